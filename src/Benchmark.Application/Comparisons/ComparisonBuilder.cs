using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Reports;

namespace Benchmark.Comparisons;

/// <summary>Makes one comparison of the values of everyone: colours from all, places and medians from all and from the group.</summary>
internal sealed class ComparisonBuilder(
    ComparisonReference reference,
    Indicator indicator,
    ReportPeriod period,
    IReadOnlyList<PeriodChoiceDto> periods,
    Sex sex,
    ComparisonGroup group,
    Municipality? own)
{
    private static readonly StringComparer Swedish = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);

    public ComparisonDto Build(IReadOnlyList<MunicipalityValue> values)
    {
        var known = values.Where(v => reference.FindByCode(v.MunicipalityCode) is not null).ToDictionary(v => v.MunicipalityCode, StringComparer.Ordinal);
        var all = new Distribution(known.Values.Where(v => v.Value is not null).Select(v => v.Value!.Value), indicator.Direction);
        var inGroup = group.Members.Select(m => known.GetValueOrDefault(m.Code)).OfType<MunicipalityValue>().Where(v => v.Value is not null).ToList();
        var summary = new GroupSummary(inGroup.Select(v => v.Value!.Value), indicator.Direction);

        var shown = own is null || group.Contains(own.Code) ? group.Members : [.. group.Members, own];
        var rows = new List<ComparisonRowDto>(shown.Count);
        var missing = new List<MissingRowDto>();
        foreach (var municipality in shown)
        {
            var value = known.GetValueOrDefault(municipality.Code);
            if (value?.Value is { } number)
            {
                rows.Add(Row(municipality, value, number, all, summary));
            }
            else
            {
                missing.Add(new MissingRowDto(municipality.ToRef(), municipality.Code == own?.Code, value?.Missing ?? MissingReason.NotYetCollected));
            }
        }

        return new ComparisonDto(
            reference.ToDto(indicator, period),
            AreaName(),
            period.Code,
            periods,
            sex,
            group.ToDto(),
            own?.ToRef(),
            Statistics(all),
            group.Kind == GroupKind.All ? null : new GroupStatisticsDto(summary.Count, summary.Median, all.HasStatistics ? summary.Mean : null),
            Sorted(rows),
            [.. missing.OrderByDescending(m => m.IsOwn).ThenBy(m => m.Municipality.Name, Swedish)],
            Note(rows, known.Values, inGroup.Count, all));
    }

    private ComparisonRowDto Row(Municipality municipality, MunicipalityValue value, decimal number, Distribution all, GroupSummary summary)
    {
        var standing = all.StandingOf(number);
        var member = group.Contains(municipality.Code);
        return new ComparisonRowDto(
            municipality.ToRef(),
            municipality.Code == own?.Code,
            member,
            number,
            standing.Rank,
            standing.Tied,
            standing.PercentBehind,
            member && group.Kind != GroupKind.All ? summary.RankOf(number) : null,
            standing.Band,
            ComparisonMapping.ChangeOf(indicator, period, number, value.Earlier),
            value.IsPreliminary,
            ComparisonMapping.SourceOf(value.IsDerived));
    }

    private List<ComparisonRowDto> Sorted(List<ComparisonRowDto> rows)
    {
        var byValue = indicator.Direction == Direction.Lower ? rows.OrderBy(r => r.Value) : rows.OrderByDescending(r => r.Value);
        return [.. byValue.ThenBy(r => r.Municipality.Name, Swedish)];
    }

    private BilingualText AreaName()
    {
        var area = reference.Areas.First(a => a.Code == indicator.AreaCode);
        return new(area.NameSv, area.NameEn);
    }

    private static StatisticsDto Statistics(Distribution all) => new(
        all.Count,
        all.Minimum,
        all.LowerQuartile,
        all.Median,
        all.UpperQuartile,
        all.Maximum,
        all.Mean,
        all.BandSize,
        all.BestLimit,
        all.WorstLimit);

    private ComparabilityDto Note(List<ComparisonRowDto> rows, IEnumerable<MunicipalityValue> values, int withValue, Distribution all) => new(
        withValue,
        group.Members.Count,
        rows.Count(r => r.IsPreliminary),
        values.Count(v => v.Value is not null && reference.FindByCode(v.MunicipalityCode)!.IsInvented),
        rows.Exists(r => r.Change is { AcrossVersions: true }),
        all.CutsInsideRounding(indicator.Decimals));
}
