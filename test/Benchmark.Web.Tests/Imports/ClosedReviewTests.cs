using System.Net;
using System.Text;
using Benchmark.Web.TestBase;
using Benchmark.Web.Tests.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Imports;

/// <summary>An upload to a report that is no longer a draft can be read, and nothing else.</summary>
[Collection(ImportCollectionDefinition.Name)]
public sealed class ClosedReviewTests(ImportSite site)
{
    private const string FigureHead = "Kod;Nyckeltal;Enhet;Kön;Utfall;Målvärde;Budget;Prognos;Kommentar\n";

    [Fact]
    public async Task An_upload_that_was_never_taken_in_is_shown_with_the_reason()
    {
        using var draft = await DraftVisit.CreateAsync(site.Reports, await site.Reports.SignedInAsync(ReportsFixture.Contributor), "2007", "T1");
        await draft.TakeInAsync("forst.csv", Encoding.UTF8.GetBytes(FigureHead + "EKB01;;;Totalt;1312;;;;\n"));
        var waiting = await draft.UploadAsync("sedan.csv", Encoding.UTF8.GetBytes(FigureHead + "EKB01;;;Totalt;1398;;;;\nEKB03;;;Totalt;oklart;;;;\n"));
        (await draft.Browser.Http.GetStringAsync(waiting)).ShouldContain("handler=Apply");
        await ReportLife.SubmitAsync(draft.Browser, draft.Address);

        var html = await draft.Browser.Http.GetStringAsync(waiting);
        html.ShouldNotContain("handler=Apply");
        html.ShouldNotContain("handler=Discard");
        html.ShouldNotContain("handler=Row");
        DraftVisit.Words(html).ShouldContain("Rapporten är inskickad och kan inte ändras, så uppladdningen går bara att läsa. Den fördes aldrig in.");

        var page = await draft.WordsAsync(draft.Address);
        page.ShouldContain("Fördes aldrig in");
        page.ShouldNotContain("Väntar på granskning");
        page.ShouldNotContain("1 uppladdning väntar på granskning");

        using var discarded = await draft.Browser.PostFormAsync(draft.Address, [], $"{waiting}?handler=Discard");
        discarded.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await TestBrowser.TextOfAsync(discarded)).ShouldContain("inskickad");
    }

    [Fact]
    public async Task An_upload_that_could_not_be_taken_in_is_not_called_taken_in()
    {
        using var draft = await DraftVisit.CreateAsync(site.Reports, await site.Reports.SignedInAsync(ReportsFixture.Contributor), "1997", "T1");
        var waiting = await draft.UploadAsync("nyckeltal.csv", Encoding.UTF8.GetBytes(FigureHead + "EKB01;;;Totalt;1398;;;;\n"));
        var stale = ReportLife.RevisionOf(await draft.Browser.Http.GetStringAsync(waiting));
        await draft.TakeInAsync("annan.csv", Encoding.UTF8.GetBytes(FigureHead + "EKB03;;;Totalt;700;;;;\n"));

        using var refused = await draft.Browser.PostFormAsync(waiting, [new("revision", stale)], $"{waiting}?handler=Apply");
        var html = await TestBrowser.TextOfAsync(refused);
        html.ShouldContain("Rapporten har ändrats");
        html.ShouldNotContain("redan införd");
        (await draft.Browser.Http.GetStringAsync(waiting)).ShouldContain("handler=Apply");
    }
}
