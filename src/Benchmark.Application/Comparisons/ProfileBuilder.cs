using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Reports;

namespace Benchmark.Comparisons;

/// <summary>Makes one kommun's profile.</summary>
internal sealed class ProfileBuilder(ComparisonReference reference, Municipality municipality, ReportPeriod? period, IReadOnlyList<PeriodChoiceDto> periods)
{
    public ProfileDto Build(IReadOnlyList<ProfileValue> values, IReadOnlyList<ProfileBoardDto> boards)
    {
        IReadOnlyList<ReportPeriod> pastPeriods = [.. values.SelectMany(v => v.Past).Select(p => p.Period).Distinct().OrderDescending().Take(ComparisonConsts.PastInProfile)];
        var byCode = values.ToDictionary(v => v.IndicatorCode, StringComparer.Ordinal);
        var byArea = reference.Indicators.Where(i => byCode.ContainsKey(i.Code)).ToLookup(i => i.AreaCode, StringComparer.Ordinal);
        var areas = reference.Areas
            .Where(area => byArea.Contains(area.Code))
            .Select(area => new ProfileAreaDto(area.Code, new(area.NameSv, area.NameEn), [.. byArea[area.Code].Select(i => Row(i, byCode[i.Code], pastPeriods))]));
        return new ProfileDto(
            municipality.ToRef(),
            municipality.CountyName,
            GroupNames.SkrName(municipality.SkrGroup),
            period?.Code,
            periods,
            [.. areas],
            period is { } at ? reference.Indicators.Count(i => i.IsFollowedUp(at) && !byCode.ContainsKey(i.Code)) : 0,
            boards,
            reference.HasInventedParticipants(),
            [.. pastPeriods.Select(p => p.Code)]);
    }

    private ProfileRowDto Row(Indicator indicator, ProfileValue value, IReadOnlyList<ReportPeriod> pastPeriods)
    {
        Standing? standing = value.Value is null ? null : new Standing(value.Count, value.Higher, value.Lower, indicator.Direction);
        return new ProfileRowDto(
            reference.ToDto(indicator, period),
            value.Value,
            value.Missing,
            value.Count,
            standing?.Rank,
            standing?.Tied ?? 0,
            standing?.PercentBehind,
            standing?.Band ?? Band.None,
            value.Value is { } number ? ComparisonMapping.ChangeOf(indicator, period!.Value, number, Nearest(value.Past)) : null,
            value.Target,
            value is { Value: { } outcome, Target: { } target } ? Comparability.ReachesTarget(indicator.Direction, outcome, target) : null,
            value.IsPreliminary,
            ComparisonMapping.SourceOf(value.IsDerived),
            Past(indicator, value.Past, pastPeriods));
    }

    private static List<PastValueDto> Past(Indicator indicator, IReadOnlyList<PastOutcome> past, IReadOnlyList<ReportPeriod> periods)
    {
        var shown = periods.Select(at => past.FirstOrDefault(p => p.Period == at) ?? new PastOutcome(at, null, MissingReason.NotYetCollected, false)).ToList();
        return [.. shown.Select((p, place) => new PastValueDto(
            p.Period.Code,
            p.Value,
            p.Missing,
            p.Value is { } number ? ComparisonMapping.ChangeOf(indicator, p.Period, number, Nearest(shown.Skip(place + 1))) : null,
            p.IsPreliminary))];
    }

    private static EarlierValue? Nearest(IEnumerable<PastOutcome> past) =>
        past.FirstOrDefault(p => p.Value is not null) is { Value: { } value } nearest ? new EarlierValue(nearest.Period, value) : null;
}
