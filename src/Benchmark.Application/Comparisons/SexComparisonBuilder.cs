using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Reports;

namespace Benchmark.Comparisons;

/// <summary>Makes women beside men: the group's kommuner in one period, and the years of the own kommun or of the group's medians.</summary>
internal sealed class SexComparisonBuilder(ComparisonReference reference, ComparisonQuestion question, IReadOnlyList<PeriodChoiceDto> choices)
{
    public SexComparisonDto Build(IReadOnlyList<SeriesValue> values)
    {
        var known = values.Where(v => v.Value is not null).ToDictionary(v => (v.MunicipalityCode, v.Period, v.Sex), v => v.Value!.Value);
        decimal? Find(string municipality, ReportPeriod period, Sex sex) => known.TryGetValue((municipality, period, sex), out var value) ? value : null;

        var members = question.Own is null || question.Group.Contains(question.Own.Code) ? question.Group.Members : [.. question.Group.Members, question.Own];
        var rows = members.Select(m => Row(m, sex => Find(m.Code, question.Period, sex))).OfType<SexRowDto>().ToList();
        var periods = known.Keys.Select(k => k.Period).Distinct().Order().ToList();
        return new SexComparisonDto(
            reference.ToDto(question.Indicator, question.Period),
            question.Period.Code,
            question.Group.ToDto(),
            question.Own?.ToRef(),
            choices,
            [.. rows.OrderByDescending(r => Math.Abs(r.Gap)).ThenBy(r => r.Municipality.Name, SwedishOrder.Comparer)],
            members.Count - rows.Count,
            [.. periods.Select((period, index) => Point(
                period,
                index > 0 && Comparability.CrossesVersions(question.Indicator, periods[index - 1], period),
                sex => question.Own is { } own ? Find(own.Code, period, sex) : MedianOf(question.Group.Members.Select(m => Find(m.Code, period, sex)))))]);
    }

    private SexRowDto? Row(Municipality municipality, Func<Sex, decimal?> find) => find(Sex.Women) is { } women && find(Sex.Men) is { } men
        ? new SexRowDto(municipality.ToRef(), municipality.Code == question.Own?.Code, find(Sex.Total), women, men, women - men)
        : null;

    private static SexPointDto Point(ReportPeriod period, bool beginsVersion, Func<Sex, decimal?> find)
    {
        var (women, men) = (find(Sex.Women), find(Sex.Men));
        return new SexPointDto(period.Code, find(Sex.Total), women, men, women - men, beginsVersion);
    }

    private static decimal? MedianOf(IEnumerable<decimal?> values) => new Distribution(values.OfType<decimal>(), Direction.None).Median;
}
