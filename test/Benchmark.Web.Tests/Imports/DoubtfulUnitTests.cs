using System.Text;
using Benchmark.Web.Tests.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Imports;

/// <summary>A share that looks like a fraction and half a household are asked about.</summary>
[Collection(ImportCollectionDefinition.Name)]
public sealed class DoubtfulUnitTests(ImportSite site)
{
    private const string Head = "Kod;Nyckeltal;Enhet;Kön;Utfall;Målvärde;Budget;Prognos;Kommentar\n";

    [Fact]
    public async Task A_fraction_among_percentages_and_a_count_with_decimals_are_asked_about()
    {
        using var draft = await NewDraftAsync("2004", "T1");
        var words = await ReviewAsync(draft, "EKB04;;;Totalt;0,85;;;;\nEKB07;;;Totalt;12,5;;;;\nEKB01;;;Totalt;1 234,5;;;;\nEKB02;;;Totalt;1 234,5;;;;\n");
        words.ShouldContain("Blad Nyckeltal, rad 2: Barn och unga som inte lever i hushåll med försörjningsstöd är 0,85 procent. Menade du 85 procent?");
        words.ShouldContain("Blad Nyckeltal, rad 4: Hushåll med försörjningsstöd är 1 234,5, men är ett antal och ska vara ett heltal, till exempel 1 235.");
        words.ShouldNotContain("rad 5: ");
        words.ShouldContain("Rader med fel, som inte tas med: 0.");
    }

    [Fact]
    public async Task A_share_that_says_percent_or_was_as_small_before_is_taken_at_its_word()
    {
        using var before = await NewDraftAsync("2003", "T1");
        await before.TakeInAsync("forst.csv", Encoding.UTF8.GetBytes(Head + "EKB07;;;Totalt;0,7 %;;;;\nEKB04;;;Totalt;12;;;;\n"));
        using var draft = await NewDraftAsync("2003", "T2");
        var words = await ReviewAsync(draft, "EKB07;;;Totalt;0,8;;;;\nEKB04;;;Totalt;0,85 %;;;;\n");
        words.ShouldNotContain("Menade du");
    }

    [Fact]
    public async Task Where_all_shares_are_fractions_it_is_said_once()
    {
        using var draft = await NewDraftAsync("2004", "T2");
        var words = await ReviewAsync(draft, "EKB04;;;Totalt;0,85;;;;\nEKB07;;;Totalt;0,4;;;;\n");
        words.ShouldContain("alla procentvärden (2 st.) är under 1");
        words.ShouldNotContain("Menade du");
    }

    private async Task<DraftVisit> NewDraftAsync(string year, string kind) =>
        await DraftVisit.CreateAsync(site.Reports, await site.Reports.SignedInAsync(ReportsFixture.Contributor), year, kind);

    private static async Task<string> ReviewAsync(DraftVisit draft, string rows) =>
        await draft.WordsAsync(await draft.UploadAsync("nyckeltal.csv", Encoding.UTF8.GetBytes(Head + rows)));
}
