using System.Net;
using Benchmark.TestBase;
using Benchmark.Web.Tests.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Imports;

/// <summary>A status word nobody knows is asked for once, and then known to the kommun that answered.</summary>
[Collection(ImportCollectionDefinition.Name)]
public sealed class StatusWordTests(ImportSite site)
{
    private const string Word = "På rätt spår";
    private const string Question = "”På rätt spår” betyder";

    [Fact]
    public async Task It_is_asked_for_then_remembered_and_only_in_that_kommun()
    {
        using var draft = await DraftVisit.CreateAsync(site.Reports, await site.Reports.SignedInAsync(ReportsFixture.Contributor), "2019", "T1");
        var review = await draft.UploadAsync("uppdrag.xlsx", With(await draft.TemplateAsync(), "Starta ett språkkafé"));
        (await draft.WordsAsync(review)).ShouldContain(Question);

        using var answered = await draft.Browser.PostFormAsync(review, [new("word", Word), new("meaning", "Started")], $"{review}?handler=Word");
        answered.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await draft.WordsAsync(review)).ShouldNotContain(Question);
        await draft.ApplyAsync(review);
        (await draft.ContentAsync()).ShouldContain("Påbörjad (”På rätt spår”)");

        using var later = await DraftVisit.CreateAsync(site.Reports, await site.Reports.SignedInAsync(ReportsFixture.Contributor), "2019", "T2");
        var next = await later.WordsAsync(await later.UploadAsync("uppdrag.xlsx", With(await later.TemplateAsync(), "Öppna ett drivhus")));
        next.ShouldNotContain(Question);
        next.ShouldContain("Påbörjad (”På rätt spår”)");

        var olle = await site.Reports.SignedInAsync(ReportsFixture.Stranger);
        using var foreign = new DraftVisit(olle, await ReportsFixture.CreateReportAsync(olle, site.Reports.StrangerBoardId, "2019", "T2"));
        (await foreign.WordsAsync(await foreign.UploadAsync("uppdrag.xlsx", With(await foreign.TemplateAsync(), "Öppna ett drivhus")))).ShouldContain(Question);
    }

    private static byte[] With(byte[] template, string title) =>
        Workbook.Edit(template, book => book.Append("Uppdrag", ("A", "Uppdrag"), ("C", title), ("I", Word)));
}
