using System.ComponentModel;
using Benchmark.Indicators;
using Benchmark.Municipalities;

namespace Benchmark.Comparisons;

/// <summary>What comparisons look names up in: kommuner, indicators, areas, who takes part and which periods have values.</summary>
[ImmutableObject(true)]
public sealed class ComparisonReference
{
    private readonly Dictionary<string, Municipality> _byCode;
    private readonly Dictionary<string, Municipality> _bySlug;
    private readonly Dictionary<string, Municipality> _byName;
    private readonly Dictionary<string, Indicator> _indicators;
    private readonly Dictionary<string, Unit> _units;
    private readonly ILookup<string, PeriodChoiceDto> _periodsOfIndicator;
    private readonly ILookup<string, PeriodChoiceDto> _periodsOfMunicipality;

    internal ComparisonReference(
        IReadOnlyList<Municipality> municipalities,
        IReadOnlyList<SimilarMunicipality> similar,
        IReadOnlyList<Indicator> indicators,
        IReadOnlyList<ActivityArea> areas,
        IReadOnlyList<Unit> units,
        IReadOnlyList<Coverage> coverage,
        IReadOnlyList<Participation> participation)
    {
        Municipalities = municipalities;
        Similar = similar;
        Areas = [.. areas.OrderBy(a => a.SortOrder)];
        Indicators = [.. indicators.OrderBy(i => i.SortOrder).ThenBy(i => i.Code, StringComparer.Ordinal)];
        _byCode = municipalities.ToDictionary(m => m.Code, StringComparer.Ordinal);
        _bySlug = municipalities.ToDictionary(m => m.Slug, StringComparer.OrdinalIgnoreCase);
        _byName = municipalities.ToDictionary(m => m.Name, StringComparer.OrdinalIgnoreCase);
        _indicators = indicators.ToDictionary(i => i.Code, StringComparer.OrdinalIgnoreCase);
        _units = units.ToDictionary(u => u.Code, StringComparer.Ordinal);
        _periodsOfIndicator = coverage.Where(c => c.Values > 0).ToLookup(c => c.IndicatorCode, c => new PeriodChoiceDto(c.PeriodCode, c.Values), StringComparer.Ordinal);
        _periodsOfMunicipality = participation.ToLookup(p => p.MunicipalityCode, p => new PeriodChoiceDto(p.PeriodCode, p.Values), StringComparer.Ordinal);
        Participants = participation.Select(p => p.MunicipalityCode).ToHashSet(StringComparer.Ordinal);
    }

    public IReadOnlyList<Municipality> Municipalities { get; }

    public IReadOnlyList<SimilarMunicipality> Similar { get; }

    public IReadOnlyList<Indicator> Indicators { get; }

    public IReadOnlyList<ActivityArea> Areas { get; }

    /// <summary>Codes of kommuner that have published figures.</summary>
    public IReadOnlySet<string> Participants { get; }

    /// <summary>Periods with values of an indicator, newest first.</summary>
    public IReadOnlyList<PeriodChoiceDto> PeriodsOf(Indicator indicator) => NewestFirst(_periodsOfIndicator[indicator.Code]);

    /// <summary>Periods a kommun has published figures for, newest first.</summary>
    public IReadOnlyList<PeriodChoiceDto> PeriodsOf(Municipality municipality) => NewestFirst(_periodsOfMunicipality[municipality.Code]);

    /// <summary>By code, large or small letters.</summary>
    /// <exception cref="BusinessException">Unknown.</exception>
    public Indicator Indicator(string code) => _indicators.GetValueOrDefault(code)
        ?? throw new BusinessException(BenchmarkErrorCodes.Comparisons.UnknownIndicator)
            .WithData("indicator", code)
            .WithData("example", _indicators.Keys.FirstOrDefault() ?? string.Empty);

    /// <summary>By its name, its name in addresses or its code.</summary>
    /// <exception cref="BusinessException">Unknown.</exception>
    public Municipality Municipality(string name) => _bySlug.GetValueOrDefault(name)
        // The name as it is spelled goes before its slug: Habo and Håbo have the same one.
        ?? _byName.GetValueOrDefault(name)
        ?? _byCode.GetValueOrDefault(name)
        ?? _bySlug.GetValueOrDefault(MunicipalitySlug.Of(name))
        ?? throw new BusinessException(BenchmarkErrorCodes.Comparisons.UnknownMunicipality).WithData("municipality", name);

    public Municipality? FindByCode(string code) => _byCode.GetValueOrDefault(code);

    public Indicator? FindIndicator(string code) => _indicators.GetValueOrDefault(code);

    public Unit Unit(Indicator indicator) => _units[indicator.UnitCode];

    private static List<PeriodChoiceDto> NewestFirst(IEnumerable<PeriodChoiceDto> periods) =>
        [.. periods.OrderByDescending(p => Reports.ReportPeriod.Parse(p.Code))];
}
