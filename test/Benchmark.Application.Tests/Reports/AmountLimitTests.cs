using Benchmark.Imports;
using Benchmark.Imports.Checks;
using Benchmark.Indicators;
using Shouldly;
using Xunit;

namespace Benchmark.Reports;

/// <summary>No kommun has a thousand billion of anything: what is larger is refused by name before it can reach a publication.</summary>
public sealed class AmountLimitTests(ReportTestHost host) : IClassFixture<ReportTestHost>
{
    public static TheoryData<string, decimal> TooLarge => new()
    {
        { "2018-T2", decimal.MaxValue },
        { "2017-T2", decimal.MinValue },
        { "2016-T2", ReportConsts.MaxAmount + 1 },
    };

    [Theory]
    [MemberData(nameof(TooLarge))]
    public async Task A_figure_beyond_the_limit_is_an_error_that_says_it(string period, decimal value) =>
        (await RefuseAsync(period, new ReportDraft { Figures = [new("EKB01", ValueKind.Outcome, period, value)] })).ShouldContain("0–1\u00A0000\u00A0000\u00A0000\u00A0000");

    [Theory]
    [MemberData(nameof(TooLarge))]
    public async Task An_amount_beyond_the_limit_is_an_error_that_says_it(string period, decimal value) =>
        (await RefuseAsync(period, new ReportDraft { FinanceLines = [new("ekonomiskt-bistand", "net-cost", ValueKind.Outcome, period, value)] }))
            .ShouldContain("1\u00A0000\u00A0000\u00A0000\u00A0tkr");

    [Fact]
    public async Task The_limit_itself_is_taken_in()
    {
        var id = await host.CreateReportAsync("2015-T2");
        var draft = new ReportDraft { FinanceLines = [new("ekonomiskt-bistand", "net-cost", ValueKind.Outcome, "2015-T2", ReportConsts.MaxAmount)] };
        (await HandInAsync(id, draft)).IsApplied.ShouldBeTrue();
    }

    [Fact]
    public async Task Next_to_nothing_last_year_is_compared_with_all_the_same()
    {
        const decimal Crumb = 0.0000000000000000000000000001m;
        var earlier = await host.CreateReportAsync("2013");
        await HandInAsync(earlier, new ReportDraft { Figures = [new("EKB01", ValueKind.Outcome, "2013", Crumb)] });
        var id = await host.CreateReportAsync("2014");
        (await HandInAsync(id, new ReportDraft { Figures = [new("EKB01", ValueKind.Outcome, "2013", Crumb), new("EKB01", ValueKind.Outcome, "2014", 1312)] })).IsApplied.ShouldBeTrue();
        (await host.GetAsync(id)).Counts.Figures.ShouldBe(2);
    }

    private async Task<string> RefuseAsync(string period, ReportDraft draft)
    {
        var reports = await host.AsContributorAsync<IReportAppService, IReadOnlyList<ReportListItemDto>>(s => s.GetListAsync());
        var id = reports.SingleOrDefault(r => r.PeriodCode == period)?.Id ?? await host.CreateReportAsync(period);
        var result = await HandInAsync(id, draft);
        result.IsApplied.ShouldBeFalse();
        return result.Findings.Single(f => f.Code == CheckCodes.OutOfRange).Message;
    }

    private Task<HandInResultDto> HandInAsync(Guid id, ReportDraft draft) =>
        host.AsContributorAsync<IReportImportAppService, HandInResultDto>(s => s.HandInAsync(id, draft, null, dryRun: false));
}
