using Benchmark.Indicators;
using Benchmark.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Tests.Publishing;

/// <summary>The kept numbers of kommuner with a value are those that the published values give.</summary>
public sealed class PeriodCountTests(PublishingFixture fixture) : IClassFixture<PublishingFixture>
{
    private static readonly ReportPeriod Period = ReportPeriod.T2(2016);

    private const string Counted = """
        select indicator_code, period_code, count(value)::int from published_figures
        where kind = 1 and sex = 0 and value is not null and is_current and as_of_code is null group by 1, 2
        """;

    [Fact]
    public async Task A_publication_a_second_kommun_and_a_correction_that_takes_a_value_away_leave_the_right_numbers()
    {
        var (first, second) = (await fixture.NewTenantAsync(), await fixture.NewTenantAsync());
        var report = await fixture.AdoptAsync(first, Period, (r, of) =>
        {
            Put(r, of("EKB01"), Period, 692);
            Put(r, of("EKB01"), Period.PreviousYear, 789);
            Put(r, of("AMI02"), Period, 41);
        });
        await fixture.PublishAsync(first, report);
        await fixture.PublishAsync(second, await fixture.AdoptAsync(second, Period, (r, of) => Put(r, of("EKB01"), Period, 100)));
        (await KeptAsync("EKB01", Period)).ShouldBe(["2"]);
        (await KeptAsync("AMI02", Period)).ShouldBe(["1"]);
        await ShouldAgreeAsync();

        await fixture.PublishAsync(first, await fixture.CorrectAsync(first, report, (r, of) =>
        {
            r.SetFigure(of("AMI02"), new FigureKey("AMI02", ValueKind.Outcome, Period), null, MissingReason.NotDelivered, null, null);
            r.SetFigure(of("EKB01"), new FigureKey("EKB01", ValueKind.Outcome, Period.PreviousYear), null, MissingReason.NotDelivered, null, null);
        }));
        (await KeptAsync("EKB01", Period)).ShouldBe(["2"]);
        (await KeptAsync("AMI02", Period)).ShouldBeEmpty();
        (await KeptAsync("EKB01", Period.PreviousYear)).ShouldBeEmpty();
        await ShouldAgreeAsync();
    }

    private static void Put(Report report, Indicator indicator, ReportPeriod period, decimal value) =>
        report.SetFigure(indicator, new FigureKey(indicator.Code, ValueKind.Outcome, period), value, null, null, null);

    private Task<IReadOnlyList<string>> KeptAsync(string indicator, ReportPeriod period) => fixture.Host.QueryAsAdminAsync(
        $"select kommuner from published_period_counts where indicator_code = '{indicator}' and period_code = '{period.Code}'");

    private async Task ShouldAgreeAsync() => (await fixture.Host.QueryAsAdminAsync(
        $"select k::text from ((table published_period_counts except {Counted}) union all ({Counted} except table published_period_counts)) k")).ShouldBeEmpty();
}
