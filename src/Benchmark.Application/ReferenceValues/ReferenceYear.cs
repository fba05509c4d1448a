using Benchmark.Comparisons;
using Benchmark.Indicators;

namespace Benchmark.ReferenceValues;

/// <summary>Puts together the values of an indicator and year.</summary>
internal sealed class ReferenceYear(ComparisonReference reference, Indicator indicator, int? year, IReadOnlyList<int> years)
{
    public ReferenceValuesDto Build(string? title, IReadOnlyList<ReferenceValue> values) => new(
        reference.ToDto(indicator, null),
        indicator.KoladaId,
        title,
        year,
        years,
        [.. values.GroupBy(v => v.MunicipalityCode).Select(RowOf).OrderBy(r => r.Municipality.Name, SwedishOrder.Comparer)],
        [.. values.Where(v => v.Value != null).GroupBy(v => v.Sex).OrderBy(g => g.Key).Select(MedianOf)]);

    private ReferenceRowDto RowOf(IGrouping<string, ReferenceValue> values) => new(
        reference.Municipality(values.Key).ToRef(),
        [.. values.OrderBy(v => v.Sex).Select(v => new ReferenceCellDto(v.Sex, v.Value, v.Missing, v.Revision, v.FetchedAt))]);

    private ReferenceMedianDto MedianOf(IGrouping<Sex, ReferenceValue> values)
    {
        var distribution = new Distribution(values.Select(v => v.Value!.Value), indicator.Direction);
        return new ReferenceMedianDto(values.Key, distribution.Count, distribution.Median);
    }
}
