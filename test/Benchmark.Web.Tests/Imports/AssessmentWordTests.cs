using System.Net;
using System.Text;
using Benchmark.Web.TestBase;
using Benchmark.Web.Tests.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Imports;

/// <summary>An assessment nobody knows is asked for once, as a status is, and then known to the kommun that answered.</summary>
[Collection(ImportCollectionDefinition.Name)]
public sealed class AssessmentWordTests(ImportSite site)
{
    private const string Word = "På god väg";
    private const string Question = "Bedömningen ”På god väg” betyder";
    private const string GoalHead = "Typ;Nr;Mål;Bedömning;Kommentar\n";

    [Fact]
    public async Task It_is_asked_for_then_remembered_and_only_in_that_kommun()
    {
        using var draft = await NewDraftAsync("2009", "T1");
        var review = await UploadAsync(draft, GoalHead + $"Nämndmål;41;Fler läser vidare;{Word};\n");
        var asked = await draft.WordsAsync(review);
        asked.ShouldContain("bedömningen ”På god väg” är inte känd. Nivåerna är helt uppfyllt, i hög grad uppfyllt, delvis uppfyllt, ej uppfyllt.");
        asked.ShouldContain(Question);

        using var answered = await draft.Browser.PostFormAsync(review, [new("word", Word), new("meaning", "Partly")], $"{review}?handler=Assessment");
        answered.StatusCode.ShouldBe(HttpStatusCode.Redirect, await TestBrowser.TextOfAsync(answered));
        (await draft.WordsAsync(review)).ShouldNotContain(Question);
        await draft.ApplyAsync(review);
        (await draft.ContentAsync()).ShouldContain("Delvis uppfyllt (”På god väg”)");

        using var later = await NewDraftAsync("2009", "T2");
        (await later.WordsAsync(await UploadAsync(later, GoalHead + "Nämndmål;41;Fler läser vidare;på god  väg.;\n"))).ShouldNotContain(Question);

        var olle = await site.Reports.SignedInAsync(ReportsFixture.Stranger);
        using var foreign = new DraftVisit(olle, await ReportsFixture.CreateReportAsync(olle, site.Reports.StrangerBoardId, "2009", "T2"));
        (await foreign.WordsAsync(await UploadAsync(foreign, GoalHead + $"Nämndmål;41;Fler läser vidare;{Word};\n"))).ShouldContain(Question);

        using var administrator = await site.Reports.SignedInAsync(ReportsFixture.Administrator);
        DraftVisit.Words(await administrator.Http.GetStringAsync("/administration/ord")).ShouldContain("på god väg");
    }

    [Theory]
    [InlineData("Word", "Uppdrag;77;Plantera träd;;I växande;\n")]
    [InlineData("Assessment", "Nämndmål;42;Fler träd;I växande;\n")]
    public async Task No_meaning_is_chosen_beforehand_and_none_is_refused(string handler, string row)
    {
        using var draft = await NewDraftAsync("2008", handler == "Word" ? "T1" : "T2");
        var review = await UploadAsync(draft, (handler == "Word" ? "Typ;Nr;Uppdrag;Under mål eller uppdrag;Status;Kommentar\n" : GoalHead) + row);
        var html = await draft.Browser.Http.GetStringAsync(review);
        html.ShouldContain("name=\"meaning\" required");
        DraftVisit.Words(html).ShouldContain("betyder Välj betydelse ");

        using var empty = await draft.Browser.PostFormAsync(review, [new("word", "I växande"), new("meaning", string.Empty)], $"{review}?handler={handler}");
        empty.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await TestBrowser.TextOfAsync(empty);
        page.ShouldContain("Välj vad ”I växande” betyder innan du sparar.");
        page.ShouldContain("aria-invalid=\"true\"");
        DraftVisit.Words(await draft.Browser.Http.GetStringAsync(review)).ShouldContain("”I växande” betyder");
    }

    private async Task<DraftVisit> NewDraftAsync(string year, string kind) =>
        await DraftVisit.CreateAsync(site.Reports, await site.Reports.SignedInAsync(ReportsFixture.Contributor), year, kind);

    private static Task<string> UploadAsync(DraftVisit draft, string csv) => draft.UploadAsync("blad.csv", Encoding.UTF8.GetBytes(csv));
}
