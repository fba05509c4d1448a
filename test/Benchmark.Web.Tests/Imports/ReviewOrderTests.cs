using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Benchmark.Web.TestBase;
using Benchmark.Web.Tests.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Imports;

/// <summary>What weighs most in a review comes first.</summary>
[Collection(ImportCollectionDefinition.Name)]
public sealed partial class ReviewOrderTests(ImportSite site)
{
    private const string FigureHead = "Kod;Nyckeltal;Enhet;Kön;Utfall;Målvärde;Budget;Prognos;Kommentar\n";

    private const string FinanceHead = "Kod;Område;Post;Utfall (tkr)\n";

    [Fact]
    public async Task Rows_with_errors_are_listed_on_top_and_stand_first_in_their_table()
    {
        using var draft = await NewDraftAsync("2010", "T1");
        var review = await UploadAsync(draft, "nyckeltal.csv", FigureHead + "EKB01;;;Totalt;1312;;;;\nEKB02;;;Totalt;många;;;;\nFINNSEJ;;;Totalt;10;;;;\n");
        var html = await draft.Browser.Http.GetStringAsync(review);
        var list = Between(html, "id=\"fel-i-filen\"", "</section>");
        var words = DraftVisit.Words(list);
        words.ShouldContain("2 rader med fel tas inte med");
        words.ShouldContain("här ska stå ett tal, men det står ”många”");
        words.ShouldContain("det finns inget nyckeltal med koden FINNSEJ");
        words.ShouldContain("Nyckeltal, rad 3");

        var anchor = Anchor().Match(list).Groups[1].Value;
        anchor.ShouldNotBeEmpty();
        var first = FirstRow().Match(html).Groups[1].Value;
        first.ShouldBe(anchor);
        DraftVisit.Words(html).ShouldContain("Rader med fel, som inte tas med: 2.");
    }

    [Fact]
    public async Task A_thousandfold_amount_goes_before_a_sum_that_is_rounded()
    {
        using var before = await NewDraftAsync("2010", "T2");
        await before.ApplyAsync(await UploadAsync(before, "ekonomi.csv", FinanceHead + "ekonomiskt-bistand;;Nettokostnad;40 000\n"));
        await before.ApplyAsync(await UploadAsync(before, "nyckeltal.csv", FigureHead + "COV01;;;Totalt;1312;;;;\n"));

        using var draft = await NewDraftAsync("2011", "T2");
        var review = await UploadAsync(draft, "nyckeltal.csv", FigureHead + "AMI02;;;Totalt;100;;;;\nAMI02;;;Kvinnor;50;;;;\nAMI02;;;Män;45;;;;\nCOV01;;;Totalt;1312000;;;;\n");
        var words = await draft.WordsAsync(review);
        At(words, "Kan det ha blivit kronor").ShouldBeLessThan(At(words, "kvinnor (50) och män (45)"));

        await draft.ApplyAsync(review);
        await draft.ApplyAsync(await UploadAsync(draft, "ekonomi.csv", FinanceHead + "ekonomiskt-bistand;;Nettokostnad;41 250 000\n"));
        words = await draft.WordsAsync(draft.Address);
        At(words, "Ekonomiskt bistånd, Nettokostnad är 41 250 000").ShouldBeLessThan(At(words, "kvinnor (50) och män (45)"));
    }

    [Fact]
    public async Task All_that_has_no_outcome_can_be_unfolded_where_the_sentence_names_three()
    {
        using var draft = await NewDraftAsync("2011", "Year");
        var review = await UploadAsync(draft, "nyckeltal.csv", FigureHead + "EKB01;;;Totalt;1312;;;;\n");
        foreach (var page in new[] { review, draft.Address })
        {
            var list = Names().Match(await draft.Browser.Http.GetStringAsync(page));
            list.Success.ShouldBeTrue(page);
            var count = int.Parse(list.Groups["count"].Value, CultureInfo.InvariantCulture);
            count.ShouldBeGreaterThan(3);
            list.Groups["names"].Value.Split("<li>").Length.ShouldBe(count + 1);
        }
    }

    private static int At(string words, string part)
    {
        words.ShouldContain(part);
        return words.IndexOf(part, StringComparison.Ordinal);
    }

    private static string Between(string html, string from, string to)
    {
        html.ShouldContain(from);
        var start = html.IndexOf(from, StringComparison.Ordinal);
        return html[start..html.IndexOf(to, start, StringComparison.Ordinal)];
    }

    private async Task<DraftVisit> NewDraftAsync(string year, string kind) =>
        await DraftVisit.CreateAsync(site.Reports, await site.Reports.SignedInAsync(ReportsFixture.Contributor), year, kind);

    private static Task<string> UploadAsync(DraftVisit draft, string name, string csv) => draft.UploadAsync(name, Encoding.UTF8.GetBytes(csv));

    [GeneratedRegex("saknar utfall.*?<details[^>]*>\\s*<summary>Visa alla (?<count>[0-9]+)</summary>\\s*<ul>(?<names>.*?)</ul>", RegexOptions.Singleline)]
    private static partial Regex Names();

    [GeneratedRegex("href=\"#(f-[^\"]+)\"")]
    private static partial Regex Anchor();

    [GeneratedRegex("<tr data-diff=\"[a-z]+\" id=\"([^\"]+)\"")]
    private static partial Regex FirstRow();
}
