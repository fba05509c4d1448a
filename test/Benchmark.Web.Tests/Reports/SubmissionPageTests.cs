using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Benchmark.Web.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Reports;

/// <summary>Warnings that nobody has answered are asked about before the report is handed over, on the page and over the API.</summary>
public sealed partial class SubmissionPageTests(ReportsFixture fixture) : IClassFixture<ReportsFixture>
{
    private const string Absurd = "290 000 000";

    [Fact]
    public async Task The_page_asks_about_what_is_probably_wrong_and_the_approver_reads_why_it_stands()
    {
        using var anna = await fixture.SignedInAsync(ReportsFixture.Contributor);
        using var per = await fixture.SignedInAsync(ReportsFixture.Approver);
        var report = await CreateAsync(anna, "2010", Absurd);
        using var asked = await ReportLife.DoAsync(anna, report, "Submit");
        var confirm = $"{report}/skicka-in";
        asked.Headers.Location!.ToString().ShouldBe(confirm);
        var page = await anna.ReadAsync(confirm);
        page.IndexOf("per invånare", StringComparison.Ordinal).ShouldBeInRange(1, page.IndexOf("saknar utfall", StringComparison.Ordinal));
        var fields = Reason().Matches(page).Select(m => m.Groups[1].Value).ToList();

        using var silent = await anna.PostFormAsync(confirm, [.. fields.Select(f => KeyValuePair.Create(f, ""))], confirm);
        silent.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await TestBrowser.TextOfAsync(silent)).ShouldContain("Skriv varför värdet stämmer");
        (await anna.ReadAsync(report)).ShouldContain("Skicka in för attest");

        using var submitted = await anna.PostFormAsync(confirm, [KeyValuePair.Create(fields[0], "Engångspost från staten"), .. fields.Skip(1).Select(f => KeyValuePair.Create(f, ""))], confirm);
        submitted.Headers.Location!.ToString().ShouldBe(report);
        page = await anna.ReadAsync(report);
        page.ShouldContain("Rapporten är inskickad. Nu väntar den på att per attesterar den");
        (await anna.ReadAsync(report)).ShouldContain("Nu väntar den på att per attesterar den");
        page = await per.ReadAsync(report);
        page.ShouldContain("Engångspost från staten");
        page.ShouldContain("Svar från anna, ");
        page.ShouldContain("Godtagen av anna, ");
    }

    [Fact]
    public async Task What_came_to_be_warned_of_since_the_page_was_opened_is_asked_about_first()
    {
        using var anna = await fixture.SignedInAsync(ReportsFixture.Contributor);
        var report = await CreateAsync(anna, "2017", "290 000");
        var confirm = $"{report}/skicka-in";
        using var late = await anna.PostFormAsync(confirm, [KeyValuePair.Create("Reasons[0123]", "Ja")], confirm);
        (await TestBrowser.TextOfAsync(late)).ShouldContain("det finns nya varningar");
        (await anna.ReadAsync(report)).ShouldContain("Skicka in för attest");
    }

    [Fact]
    public async Task Only_who_may_submit_comes_there_and_a_stranger_finds_nothing()
    {
        using var anna = await fixture.SignedInAsync(ReportsFixture.Contributor);
        var confirm = $"{await CreateAsync(anna, "2016", "290 000")}/skicka-in";
        using var eva = await fixture.SignedInAsync(ReportsFixture.Politician);
        (await eva.GetAsync(confirm)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var olle = await fixture.SignedInAsync(ReportsFixture.Stranger);
        (await olle.GetAsync(confirm)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_program_is_told_what_to_accept_and_how()
    {
        using var http = await fixture.ProgramAsync();
        var report = await fixture.CreateDraftAsync(http, "2015-T2");
        using var put = await ReportsFixture.PutAsync(http, report, """{"financeLines":[{"area":"ekonomiskt-bistand","item":"income","kind":"Outcome","period":"2015-T2","amount":290000000000}]}""");
        put.StatusCode.ShouldBe(HttpStatusCode.OK, await put.Content.ReadAsStringAsync());

        using var refused = await http.PostAsync($"{report}/submit", null);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var problem = await refused.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("code").GetString().ShouldBe(BenchmarkErrorCodes.Reports.UnansweredWarnings);
        var finding = problem.GetProperty("findings").EnumerateArray().ShouldHaveSingleItem();
        finding.GetProperty("code").GetString().ShouldBe("Check:PerInhabitant");

        var key = finding.GetProperty("key").GetString();
        using var accepted = await http.PostAsJsonAsync($"{report}/submit", new { acceptedFindings = new[] { new { key, reason = "Engångspost" } } });
        accepted.StatusCode.ShouldBe(HttpStatusCode.NoContent, await accepted.Content.ReadAsStringAsync());
        var body = await (await http.GetAsync(report)).Content.ReadFromJsonAsync<JsonElement>();
        body.GetProperty("stage").GetString().ShouldBe("Submitted");
    }

    private async Task<string> CreateAsync(TestBrowser browser, string year, string cost)
    {
        var report = await fixture.CreateReportAsync(browser, year, "T2");
        var form = $"{report}/ekonomi";
        var revision = Revision().Match(await browser.Http.GetStringAsync(form)).Groups[1].Value;
        using var saved = await browser.PostFormAsync(form, ("revision", revision), ($"f:ekonomiskt-bistand|cost|Outcome|{year}-T2", cost));
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect, await TestBrowser.TextOfAsync(saved));
        return report;
    }

    [GeneratedRegex("name=\"revision\" value=\"([0-9]+)\"")]
    private static partial Regex Revision();

    [GeneratedRegex("name=\"(Reasons\\[[^\"]+\\])\"")]
    private static partial Regex Reason();
}
