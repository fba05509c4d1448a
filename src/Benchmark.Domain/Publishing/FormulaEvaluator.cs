using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Publishing;

/// <summary>Computes the derived indicators out of what a report says.</summary>
public static class FormulaEvaluator
{
    /// <summary>Decimals kept; what is shown is rounded when it is shown.</summary>
    public const int Precision = 6;

    // Nothing that is counted or paid is less; what is divided by less could be more than a decimal holds.
    private const decimal Least = 0.000001m;

    /// <summary>
    /// Every derived value that the report has the terms for, also for other periods than its own. A term that the report
    /// says is missing gives a missing value with the same reason; one it doesn't speak of gives nothing at all.
    /// </summary>
    public static IReadOnlyList<DerivedFigure> Evaluate(IEnumerable<Indicator> indicators, ReportFacts facts)
    {
        var periods = facts.Periods;
        var derived = new List<DerivedFigure>();
        foreach (var indicator in indicators.Where(i => i.IsDerived))
        {
            var numerator = FormulaTerm.Parse(indicator.Formula!.Numerator);
            var denominator = FormulaTerm.Parse(indicator.Formula.Denominator);
            IReadOnlyList<Sex> sexes = indicator.IsSexDivided ? [Sex.Total, Sex.Women, Sex.Men] : [Sex.Total];
            foreach (var period in periods.Where(p => indicator.PeriodKinds.Contains(p.Kind)))
            {
                foreach (var sex in sexes)
                {
                    if (facts.Find(numerator, period, sex) is { } above && facts.Find(denominator, period, sex) is { } below)
                    {
                        derived.Add(Divide(indicator, period, sex, above, below));
                    }
                }
            }
        }

        return derived;
    }

    private static DerivedFigure Divide(Indicator indicator, ReportPeriod period, Sex sex, ValueOrMissing above, ValueOrMissing below)
    {
        var key = new FigureKey(indicator.Code, ValueKind.Outcome, period, sex);
        if ((above.Missing ?? below.Missing) is { } reason)
        {
            return new DerivedFigure(key, null, reason);
        }

        return below.Value is > -Least and < Least
            ? new DerivedFigure(key, null, MissingReason.NotApplicable)
            : new DerivedFigure(key, Math.Round(above.Value!.Value / below.Value!.Value * indicator.Formula!.Scale, Precision, MidpointRounding.AwayFromZero), null);
    }
}

/// <summary>A value computed from others, or why there is none.</summary>
public sealed record DerivedFigure(FigureKey Key, decimal? Value, MissingReason? Missing);
