using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Reports;

namespace Benchmark.Comparisons.SideBySide;

/// <summary>Puts a few kommuner beside each other.</summary>
internal sealed class SideBySideBuilder(ComparisonReference reference, IReadOnlyList<Municipality> municipalities, ReportPeriod? period, IReadOnlyList<PeriodChoiceDto> periods)
{
    public SideBySideDto Build(IReadOnlyList<SideBySideValue> values)
    {
        var known = values.ToLookup(v => v.IndicatorCode, StringComparer.Ordinal);
        var shown = reference.Indicators.Where(i => known[i.Code].Any(v => v.Value is not null)).ToLookup(i => i.AreaCode, StringComparer.Ordinal);
        SideBySideAreaDto[] areas =
        [
            .. reference.Areas
                .Where(area => shown.Contains(area.Code))
                .Select(area => new SideBySideAreaDto(area.Code, new(area.NameSv, area.NameEn), [.. shown[area.Code].Select(i => Row(i, [.. known[i.Code]]))])),
        ];
        var rows = areas.SelectMany(a => a.Rows).ToList();
        return new SideBySideDto(
            [.. municipalities.Select(m => m.ToRef())],
            period?.Code,
            periods,
            areas,
            [.. municipalities.Select((m, column) => Summary(m, [.. rows.Select(r => r.Cells[column])]))],
            rows.Count(r => r.Cells.All(c => c.Value is not null)),
            reference.HasInventedParticipants());
    }

    private SideBySideRowDto Row(Indicator indicator, IReadOnlyList<SideBySideValue> values)
    {
        var byMunicipality = values.ToDictionary(v => v.MunicipalityCode, StringComparer.Ordinal);
        return new SideBySideRowDto(
            reference.ToDto(indicator, period),
            values[0].Count,
            [.. municipalities.Select(m => Cell(indicator, byMunicipality.GetValueOrDefault(m.Code)))]);
    }

    private static SideBySideCellDto Cell(Indicator indicator, SideBySideValue? value)
    {
        if (value?.Value is not { } number)
        {
            return new SideBySideCellDto(null, value?.Missing ?? MissingReason.NotYetCollected, null, 0, null, Band.None, false, ComparisonMapping.SourceOf(indicator.IsDerived));
        }

        var standing = new Standing(value.Count, value.Higher, value.Lower, indicator.Direction);
        return new SideBySideCellDto(
            number,
            null,
            standing.Rank,
            standing.Tied,
            standing.PercentBehind,
            standing.Band,
            value.IsPreliminary,
            ComparisonMapping.SourceOf(value.IsDerived));
    }

    private static SideBySideSummaryDto Summary(Municipality municipality, IReadOnlyList<SideBySideCellDto> cells) => new(
        municipality.ToRef(),
        cells.Count(c => c.Value is not null),
        cells.Count(c => c.Band != Band.None),
        cells.Count(c => c.Band == Band.Best),
        cells.Count(c => c.Band == Band.Worst),
        cells.Count(c => c.IsPreliminary));
}
