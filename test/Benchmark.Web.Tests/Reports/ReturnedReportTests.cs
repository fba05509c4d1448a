using Benchmark.Web.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Reports;

/// <summary>A report that comes back says who sent it back and why, where its contributor looks first.</summary>
public sealed class ReturnedReportTests(ReportsFixture fixture) : IClassFixture<ReportsFixture>
{
    private const string Words = "Kostnaden för juli saknas";

    [Fact]
    public async Task The_approvers_words_stand_on_top_until_it_is_submitted_again()
    {
        using var anna = await fixture.SignedInAsync(ReportsFixture.Contributor);
        using var per = await fixture.SignedInAsync(ReportsFixture.Approver);
        var report = await CreateSubmittedAsync(anna, "2018");
        using var returned = await ReportLife.DoAsync(per, report, "Return", KeyValuePair.Create("comment", Words));

        var page = await anna.ReadAsync(report);
        page.IndexOf("Återsänd av per den ", StringComparison.Ordinal).ShouldBeInRange(1, page.IndexOf("Gör nu", StringComparison.Ordinal));
        page.IndexOf(Words, StringComparison.Ordinal).ShouldBeInRange(1, page.IndexOf("Gör nu", StringComparison.Ordinal));
        (await RowAsync(anna, report)).ShouldContain("Återsänd");
        (await RowAsync(anna, report)).ShouldNotContain("Utkast");

        await ReportLife.SubmitAsync(anna, report);
        (await anna.ReadAsync(report)).ShouldNotContain("Återsänd av per");
        (await RowAsync(anna, report)).ShouldNotContain("Återsänd");
    }

    [Fact]
    public async Task What_its_own_contributor_took_back_is_a_draft_like_any_other()
    {
        using var anna = await fixture.SignedInAsync(ReportsFixture.Contributor);
        var report = await CreateSubmittedAsync(anna, "2017");
        var asked = await anna.ReadAsync(report);
        asked.ShouldContain("Varför tar du tillbaka rapporten? (frivilligt)");
        asked.ShouldNotContain("Vad behöver ändras?");
        using var taken = await ReportLife.DoAsync(anna, report, "Return", KeyValuePair.Create("comment", ""));
        (await anna.ReadAsync(report)).ShouldNotContain("Återsänd");
        (await RowAsync(anna, report)).ShouldContain("Utkast");
    }

    private async Task<string> CreateSubmittedAsync(TestBrowser anna, string year)
    {
        var report = await fixture.CreateReportAsync(anna, year, "T2");
        var revision = ReportLife.RevisionOf(await anna.Http.GetStringAsync($"{report}/nyckeltal"));
        using var saved = await anna.PostFormAsync($"{report}/nyckeltal", ("revision", revision), ($"f:EKB01|Outcome|{year}-T2|Total", "1 312"));
        await ReportLife.SubmitAsync(anna, report);
        return report;
    }

    private static async Task<string> RowAsync(TestBrowser browser, string report)
    {
        var page = await browser.ReadAsync("/rapporter");
        var start = page.IndexOf(report, StringComparison.Ordinal);
        return page[start..page.IndexOf("</tr>", start, StringComparison.Ordinal)];
    }
}
