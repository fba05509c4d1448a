using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Benchmark.Web.TestBase;
using Benchmark.Web.Tests.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Imports;

/// <summary>A report document from upload to hand-in: read in the background, gone through row by row, passed on to the review.</summary>
public sealed partial class DocumentReadingTests(ReportsFixture reports) : IClassFixture<ReportsFixture>
{
    private const string Report = """
        Borås Stad

        Arbetslivsnämnden

        Tertial 2 {0}

        Uppdrag	Status T2	Kommentar
        Fler feriearbeten för unga.	Påbörjat	Arbetet pågår.
        Öppna en ny mötesplats.	På gång	Lokalen är hyrd.

        Verksamhetsmått	Utfall Aug {0}
        Antal hushåll med försörjningsstöd	692
        Antal måsar på taket	12

        Antalet uppdrag är två.
        """;

    [Fact]
    public async Task What_is_accepted_goes_on_to_the_review_and_the_rest_stays_out()
    {
        using var draft = await CreateAsync("2006");
        var page = await UploadAsync(draft, "rapport.txt", Encoding.UTF8.GetBytes(Text("2006")));
        var words = await ReadAsync(draft, page);
        words.ShouldContain("Fler feriearbeten för unga");
        words.ShouldContain("0 av 3 värden är avgjorda");
        words.ShouldContain("okänt ord");
        words.ShouldContain("Antal måsar på taket");

        await PostAsync(draft, page, "Certain");
        (await draft.WordsAsync(page)).ShouldContain("2 av 3 värden är avgjorda, 2 är godtagna");
        await PostAsync(draft, page, "Reject", ("rows", "Assignments-1:0"));

        using var passed = await draft.Browser.PostFormAsync(page, [], $"{page}?handler=HandIn");
        passed.StatusCode.ShouldBe(HttpStatusCode.Redirect, await TestBrowser.TextOfAsync(passed));
        var review = passed.Headers.Location!.ToString();
        var shown = await draft.WordsAsync(review);
        shown.ShouldContain("692");
        shown.ShouldContain("Fler feriearbeten för unga");
        shown.ShouldNotContain("Öppna en ny mötesplats");
        await draft.ApplyAsync(review);
        (await draft.ContentAsync()).ShouldContain("692");
        (await draft.WordsAsync(page)).ShouldContain("lämnat vidare till granskningen");
    }

