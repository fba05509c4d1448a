using Benchmark.Indicators;
using Benchmark.Web.TestBase;
using Npgsql;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Reports;

/// <summary>A publication that can't succeed is told of where it was ordered, and the report isn't stuck.</summary>
public sealed class FailedPublicationTests(ReportsFixture fixture) : IClassFixture<ReportsFixture>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task The_report_says_that_it_failed_and_can_be_sent_back()
    {
        using var anna = await fixture.SignedInAsync(ReportsFixture.Contributor);
        using var per = await fixture.SignedInAsync(ReportsFixture.Approver);
        var report = await fixture.CreateReportAsync(anna, "2017", "T2");
        using var saved = await anna.PostFormAsync($"{report}/nyckeltal", ("revision", ReportLife.RevisionOf(await anna.Http.GetStringAsync($"{report}/nyckeltal"))), ("f:EKB01|Outcome|2017-T2|Total", "1 312"));
        await ReportLife.SubmitAsync(anna, report);
        using var approved = await ReportLife.DoAsync(per, report, "Approve");
        using var adopted = await ReportLife.DoAsync(per, report, "Adopt", new("Date", "2018-09-25"), new("Paragraph", "§ 87"), new("RegistryNumber", "ALN 2017-00025"));
        await MakeAbsurdAsync(report.Split('/')[^1]);
        using var ordered = await ReportLife.DoAsync(per, report, "Publish");

        var page = await FailedAsync(per, report);
        page.ShouldContain("Publicera för alla");
        page.ShouldContain("<strong>Publiceringen misslyckades</strong>");
        using var returned = await ReportLife.DoAsync(per, report, "Return", KeyValuePair.Create("comment", "Kostnaden är orimlig"));
        (await anna.ReadAsync(report)).ShouldContain("Kostnaden är orimlig");
    }

    // Past the checks, which refuse such amounts.
    private async Task MakeAbsurdAsync(string reportId)
    {
        await using var admin = new NpgsqlConnection(fixture.Factory.Database.Admin);
        await admin.OpenAsync();
        await using var command = new NpgsqlCommand(
            FormattableString.Invariant($"""
            insert into finance_lines (id, tenant_id, report_id, area_code, item_code, kind, period_code, amount)
            select gen_random_uuid(), tenant_id, id, 'ekonomiskt-bistand', item, {(int)ValueKind.Outcome}, period_code, amount
            from reports cross join (values ('cost', {decimal.MaxValue}), ('income', {decimal.MinValue})) as absurd (item, amount) where id = '{reportId}'
            """),
            admin);
        (await command.ExecuteNonQueryAsync()).ShouldBe(2);
    }

    private static async Task<string> FailedAsync(TestBrowser browser, string report)
    {
        var from = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(from) < Patience)
        {
            var page = await browser.ReadAsync(report);
            if (page.Contains("Publiceringen misslyckades den ", StringComparison.Ordinal))
            {
                return page;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"{report} doesn't say that its publication failed.");
    }
}
