using Benchmark.Web.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Reports;

public sealed class ReportListTests(ReportsFixture fixture) : IClassFixture<ReportsFixture>
{
    [Fact]
    public async Task A_period_that_is_reported_already_leads_to_its_report()
    {
        using var anna = await fixture.SignedInAsync(ReportsFixture.Contributor);
        var report = await fixture.CreateReportAsync(anna, "2018", "T2");
        using var again = await anna.PostFormAsync("/rapporter", ("BoardId", fixture.BoardId.ToString()), ("Year", "2018"), ("Kind", "T2"));
        var page = await TestBrowser.TextOfAsync(again);
        var summary = page[page.IndexOf("error-summary", StringComparison.Ordinal)..page.IndexOf("<form method=\"post\" class=\"filters\"", StringComparison.Ordinal)];
        summary.ShouldContain("redan en rapport");
        summary.ShouldContain($"href=\"{report}\"");
    }

    [Theory]
    [InlineData("87", "§\u00A087")]
    [InlineData("§ 88", "§ 88")]
    public async Task A_paragraph_is_shown_with_its_sign(string typed, string shown)
    {
        using var anna = await fixture.SignedInAsync(ReportsFixture.Contributor);
        using var per = await fixture.SignedInAsync(ReportsFixture.Approver);
        var year = typed == "87" ? "2017" : "2016";
        var report = await fixture.CreateReportAsync(anna, year, "T2");
        var form = $"{report}/nyckeltal";
        using var saved = await anna.PostFormAsync(form, ("revision", ReportLife.RevisionOf(await anna.Http.GetStringAsync(form))), ($"f:EKB01|Outcome|{year}-T2|Total", "1 312"));
        var board = await ReportLife.PublishAsync(anna, per, report, typed);
        (await anna.ReadAsync(report)).ShouldContain($", {shown}, dnr");
        (await anna.ReadAsync(board)).ShouldContain($"<dd>{shown}</dd>");
    }
}
