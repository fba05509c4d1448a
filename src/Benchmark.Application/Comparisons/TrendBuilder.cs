using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Comparisons;

/// <summary>Makes the years of one indicator: own value, the group's median, everyone's quartiles.</summary>
internal sealed class TrendBuilder(ComparisonReference reference, ComparisonQuestion question, IReadOnlyList<PeriodChoiceDto> periods)
{
    public TrendDto Build(IReadOnlyList<SeriesValue> values)
    {
        var known = values.Where(v => reference.FindByCode(v.MunicipalityCode) is not null).ToLookup(v => v.Period);
        var points = new List<TrendPointDto>();
        ReportPeriod? before = null;
        foreach (var period in YearsBetween.Of([.. known.Where(p => p.Any(v => v.Value is not null)).Select(p => p.Key)]))
        {
            points.Add(Point(period, before, [.. known[period]]));
            before = period;
        }

        return new TrendDto(
            reference.ToDto(question.Indicator, question.Period),
            question.Period.Code,
            question.Sex,
            question.Group.ToDto(),
            question.Own?.ToRef(),
            periods,
            points,
            values.Any(v => v.Value is not null && reference.FindByCode(v.MunicipalityCode) is { IsInvented: true }));
    }

    private TrendPointDto Point(ReportPeriod period, ReportPeriod? before, List<SeriesValue> values)
    {
        var own = values.Find(v => v.MunicipalityCode == question.Own?.Code);
        var all = DistributionOf(values);
        var group = DistributionOf(values.Where(v => question.Group.Contains(v.MunicipalityCode)));
        return new TrendPointDto(
            period.Code,
            own?.Value,
            question.Own is null || own?.Value is not null ? null : own?.Missing ?? MissingReason.NotYetCollected,
            own is { Value: not null, IsPreliminary: true },
            group.Median,
            group.Count,
            all.LowerQuartile,
            all.Median,
            all.UpperQuartile,
            all.Count,
            before is { } earlier && Comparability.CrossesVersions(question.Indicator, earlier, period));
    }

    private Distribution DistributionOf(IEnumerable<SeriesValue> values) =>
        new(values.Where(v => v.Value is not null).Select(v => v.Value!.Value), question.Indicator.Direction);
}