    [Fact]
    public async Task A_change_is_kept_beside_what_was_printed_and_can_be_undone()
    {
        using var draft = await CreateAsync("2005");
        var page = await UploadAsync(draft, "rapport.txt", Encoding.UTF8.GetBytes(Text("2005")));
        await ReadAsync(draft, page);
        await PostAsync(draft, page, "Accept", ("rows", "Figures-0:0"), ("value", "693"));
        (await draft.WordsAsync(page)).ShouldContain("I dokumentet: 692");

        await PostAsync(draft, page, "Undo", ("rows", "Figures-0:1"));
        var undone = await draft.WordsAsync(page);
        undone.ShouldNotContain("I dokumentet: 692");
        undone.ShouldContain("0 av 3 värden är avgjorda");

        using var wrong = await draft.Browser.PostFormAsync(page, [new("rows", "Figures-0:2"), new("value", "många")], $"{page}?handler=Accept");
        wrong.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await TestBrowser.TextOfAsync(wrong)).ShouldContain("många");
    }

    [Fact]
    public async Task Who_decides_what_another_has_decided_meanwhile_is_told_so()
    {
        using var draft = await CreateAsync("2004");
        var page = await UploadAsync(draft, "rapport.txt", Encoding.UTF8.GetBytes(Text("2004")));
        await ReadAsync(draft, page);
        await PostAsync(draft, page, "Accept", ("rows", "Figures-0:0"));

        using var late = await draft.Browser.PostFormAsync(page, [new("rows", "Figures-0:0")], $"{page}?handler=Reject");
        (await TestBrowser.TextOfAsync(late)).ShouldContain("hann avgöra raden före dig");
        (await draft.WordsAsync(page)).ShouldContain("1 är godtagna");
    }

    [Fact]
    public async Task Of_two_rows_that_say_the_same_thing_one_is_accepted()
    {
        using var draft = await CreateAsync("2008");
        var twice = Text("2008") + "\n\nEn annan tabell\n\nVerksamhetsmått\tUtfall Aug 2008\nAntal hushåll med försörjningsstöd\t700\n";
        var page = await UploadAsync(draft, "rapport.txt", Encoding.UTF8.GetBytes(twice));
        var words = await ReadAsync(draft, page);
        words.ShouldContain("står flera gånger");
        words.ShouldContain("under Tertial 2 2008 / En annan tabell");
        await PostAsync(draft, page, "Accept", ("rows", "Figures-0:0"));

        using var second = await draft.Browser.PostFormAsync(page, [new("rows", "Figures-1:0")], $"{page}?handler=Accept");
        (await TestBrowser.TextOfAsync(second)).ShouldContain("Samma uppgift är redan godtagen, på rad");

        await PostAsync(draft, page, "Undo", ("rows", "Figures-0:1"));
        await PostAsync(draft, page, "Accept", ("rows", "Figures-1:0"));
        (await draft.WordsAsync(page)).ShouldContain("1 är godtagna");
    }

    [Fact]
    public async Task Decisions_made_at_once_on_different_rows_are_all_kept()
    {
        using var draft = await CreateAsync("2003");
        var page = await UploadAsync(draft, "rapport.txt", Encoding.UTF8.GetBytes(Text("2003")));
        await ReadAsync(draft, page);
        await Task.WhenAll(
            PostAsync(draft, page, "Accept", ("rows", "Figures-0:0")),
            PostAsync(draft, page, "Accept", ("rows", "Assignments-0:0")),
            PostAsync(draft, page, "Reject", ("rows", "Assignments-1:0")));
        (await draft.WordsAsync(page)).ShouldContain("3 av 3 värden är avgjorda, 2 är godtagna");
    }

    [Fact]
    public async Task A_document_of_another_kommun_and_period_is_not_handed_on_until_someone_says_that_it_is_right()
    {
        using var draft = await CreateAsync("2002");
        var page = await UploadAsync(draft, "rapport.txt", Encoding.UTF8.GetBytes(Text("2001").Replace("Borås Stad", "Uppsala kommun, Uppsala", StringComparison.Ordinal)));
        var words = await ReadAsync(draft, page);
        words.ShouldContain("Dokumentet ser ut att gälla Uppsala, men rapporten är för Borås");
        words.ShouldContain("men rapporten är för januari–augusti 2002");
        await PostAsync(draft, page, "Certain");

        using var stopped = await draft.Browser.PostFormAsync(page, [], $"{page}?handler=HandIn");
        (await TestBrowser.TextOfAsync(stopped)).ShouldContain("Ladda upp det i rätt rapport");

        using var passed = await draft.Browser.PostFormAsync(page, [new("rattRapport", "true")], $"{page}?handler=HandIn");
        passed.StatusCode.ShouldBe(HttpStatusCode.Redirect, await TestBrowser.TextOfAsync(passed));
        (await draft.WordsAsync(passed.Headers.Location!.ToString())).ShouldNotContain("Uppgifterna gäller");
    }

    [Fact]
    public async Task A_document_of_another_board_is_warned_of()
    {
        using var draft = await CreateAsync("2009");
        var page = await UploadAsync(draft, "rapport.txt", Encoding.UTF8.GetBytes(Text("2009").Replace("Arbetslivsnämnden", "Kulturnämnden", StringComparison.Ordinal)));

        (await ReadAsync(draft, page)).ShouldContain("Dokumentet ser ut att vara från Kulturnämnden, men rapporten är för Arbetslivsnämnden");
    }

    [Theory]
    [InlineData("tom.pdf", "", "1990")]
    [InlineData("trasig.pdf", "%PDF-1.7\ntrasig", "1991")]
    [InlineData("gammal.doc", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "1992")]
    [InlineData("webb.docx", "<html><body>hej</body></html>", "1993")]
    public async Task What_cant_be_read_says_why_and_keeps_the_original(string name, string content, string year)
    {
        using var draft = await CreateAsync(year);
        var page = await UploadAsync(draft, name, Encoding.Latin1.GetBytes(content));
        (await ReadAsync(draft, page)).ShouldContain("Dokumentet kunde inte läsas");
        (await draft.WordsAsync(draft.Address)).ShouldContain(name);
        await PostAsync(draft, page, "Discard");
    }

    [Fact]
    public async Task Another_kommun_finds_nothing_and_a_politician_decides_nothing()
    {
        using var draft = await CreateAsync("1999");
        var page = await UploadAsync(draft, "rapport.txt", Encoding.UTF8.GetBytes(Text("1999")));
        await ReadAsync(draft, page);
        using var olle = await reports.SignedInAsync(ReportsFixture.Stranger);
        using var foreign = await olle.GetAsync(page);
        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        using var eva = await reports.SignedInAsync(ReportsFixture.Politician);
        using var refused = await eva.PostFormAsync("/konto", [new("rows", "Figures-0:0")], $"{page}?handler=Accept");
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await draft.WordsAsync(page)).ShouldContain("0 av 3 värden är avgjorda");
    }

    [Fact]
    public async Task What_a_person_settles_is_known_when_the_next_document_is_read()
    {
        var text = Text("2014").Replace("På gång", "Rullar på", StringComparison.Ordinal).Replace("Antal måsar på taket", "Mottagna flyktingar nu", StringComparison.Ordinal);
        using var draft = await CreateAsync("2014");
        var page = await UploadAsync(draft, "rapport.txt", Encoding.UTF8.GetBytes(text));
        var words = await ReadAsync(draft, page);
        words.ShouldContain("okänt ord");
        words.ShouldContain("namnet liknar");
        await PostAsync(draft, page, "Accept", ("rows", "Assignments-1:0"), ("value", "Started"));
        await PostAsync(draft, page, "Accept", ("rows", "Figures-1:0"));
        await PostAsync(draft, page, "HandIn");

        var next = await ReadAsync(draft, await UploadAsync(draft, "igen.txt", Encoding.UTF8.GetBytes(text)));
        next.ShouldNotContain("okänt ord");
        next.ShouldNotContain("namnet liknar");
    }

    [Fact]
    public async Task A_row_has_one_key_and_takes_only_what_it_can_be()
    {
        using var draft = await CreateAsync("2013");
        var page = await UploadAsync(draft, "rapport.txt", Encoding.UTF8.GetBytes(Text("2013")));
        await ReadAsync(draft, page);
        using var alias = await draft.Browser.PostFormAsync(page, [new("rows", "Figures-00:0"), new("value", "888")], $"{page}?handler=Accept");
        alias.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var word = await draft.Browser.PostFormAsync(page, [new("rows", "Assignments-0:0"), new("value", "NotAStatus")], $"{page}?handler=Accept");
        (await TestBrowser.TextOfAsync(word)).ShouldContain("NotAStatus");
        using var handler = await draft.Browser.PostFormAsync(page, [new("rows", "Figures-0:0")], $"{page}?handler=Nothing");
        handler.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await draft.WordsAsync(page)).ShouldContain("0 av 3 värden är avgjorda");
    }

    [Fact]
    public async Task A_program_reads_on_trial_and_nothing_is_stored()
    {
        using var http = await reports.ProgramAsync();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(Text("2015"))), "file", "rapport.txt" } };
        using var read = await http.PostAsync("/api/v1/trial-readings", form);
        read.StatusCode.ShouldBe(HttpStatusCode.OK);
        var extract = await read.Content.ReadFromJsonAsync<JsonElement>();
        extract.GetProperty("kommunkod").GetString().ShouldBe("1490");
        extract.GetProperty("assignments").GetArrayLength().ShouldBe(2);

        using var broken = new MultipartFormDataContent { { new ByteArrayContent("%PDF-1.7\ntrasig"u8.ToArray()), "file", "trasig.pdf" } };
        using var refused = await http.PostAsync("/api/v1/trial-readings", broken);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, await refused.Content.ReadAsStringAsync());
        (await refused.Content.ReadAsStringAsync()).ShouldContain("trasig.pdf");
    }

    private static string Text(string year) => Report.Replace("{0}", year, StringComparison.Ordinal);

    private async Task<DraftVisit> CreateAsync(string year) =>
        await DraftVisit.CreateAsync(reports, await reports.SignedInAsync(ReportsFixture.Contributor), year, "T2");

    private static async Task<string> UploadAsync(DraftVisit draft, string name, byte[] content)
    {
        var token = Token().Match(await draft.Browser.Http.GetStringAsync(draft.Address)).Groups[1].Value;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(content), "document", name } };
        using var response = await draft.Browser.Http.PostAsync($"{draft.Address}?handler=Document", form);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect, await TestBrowser.TextOfAsync(response));
        return response.Headers.Location!.ToString();
    }

    private static async Task<string> ReadAsync(DraftVisit draft, string page)
    {
        for (var attempt = 0; attempt < 300; attempt++)
        {
            var words = await draft.WordsAsync(page);
            if (!words.Contains("Dokumentet läses", StringComparison.Ordinal))
            {
                return words;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("The document wasn't read.");
    }

    private static async Task PostAsync(DraftVisit draft, string page, string handler, params (string Name, string Value)[] fields)
    {
        using var response = await draft.Browser.PostFormAsync(page, [.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))], $"{page}?handler={handler}");
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect, await TestBrowser.TextOfAsync(response));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
