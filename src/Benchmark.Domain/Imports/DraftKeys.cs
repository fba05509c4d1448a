using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Imports;

/// <summary>What identifies a draft's rows within a report.</summary>
public static class DraftKeys
{
    /// <exception cref="BusinessException">The period isn't one.</exception>
    public static FigureKey Of(DraftFigure figure, string? code = null) =>
        new(code ?? figure.Indicator, figure.Kind, PeriodOf(figure.Period), figure.Sex, AsOf(figure.AsOf));

    /// <exception cref="BusinessException">The period isn't one.</exception>
    public static FinanceKey Of(DraftFinanceLine line) =>
        new(line.Area, line.Item, line.Kind, PeriodOf(line.Period), AsOf(line.AsOf));

    private static ReportPeriod? AsOf(string? code) => code is null ? null : PeriodOf(code);

    private static ReportPeriod PeriodOf(string code) =>
        ReportPeriod.TryParse(code, out var period)
            ? period.Value
            : throw new BusinessException(BenchmarkErrorCodes.Reports.InvalidPeriod).WithData("period", code);
}
