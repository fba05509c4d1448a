using Benchmark.Comparisons.Expected;

namespace Benchmark.Indicators;

/// <summary>What the catalogue may declare of an expected value: only of a share, and by nothing that is part of the share itself.</summary>
internal static class ExpectedRule
{
    private const string IndicatorTerm = "indicator:";

    /// <exception cref="ArgumentException">A declaration that can't be kept.</exception>
    public static void Check(IndicatorDefinition definition)
    {
        if (definition.Expected is not { } expected)
        {
            return;
        }

        Require(PeopleBehind.ScaleOf(definition.Unit) is not null, definition, "an expected value is only for shares");
        Require(expected.Predictors.Count is > 0 and <= ExpectedConsts.MaxPredictors, definition, "too few or too many background indicators");
        Require(expected.Predictors.Distinct().Count() == expected.Predictors.Count, definition, "a background indicator stands twice");
        Require(!expected.Predictors.Any(p => p == definition.Code || Terms(definition).Contains(IndicatorTerm + p)), definition, "an indicator can't explain itself");
        Require(expected.Base is null == expected.Counted is null, definition, "a base says who is counted, and the other way round");
    }

    private static string[] Terms(IndicatorDefinition definition) =>
        definition.Formula is { } formula ? [formula.Numerator, formula.Denominator] : [];

    private static void Require(bool holds, IndicatorDefinition definition, string what)
    {
        if (!holds)
        {
            throw new ArgumentException($"{definition.Code}: {what}.", nameof(definition));
        }
    }
}
