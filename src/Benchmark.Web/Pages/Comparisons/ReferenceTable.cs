using Benchmark.Comparisons;
using Benchmark.Indicators;
using Benchmark.ReferenceValues;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>Kolada's values beside a comparison: the own kommun and its group, never among the kommuner's own figures.</summary>
/// <param name="Values">The latest year.</param>
/// <param name="Comparison">What they stand beside.</param>
public sealed record ReferenceTable(ReferenceValuesDto Values, ComparisonDto Comparison)
{
    /// <summary>The columns: total, women, men where Kolada gives them.</summary>
    public IReadOnlyList<Sex> Sexes { get; } = [.. Values.Medians.Select(m => m.Sex)];

    /// <summary>How many of the shown values are later revisions.</summary>
    public int Revised => Values.Rows.Sum(r => r.Values.Count(v => v.Revision > 1));

    /// <summary>When the latest of the shown values came.</summary>
    public DateTimeOffset? FetchedAt => Values.Rows.SelectMany(r => r.Values).Max(v => (DateTimeOffset?)v.FetchedAt);

    /// <summary>Whether nobody has been chosen whose values could be shown.</summary>
    public bool IsUnchosen => Comparison.Own is null && Comparison.Group.Kind == GroupKind.All;

    /// <summary>
    /// The kommuner that the page asks for: the group's and the own. All of them would double the page and say little; their
    /// median stands below.
    /// </summary>
    public static IReadOnlyList<string> MunicipalitiesOf(ComparisonDto comparison)
    {
        var shown = comparison.Group.Kind == GroupKind.All
            ? []
            : comparison.Rows.Select(r => r.Municipality).Concat(comparison.Missing.Select(m => m.Municipality)).Where(m => !m.IsInvented).Select(m => m.Code);
        return [.. (comparison.Own is { } own ? shown.Append(own.Code) : shown).Distinct(StringComparer.Ordinal)];
    }
}
