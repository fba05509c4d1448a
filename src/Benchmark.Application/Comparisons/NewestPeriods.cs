using Benchmark.Reports;

namespace Benchmark.Comparisons;

/// <summary>Periods as forms offer them.</summary>
internal static class NewestPeriods
{
    public static PeriodChoiceDto[] First(IEnumerable<PeriodCount> periods) =>
        [.. periods.OrderByDescending(p => ReportPeriod.Parse(p.PeriodCode)).Select(p => new PeriodChoiceDto(p.PeriodCode, p.Values))];
}
