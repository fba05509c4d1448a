using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Comparisons;

/// <summary>Reads the period of an address, or takes the one that says most.</summary>
internal static class ChosenPeriod
{
    /// <exception cref="BusinessException">Not a period, not of a kind the indicator has, or not begun.</exception>
    public static ReportPeriod For(Indicator indicator, string? code, IReadOnlyList<PeriodChoiceDto> periods, IReadOnlyList<PeriodChoiceDto> ownPeriods, DateOnly today)
    {
        if (code is null)
        {
            var shared = periods.IntersectBy(ownPeriods.Select(p => p.Code), p => p.Code).ToList();
            return Default(indicator, shared.Count > 0 ? shared : periods, today);
        }

        var period = Read(code, periods, today);
        return indicator.PeriodKinds.Contains(period.Kind) ? period : throw Unknown(code, periods);
    }

    /// <summary>The period of a profile; null when the kommun has published nothing.</summary>
    /// <exception cref="BusinessException">Not a period, or not begun.</exception>
    public static ReportPeriod? ForProfile(string? code, IReadOnlyList<PeriodChoiceDto> periods, DateOnly today) => code is not null
        ? Read(code, periods, today)
        : periods.Count > 0 ? ReportPeriod.Parse(periods[0].Code) : null;

    private static ReportPeriod Read(string code, IReadOnlyList<PeriodChoiceDto> periods, DateOnly today)
    {
        if (!ReportPeriod.TryParse(code, out var period))
        {
            throw Unknown(code, periods);
        }

        return period.Value.From <= today
            ? period.Value
            : throw Refused(BenchmarkErrorCodes.Comparisons.PeriodNotBegun, period.Value.Code, periods);
    }

    private static BusinessException Unknown(string code, IReadOnlyList<PeriodChoiceDto> periods) =>
        Refused(BenchmarkErrorCodes.Comparisons.UnknownPeriod, code, periods);

    private static BusinessException Refused(string error, string code, IReadOnlyList<PeriodChoiceDto> periods) =>
        new BusinessException(error)
            .WithData("period", code)
            .WithData("valid", periods.Count > 0 ? string.Join(", ", periods.Select(p => p.Code)) : "2019, 2019-T2, 2019-02");

    // Among the periods that the own kommun has reported for: the newest with values enough for colours; else the one with most, newest first.
    private static ReportPeriod Default(Indicator indicator, IReadOnlyList<PeriodChoiceDto> periods, DateOnly today)
    {
        var best = periods.FirstOrDefault(p => p.Values >= ComparisonConsts.MinForBands) ?? periods.MaxBy(p => p.Values);
        if (best is not null)
        {
            return ReportPeriod.Parse(best.Code);
        }

        var year = today.Year - 1;
        return indicator.PeriodKinds.Contains(ReportPeriodKind.Year) ? ReportPeriod.ForYear(year) : ReportPeriod.T2(year);
    }
}
