using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Comparisons;

/// <summary>How a value has moved since an earlier period of the same kind and length.</summary>
/// <param name="Since">The earlier period.</param>
/// <param name="Difference">Now less then, exact.</param>
/// <param name="Trend">By the difference as it is shown, so that "0,0" never has an arrow.</param>
/// <param name="Judgement">Whether the movement goes the good way.</param>
/// <param name="AcrossVersions">The definition changed in between.</param>
public sealed record ValueChange(ReportPeriod Since, decimal Difference, Trend Trend, Judgement Judgement, bool AcrossVersions)
{
    /// <summary>Compares a value with an earlier one; null when the periods aren't of the same kind and length.</summary>
    public static ValueChange? Between(Indicator indicator, ReportPeriod now, decimal value, ReportPeriod then, decimal earlier)
    {
        if (!Comparability.SameKind(now, then) || then >= now)
        {
            return null;
        }

        var difference = value - earlier;
        var shown = Math.Round(difference, indicator.Decimals, MidpointRounding.AwayFromZero);
        var trend = shown switch { 0 => Trend.Unchanged, > 0 => Trend.Up, _ => Trend.Down };
        return new ValueChange(then, difference, trend, Judge(trend, indicator.Direction), Comparability.CrossesVersions(indicator, then, now));
    }

    private static Judgement Judge(Trend trend, Direction direction) => (trend, direction) switch
    {
        (Trend.Up, Direction.Higher) or (Trend.Down, Direction.Lower) => Judgement.Better,
        (Trend.Down, Direction.Higher) or (Trend.Up, Direction.Lower) => Judgement.Worse,
        _ => Judgement.Neutral,
    };
}
