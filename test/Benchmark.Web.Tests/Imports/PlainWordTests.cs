using System.Text;
using Benchmark.Web.Tests.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Imports;

/// <summary>Counts, files and days are written as people write them.</summary>
[Collection(ImportCollectionDefinition.Name)]
public sealed class PlainWordTests(ImportSite site)
{
    private const string Head = "Typ;Nr;Uppdrag;Under mål eller uppdrag;Status;Beräknas klart\n";

    [Fact]
    public async Task One_row_is_one_row_and_a_month_is_a_month()
    {
        using var draft = await DraftVisit.CreateAsync(site.Reports, await site.Reports.SignedInAsync(ReportsFixture.Contributor), "2005", "T1");
        var review = await draft.UploadAsync("ett uppdrag.csv", Encoding.UTF8.GetBytes(Head + "Uppdrag;91;Lägga om taket;;Påbörjad;2019-12\n"));
        (await draft.WordsAsync(review)).ShouldContain("1 ny, 0 ändrade och 0 oförändrade rader.");
        await draft.ApplyAsync(review);

        var report = await draft.WordsAsync(draft.Address);
        report.ShouldContain("1 rad fördes in i rapporten.");
        report.ShouldContain("Uppdrag och åtgärder 1 rad ");
        report.ShouldContain("ett uppdrag.csv, ");
        report.ShouldNotContain("1 rader");

        var content = await draft.ContentAsync();
        content.ShouldContain("Beräknas klart december 2019");
        content.ShouldNotContain("2019-12");

        var again = await draft.WordsAsync(await draft.UploadAsync("igen.csv", Encoding.UTF8.GetBytes(Head + "Uppdrag;91;Lägga om taket;;Påbörjad;2019-12-31\n")));
        again.ShouldContain("Beräknas klart: december 2019 → 31 december 2019");
        (await draft.WordsAsync(await draft.UploadAsync("lika.csv", Encoding.UTF8.GetBytes(Head + "Uppdrag;91;Lägga om taket;;Påbörjad;2019-12\n")))).ShouldContain("Visa 1 oförändrad rad");
    }
}
