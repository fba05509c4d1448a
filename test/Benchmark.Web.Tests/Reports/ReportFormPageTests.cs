using System.Net;
using System.Text.RegularExpressions;
using Benchmark.Web.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Reports;

public sealed partial class ReportFormPageTests(ReportsFixture fixture) : IClassFixture<ReportsFixture>
{
    [Fact]
    public async Task Adding_is_for_who_may_edit_the_report()
    {
        using var anna = await fixture.SignedInAsync(ReportsFixture.Contributor);
        var report = await fixture.CreateReportAsync(anna, "2018", "T1");
        foreach (var page in new[] { "/lagg-till/mal", "/lagg-till/uppdrag", "/lagg-till/atgard", "/lagg-till/aktivitet" })
        {
            (await anna.GetAsync(report + page)).StatusCode.ShouldBe(HttpStatusCode.OK, page);
        }

        (await anna.GetAsync(report + "/lagg-till/annat")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await anna.GetAsync($"{report}/ta-bort/uppdrag/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var eva = await fixture.SignedInAsync(ReportsFixture.Politician);
        (await eva.GetAsync(report + "/lagg-till/mal")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var olle = await fixture.SignedInAsync(ReportsFixture.Stranger);
        (await olle.GetAsync(report + "/lagg-till/mal")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_section_is_saved_before_something_is_added_to_it()
    {
        using var anna = await fixture.SignedInAsync(ReportsFixture.Contributor);
        var report = await fixture.CreateReportAsync(anna, "2017", "T2");
        await AddAsync(anna, report, "Först ett uppdrag");
        var form = $"{report}/uppdrag";
        var raw = await anna.Http.GetStringAsync(form);
        var field = Field().Match(raw).Groups[1].Value;

        using var refused = await anna.PostFormAsync(form, ("revision", Revision().Match(raw).Groups[1].Value), ($"f:{field}|choice", "Nej"), ($"f:{field}|comment", "Skrivet"), ("next", "uppdrag"));
        var page = await TestBrowser.TextOfAsync(refused);
        page.ShouldContain("Välj i listan.");
        page.ShouldContain("Skrivet");

        using var saved = await anna.PostFormAsync(form, ("revision", Revision().Match(raw).Groups[1].Value), ($"f:{field}|choice", "Delayed"), ($"f:{field}|comment", "Skrivet"), ("next", "uppdrag"));
        saved.Headers.Location!.ToString().ShouldEndWith("/lagg-till/uppdrag");
        (await anna.ReadAsync(form)).ShouldContain("Skrivet");
    }

    [Fact]
    public async Task A_fault_is_said_on_top_and_at_the_field_and_what_was_typed_stands()
    {
        using var anna = await fixture.SignedInAsync(ReportsFixture.Contributor);
        var report = await fixture.CreateReportAsync(anna, "2016", "T2");
        using var answer = await anna.PostFormAsync($"{report}/lagg-till/uppdrag", ("Title", "Fler <b>jobb</b>"), ("GivenYear", "i fjol"), ("Status", ""), ("Comment", "Rad ett\nRad två"));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("href=\"#GivenYear\"");
        page.ShouldContain("id=\"GivenYear-error\"");
        page.ShouldContain("value=\"i fjol\"");
        page.ShouldContain("Fler &lt;b&gt;jobb&lt;/b&gt;");
        WebUtility.HtmlDecode(page).ShouldContain("Rad ett\nRad två");
        (await anna.ReadAsync($"{report}/uppdrag")).ShouldNotContain("Fler <b>jobb");
    }

    [Fact]
    public async Task What_was_added_is_asked_about_by_name_and_taken_away()
    {
        using var anna = await fixture.SignedInAsync(ReportsFixture.Contributor);
        var report = await fixture.CreateReportAsync(anna, "2015", "T1");
        await AddAsync(anna, report, "Bara en tanke");
        var form = $"{report}/uppdrag";
        var raw = await anna.Http.GetStringAsync(form);
        var button = RemoveButton().Matches(raw).Last().Groups[1].Value;
        using var asked = await anna.PostFormAsync(form, ("revision", Revision().Match(raw).Groups[1].Value), ("next", button));
        var question = asked.Headers.Location!.ToString();
        (await anna.ReadAsync(question)).ShouldContain("Ta bort uppdraget ”Bara en tanke”?");
        using var removed = await anna.PostFormAsync(question);
        removed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await anna.ReadAsync(form)).ShouldContain("”Bara en tanke” är borttaget.");
        (await anna.GetAsync(question)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task AddAsync(TestBrowser browser, string report, string title)
    {
        using var added = await browser.PostFormAsync($"{report}/lagg-till/uppdrag", ("Title", title), ("Status", "Started"));
        added.StatusCode.ShouldBe(HttpStatusCode.Redirect, await TestBrowser.TextOfAsync(added));
        (await browser.ReadAsync($"{report}/uppdrag")).ShouldContain(title);
    }

    [GeneratedRegex("name=\"revision\" value=\"([0-9]+)\"")]
    private static partial Regex Revision();

    [GeneratedRegex("name=\"f:(a\\|[0-9a-f]+)\\|choice\"")]
    private static partial Regex Field();

    [GeneratedRegex("name=\"next\" value=\"(uppdrag/[0-9a-f-]+)\"")]
    private static partial Regex RemoveButton();
}
