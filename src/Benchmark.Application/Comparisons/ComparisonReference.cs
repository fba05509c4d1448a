using System.ComponentModel;
using Benchmark.Indicators;
using Benchmark.Municipalities;

namespace Benchmark.Comparisons;

/// <summary>What comparisons look names up in: kommuner, indicators, areas and who takes part.</summary>
[ImmutableObject(true)]
public sealed class ComparisonReference
{
    private readonly Dictionary<string, Municipality> _byCode;
    private readonly Dictionary<string, Municipality> _bySlug;
    private readonly Dictionary<string, Municipality> _byName;
    private readonly Dictionary<string, Indicator> _indicators;
    private readonly Dictionary<string, Unit> _units;

    internal ComparisonReference(
        IReadOnlyList<Municipality> municipalities,
        IReadOnlyList<SimilarMunicipality> similar,
        IReadOnlyList<Indicator> indicators,
        IReadOnlyList<ActivityArea> areas,
        IReadOnlyList<Unit> units,
        IReadOnlySet<string> participants)
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
        Participants = participants;
        Choices = ComparisonChoices.Of(this);
    }

    public IReadOnlyList<Municipality> Municipalities { get; }

    public IReadOnlyList<SimilarMunicipality> Similar { get; }

    public IReadOnlyList<Indicator> Indicators { get; }

    public IReadOnlyList<ActivityArea> Areas { get; }

    /// <summary>Codes of kommuner that have published a report.</summary>
    public IReadOnlySet<string> Participants { get; }

    /// <summary>What forms offer of all this.</summary>
    public ComparisonChoicesDto Choices { get; }

    /// <summary>By code, large or small letters.</summary>
    /// <exception cref="BusinessException">Unknown.</exception>
    public Indicator Indicator(string code) => _indicators.GetValueOrDefault(code)
        ?? throw new BusinessException(BenchmarkErrorCodes.Comparisons.UnknownIndicator)
            .WithData("indicator", code)
            .WithData("example", _indicators.Keys.FirstOrDefault() ?? string.Empty);

    /// <summary>By its name, its name in addresses or its code.</summary>
    /// <exception cref="BusinessException">Unknown.</exception>
    public Municipality Municipality(string name) => FindMunicipality(name)
        ?? throw new BusinessException(BenchmarkErrorCodes.Comparisons.UnknownMunicipality).WithData("municipality", name);

    /// <summary>By its name, its name in addresses or its code; null when unknown.</summary>
    public Municipality? FindMunicipality(string name) => _bySlug.GetValueOrDefault(name)
        // The name as it is spelled goes before its slug: Habo and Håbo have the same one.
        ?? _byName.GetValueOrDefault(name)
        ?? _byCode.GetValueOrDefault(name)
        ?? _bySlug.GetValueOrDefault(MunicipalitySlug.Of(name));

    public Municipality? FindByCode(string code) => _byCode.GetValueOrDefault(code);

    public Indicator? FindIndicator(string code) => _indicators.GetValueOrDefault(code);

    public Unit Unit(Indicator indicator) => _units[indicator.UnitCode];

    /// <summary>A unit's name in words.</summary>
    public BilingualText UnitName(string code) => new(_units[code].NameSv, _units[code].NameEn);
}
