using Benchmark.Comparisons.Expected;
using Benchmark.Formatting;

namespace Benchmark.HttpApi.Comparisons.Expected;

/// <summary>Expected values with the words that must follow them.</summary>
/// <param name="Expected">Outcomes, expected values and the model.</param>
/// <param name="Signs">The missing signs and their meaning.</param>
/// <param name="Sources">Whose figure an outcome is, by the names used in the rows.</param>
/// <param name="ExpectedSource">Whose the expected values, intervals and differences are.</param>
/// <param name="Note">What an expected value says and doesn't.</param>
public sealed record ExpectedResource(
    ExpectedDto Expected,
    IReadOnlyList<MissingSign> Signs,
    IReadOnlyList<SourceLabel> Sources,
    string ExpectedSource,
    string Note)
{
    /// <summary>Adds the words.</summary>
    public static ExpectedResource Of(ExpectedDto expected) => new(
        expected,
        MissingSign.All,
        SourceLabel.All,
        SourceLabel.OwnProcessing,
        DisplayFormat.Choose(
            "Ett förväntat värde visar samband mellan utfall och bakgrund, inte orsak. Det är inget betyg.",
            "An expected value shows an association between outcome and background, not a cause. It is not a grade."));
}
