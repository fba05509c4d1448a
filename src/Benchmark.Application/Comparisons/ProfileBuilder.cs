using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Reports;

namespace Benchmark.Comparisons;

/// <summary>Makes one kommun's profile.</summary>
internal sealed class ProfileBuilder(ComparisonReference reference, Municipality municipality, ReportPeriod? period, IReadOnlyList<PeriodChoiceDto> periods)
{
    public ProfileDto Build(IReadOnlyList<ProfileValue> values, IReadOnlyList<ProfileBoardDto> boards)
    {
        var byCode = values.ToDictionary(v => v.IndicatorCode, StringComparer.Ordinal);
        var byArea = reference.Indicators.Where(i => byCode.ContainsKey(i.Code)).ToLookup(i => i.AreaCode, StringComparer.Ordinal);
        var areas = reference.Areas
            .Where(area => byArea.Contains(area.Code))
            .Select(area => new ProfileAreaDto(area.Code, new(area.NameSv, area.NameEn), [.. byArea[area.Code].Select(i => Row(i, byCode[i.Code]))]));
        return new ProfileDto(
            municipality.ToRef(),
            municipality.CountyName,
            GroupNames.SkrName(municipality.SkrGroup),
            period?.Code,
            periods,
            [.. areas],
            period is { } at ? reference.Indicators.Count(i => i.IsFollowedUp(at) && !byCode.ContainsKey(i.Code)) : 0,
            boards,
            reference.HasInventedParticipants());
    }

    private ProfileRowDto Row(Indicator indicator, ProfileValue value)
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
            value.Value is { } number ? ComparisonMapping.ChangeOf(indicator, period!.Value, number, value.Earlier) : null,
            value.Target,
            value is { Value: { } outcome, Target: { } target } ? Comparability.ReachesTarget(indicator.Direction, outcome, target) : null,
            value.IsPreliminary,
            ComparisonMapping.SourceOf(value.IsDerived));
    }
}
