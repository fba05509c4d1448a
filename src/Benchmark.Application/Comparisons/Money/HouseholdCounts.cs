using Benchmark.Indicators;
using Benchmark.Publishing;

namespace Benchmark.Comparisons.Money;

/// <summary>Which indicator counts the households that an area is for.</summary>
internal sealed class HouseholdCounts(ComparisonReference reference)
{
    private const string Households = "households";

    /// <summary>
    /// The one by which a formula of the catalogue already divides the area's net cost, else the area's own first count of
    /// households; null where there is neither.
    /// </summary>
    public Indicator? Of(string areaCode) => ByFormula(areaCode)
        ?? reference.Indicators.FirstOrDefault(i => i.AreaCode == areaCode && i.UnitCode == Households && !i.IsDerived);

    private Indicator? ByFormula(string areaCode)
    {
        var netCost = new FormulaTerm.Finance(areaCode, FinanceCodes.NetCost);
        return reference.Indicators
            .Where(i => i.Formula is { } formula && FormulaTerm.Parse(formula.Numerator) == netCost)
            .Select(i => FormulaTerm.Parse(i.Formula!.Denominator))
            .OfType<FormulaTerm.IndicatorValue>()
            .Select(term => reference.FindIndicator(term.IndicatorCode))
            .FirstOrDefault(i => i?.UnitCode == Households);
    }
}
