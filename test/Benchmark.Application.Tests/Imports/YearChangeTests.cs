using Benchmark.Imports.Checks;
using Benchmark.Indicators;
using Benchmark.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Imports;

/// <summary>What has doubled or halved in a year is asked about, and so is a count that isn't whole.</summary>
public sealed class YearChangeTests(ReportTestHost host) : IClassFixture<ReportTestHost>
{
    private static readonly string[] Changes = [CheckCodes.Doubled, CheckCodes.Halved, CheckCodes.AllDoubled, CheckCodes.AllHalved];

    [Theory]
    [InlineData(2001, 120_000_000, 240_000_000, CheckCodes.Doubled)]
    [InlineData(2004, 120_000_000, 239_000_000, null)]
    [InlineData(2007, 120_000_000, 60_000_000, CheckCodes.Halved)]
    [InlineData(2010, 400_000, 990_000, null)]
    [InlineData(2013, 120_000_000, 120_000_000_000, null)]
    public async Task One_amount(int year, long before, long now, string? expected)
    {
        await HandInAsync($"{year}-T2", new ReportDraft { FinanceLines = [Line("ekonomiskt-bistand", "cost", $"{year}-T2", before)] });
        var found = await HandInAsync($"{year + 1}-T2", new ReportDraft { FinanceLines = [Line("ekonomiskt-bistand", "cost", $"{year + 1}-T2", now)] });
        found.Select(f => f.Code).Where(Changes.Contains).ShouldBe(expected is null ? [] : [expected]);
        if (expected == CheckCodes.Doubled)
        {
            found.Single(f => f.Code == expected).Message.ShouldContain("(120\u00A0000\u00A0tkr, januari–augusti 2001)");
        }
    }

    [Theory]
    [InlineData(2019, 2, CheckCodes.AllDoubled)]
    [InlineData(2022, 0.5, CheckCodes.AllHalved)]
    public async Task All_amounts_are_said_once(int year, double times, string expected)
    {
        await HandInAsync($"{year}-T2", All($"{year}-T2", 1));
        var found = await HandInAsync($"{year + 1}-T2", All($"{year + 1}-T2", (decimal)times));
        var finding = found.Single(f => Changes.Contains(f.Code));
        finding.Code.ShouldBe(expected);
        finding.Message.ShouldStartWith("6 av 6 belopp");
        finding.Names.ShouldNotBeNull().Count.ShouldBe(6);
    }

    [Theory]
    [InlineData(1990, 1_312, 2_700, CheckCodes.Doubled)]
    [InlineData(1993, 60, 25, CheckCodes.Halved)]
    [InlineData(1996, 10, 25, null)]
    public async Task A_count(int year, int before, int now, string? expected)
    {
        await HandInAsync($"{year}-T2", new ReportDraft { Figures = [new("EKB01", ValueKind.Outcome, $"{year}-T2", before)] });
        var found = await HandInAsync($"{year + 1}-T2", new ReportDraft { Figures = [new("EKB01", ValueKind.Outcome, $"{year + 1}-T2", now)] });
        found.Select(f => f.Code).Where(Changes.Contains).ShouldBe(expected is null ? [] : [expected]);
    }

    [Theory]
    [InlineData("2017-T1", "EKB01", 1_234.5, CheckCodes.NotWhole)]
    [InlineData("2017-T2", "EKB02", 1_234.5, CheckCodes.NotWholeAverage)]
    [InlineData("2018-T1", "EKB02", 12.5, null)]
    [InlineData("2018-T2", "EKB02", 1_234, null)]
    public async Task Households_that_are_not_whole(string period, string indicator, double value, string? expected)
    {
        var found = await HandInAsync(period, new ReportDraft { Figures = [new(indicator, ValueKind.Outcome, period, (decimal)value)] });
        found.Select(f => f.Code).Where(c => c is CheckCodes.NotWhole or CheckCodes.NotWholeAverage).ShouldBe(expected is null ? [] : [expected]);
        found.ShouldAllBe(f => f.Severity == FindingSeverity.Warning);
    }

    private static DraftFinanceLine Line(string area, string item, string period, decimal amount) => new(area, item, ValueKind.Outcome, period, amount);

    private static ReportDraft All(string period, decimal times) => new()
    {
        FinanceLines =
        [
            .. new[] { "ekonomiskt-bistand", "arbetsmarknadsinsatser" }.SelectMany(area => new[]
            {
                Line(area, "cost", period, 120_000_000 * times), Line(area, "income", period, 20_000_000 * times), Line(area, "net-cost", period, 100_000_000 * times),
            }),
        ],
    };

    private async Task<IReadOnlyList<FindingDto>> HandInAsync(string period, ReportDraft draft)
    {
        var id = await host.CreateReportAsync(period);
        return (await host.AsContributorAsync<IReportImportAppService, HandInResultDto>(s => s.HandInAsync(id, draft, null, dryRun: false))).Findings;
    }
}
