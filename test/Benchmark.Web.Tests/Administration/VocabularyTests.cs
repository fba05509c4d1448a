using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Benchmark.Web.TestBase;
using Benchmark.Web.Tests.Imports;
using Benchmark.Web.Tests.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Administration;

/// <summary>Which words a kommun learns, and that it can forget them.</summary>
public sealed partial class VocabularyTests(ReportsFixture fixture) : IClassFixture<ReportsFixture>
{
    private const string Page = "/administration/ord";
    private const string Word = "I görningen";

    [Theory]
    [InlineData("Word", "Started")]
    [InlineData("Assessment", "Partly")]
    public async Task A_word_that_the_upload_does_not_ask_about_is_refused_with_a_sentence(string handler, string meaning)
    {
        using var draft = await NewDraftAsync(handler == "Word" ? "T1" : "T2");
        var review = await UploadAsync(draft);
        using var refused = await draft.Browser.PostFormAsync(review, [new("word", "Färdig"), new("meaning", meaning)], $"{review}?handler={handler}");
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        DraftVisit.Words(await TestBrowser.TextOfAsync(refused)).ShouldContain("Uppladdningen frågar inte vad ”Färdig” betyder.");
    }

    [Fact]
    public async Task A_learnt_word_is_removed_after_a_question_and_asked_about_again()
    {
        using var draft = await NewDraftAsync("Year");
        var review = await UploadAsync(draft);
        using var answered = await draft.Browser.PostFormAsync(review, [new("word", Word), new("meaning", "Started")], $"{review}?handler=Word");
        answered.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await draft.ApplyAsync(review);

        using var administrator = await fixture.SignedInAsync(ReportsFixture.Administrator);
        var html = await administrator.Http.GetStringAsync(Page);
        html.ShouldContain("data-confirm-title=");
        DraftVisit.Words(html).ShouldContain("i görningen");
        var id = RemoveAction().Match(WebUtility.HtmlDecode(html)).Groups[1].Value;
        using var removed = await administrator.PostFormAsync(Page, [], $"{Page}?id={id}&handler=Remove");
        removed.StatusCode.ShouldBe(HttpStatusCode.Redirect, await TestBrowser.TextOfAsync(removed));
        DraftVisit.Words(await administrator.Http.GetStringAsync(Page)).ShouldNotContain("i görningen");

        (await draft.ContentAsync()).ShouldContain("Påbörjad (”I görningen”)");
        (await draft.WordsAsync(await UploadAsync(draft))).ShouldContain("”I görningen” betyder");
    }

    private async Task<DraftVisit> NewDraftAsync(string kind) =>
        await DraftVisit.CreateAsync(fixture, await fixture.SignedInAsync(ReportsFixture.Contributor), "2012", kind);

    private static Task<string> UploadAsync(DraftVisit draft) =>
        draft.UploadAsync("uppdrag.csv", Encoding.UTF8.GetBytes($"Typ;Nr;Uppdrag;Under mål eller uppdrag;Status;Kommentar\nUppdrag;1;Fler feriearbeten;;{Word};\n"));

    [GeneratedRegex("id=([0-9a-f-]{36})&handler=Remove\"")]
    private static partial Regex RemoveAction();
}
