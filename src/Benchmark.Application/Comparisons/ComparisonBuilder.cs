using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Reports;

namespace Benchmark.Comparisons;

/// <summary>Makes one comparison of the values of everyone: colours from all, places and medians from all and from the group.</summary>
internal sealed class ComparisonBuilder(ComparisonReference reference, ComparisonQuestion question, IReadOnlyList<PeriodChoiceDto> periods)
{
    private static readonly StringComparer Swedish = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);

    private readonly Indicator indicator = question.Indicator;
    private readonly ReportPeriod period = question.Period;
    private readonly ComparisonGroup group = question.Group;
    private readonly Municipality? own = question.Own;

    /// <param name="values">What everyone has.</param>
    /// <param name="responseRates">How many answered, for an indicator out of a survey.</param>
    public ComparisonDto Build(IReadOnlyList<MunicipalityValue> values, IReadOnlyList<MunicipalityValue> responseRates)
    {
        var taken = new TakenValues(question, values.Where(v => reference.FindByCode(v.MunicipalityCode) is not null));
        var known = taken.ByMunicipality;
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
                missing.Add(new MissingRowDto(
                    municipality.ToRef(),
                    municipality.Code == own?.Code,
                    value?.Missing ?? MissingReason.NotYetCollected,
                    taken.LeftOut.Contains(municipality.Code),
                    value?.AsOf?.Code));
            }
        }

        return new ComparisonDto(
            reference.ToDto(indicator, period),
            AreaName(),
            period.Code,
            periods,
            question.Sex,
            group.ToDto(),
            own?.ToRef(),
            Statistics(all, known.Values),
            group.Kind == GroupKind.All ? null : new GroupStatisticsDto(summary.Count, summary.Median, all.HasStatistics ? summary.Mean : null),
            Sorted(rows),
            [.. missing.OrderByDescending(m => m.IsOwn).ThenBy(m => m.Municipality.Name, Swedish)],
            Note(rows, known.Values, inGroup.Count, all, ResponseRate(responseRates)),
            question.Figures,
            question.AllowsEarlier);
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
            value.AsOf is null ? ComparisonMapping.ChangeOf(indicator, period, number, value.Earlier) : null,
            value.IsPreliminary,
            ComparisonMapping.SourceOf(value.IsDerived),
            value.AsOf?.Code);
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

    private StatisticsDto Statistics(Distribution all, IEnumerable<MunicipalityValue> values) => new(
        all.Count,
        all.Minimum,
        all.LowerQuartile,
        all.Median,
        all.UpperQuartile,
        all.Maximum,
        all.Mean,
        all.BandSize,
        all.BestLimit,
        all.WorstLimit,
        Weighted(values));

    // A number of people weighed by inhabitants says nothing; a share or an average does.
    private decimal? Weighted(IEnumerable<MunicipalityValue> values) => indicator.MeasurementKind is not (MeasurementKind.Rate or MeasurementKind.Average)
        ? null
        : WeightedMean.Of([.. values
            .Where(v => v.Value is not null)
            .Select(v => (v.Value!.Value, Inhabitants: reference.FindByCode(v.MunicipalityCode)!.PopulationNearest(period.To)?.Population ?? 0))
            .Where(v => v.Inhabitants > 0)]);

    private ResponseRateDto? ResponseRate(IReadOnlyList<MunicipalityValue> rates)
    {
        var known = rates.Where(r => r.Value is not null).ToList();
        if (known.Count < ComparisonConsts.MinForStatistics)
        {
            return null;
        }

        var all = new Distribution(known.Select(r => r.Value!.Value), Direction.None);
        return new ResponseRateDto(known.Count, all.Minimum!.Value, all.Median!.Value, all.Maximum!.Value, known.Find(r => r.MunicipalityCode == own?.Code)?.Value);
    }

    private ComparabilityDto Note(List<ComparisonRowDto> rows, IEnumerable<MunicipalityValue> values, int withValue, Distribution all, ResponseRateDto? responseRate) => new(
        withValue,
        group.Members.Count,
        rows.Count(r => r.IsPreliminary),
        values.Count(v => v.Value is not null && reference.FindByCode(v.MunicipalityCode)!.IsInvented),
        rows.Exists(r => r.Change is { AcrossVersions: true } || (r.AsOf is { } asOf && Comparability.CrossesVersions(indicator, ReportPeriod.Parse(asOf), period))),
        all.CutsInsideRounding(indicator.Decimals),
        rows.Count(r => r.AsOf is not null),
        responseRate,
        all.CutsInsideTie);
}
