using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Reports;

namespace Benchmark.Comparisons;

/// <summary>Makes women beside men: the group's kommuner in one period, and the years of the own kommun or of the group's medians.</summary>
internal sealed class SexComparisonBuilder(ComparisonReference reference, ComparisonQuestion question, IReadOnlyList<PeriodChoiceDto> choices)
{
    public SexComparisonDto Build(IReadOnlyList<SeriesValue> values)
    {
        // Two boards of a kommun may both have the row; one with a value is the answer.
        var given = values.GroupBy(v => (v.MunicipalityCode, v.Period, v.Sex)).ToDictionary(g => g.Key, g => g.FirstOrDefault(v => v.Value is not null) ?? g.First());
        SexValueDto At(string municipality, ReportPeriod period, Sex sex) =>
            ValueOf(given.GetValueOrDefault((municipality, period, sex)), given.GetValueOrDefault((municipality, period, Sex.Total)));

        var members = question.Own is null || question.Group.Contains(question.Own.Code) ? question.Group.Members : [.. question.Group.Members, question.Own];
        var rows = members.Select(m => Row(m, sex => At(m.Code, question.Period, sex).Value)).OfType<SexRowDto>().ToList();
        var shown = rows.Select(r => r.Municipality.Code).ToHashSet(StringComparer.Ordinal);
        var missing = members.Where(m => !shown.Contains(m.Code)).Select(m => Missing(m, sex => At(m.Code, question.Period, sex))).ToList();
        var periods = YearsBetween.Of([.. given.Values.Where(v => v.Value is not null).Select(v => v.Period).Distinct()]);
        return new SexComparisonDto(
            reference.ToDto(question.Indicator, question.Period),
            question.Period.Code,
            question.Group.ToDto(),
            question.Own?.ToRef(),
            choices,
            [.. rows.OrderByDescending(r => Math.Abs(r.Gap)).ThenBy(r => r.Municipality.Name, SwedishOrder.Comparer)],
            missing.Count,
            [.. periods.Select((period, index) => Point(
                period,
                index > 0 && Comparability.CrossesVersions(question.Indicator, periods[index - 1], period),
                sex => question.Own is { } own ? At(own.Code, period, sex).Value : MedianOf(question.Group.Members.Select(m => At(m.Code, period, sex).Value))))],
            [.. missing.OrderByDescending(m => m.IsOwn).ThenBy(m => m.Municipality.Name, SwedishOrder.Comparer)]);
    }

    private SexRowDto? Row(Municipality municipality, Func<Sex, decimal?> find) => find(Sex.Women) is { } women && find(Sex.Men) is { } men
        ? new SexRowDto(municipality.ToRef(), municipality.Code == question.Own?.Code, find(Sex.Total), women, men, women - men)
        : null;

    private SexMissingDto Missing(Municipality municipality, Func<Sex, SexValueDto> find) =>
        new(municipality.ToRef(), municipality.Code == question.Own?.Code, find(Sex.Total), find(Sex.Women), find(Sex.Men));

    /// <summary>Who hasn't given the total, or to whom it doesn't apply, has said so of women and men too.</summary>
    private static SexValueDto ValueOf(SeriesValue? given, SeriesValue? total) => given is { Value: { } value }
        ? new SexValueDto(value, null)
        : new SexValueDto(null, given?.Missing ?? (total?.Missing is MissingReason.NotDelivered or MissingReason.NotApplicable ? total.Missing : MissingReason.NotYetCollected));

    private static SexPointDto Point(ReportPeriod period, bool beginsVersion, Func<Sex, decimal?> find)
    {
        var (women, men) = (find(Sex.Women), find(Sex.Men));
        return new SexPointDto(period.Code, find(Sex.Total), women, men, women - men, beginsVersion);
    }

    private static decimal? MedianOf(IEnumerable<decimal?> values) => new Distribution(values.OfType<decimal>(), Direction.None).Median;
}
