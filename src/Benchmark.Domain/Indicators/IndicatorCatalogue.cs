using System.Text.Json;
using System.Text.Json.Serialization;
using Benchmark.Reports;

namespace Benchmark.Indicators;

/// <summary>The shared model as the versioned file in the repository says it (<c>Indicators/Catalogue/indicators.json</c>).</summary>
public sealed record IndicatorCatalogue(
    string Version,
    IReadOnlyList<AreaDefinition> Areas,
    IReadOnlyList<FinanceItemDefinition> FinanceItems,
    IReadOnlyList<UnitDefinition> Units,
    IReadOnlyList<IndicatorDefinition> Indicators)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Reads the catalogue that ships with the program.</summary>
    public static IndicatorCatalogue Load()
    {
        using var stream = typeof(IndicatorCatalogue).Assembly.GetManifestResourceStream("Benchmark.Indicators.Catalogue.indicators.json")
            ?? throw new InvalidOperationException("The indicator catalogue is not embedded.");
        return JsonSerializer.Deserialize<IndicatorCatalogue>(stream, Options)
            ?? throw new InvalidOperationException("The indicator catalogue is empty.");
    }
}

/// <summary>An activity area of the catalogue.</summary>
public sealed record AreaDefinition(string Code, string NameSv, string NameEn, IReadOnlyList<string> AccountCodes, string? Parent, IReadOnlyList<string> Synonyms);

/// <summary>A finance item of the catalogue.</summary>
public sealed record FinanceItemDefinition(string Code, string NameSv, string NameEn, FinanceNature Nature, IReadOnlyList<string> Synonyms);

/// <summary>A unit of the catalogue.</summary>
public sealed record UnitDefinition(string Code, string SymbolSv, string SymbolEn, string NameSv, string NameEn, bool IsMoney);

/// <summary>A formula of the catalogue; see <see cref="IndicatorFormula"/>.</summary>
public sealed record FormulaDefinition(string Numerator, string Denominator, decimal Scale);

/// <summary>That an expected value is offered of a share, and by what.</summary>
/// <param name="Predictors">Codes of the background indicators.</param>
/// <param name="Base">Code of the indicator that says how many the share is counted on; null where none does.</param>
/// <param name="Counted">Unit code of those that the share counts; null without <paramref name="Base"/>.</param>
public sealed record ExpectedDefinition(IReadOnlyList<string> Predictors, string? Base, string? Counted);

/// <summary>An indicator of the catalogue, in one version.</summary>
public sealed record IndicatorDefinition(
    string Code,
    string NameSv,
    string NameEn,
    string DefinitionSv,
    string DefinitionEn,
    string Unit,
    int Decimals,
    MeasurementKind MeasurementKind,
    Direction Direction,
    bool SexDivided,
    IReadOnlyList<ReportPeriodKind> PeriodKinds,
    string Area,
    string? KoladaId,
    decimal? Min,
    decimal? Max,
    Disclosure Disclosure,
    FormulaDefinition? Formula,
    string? FirstPeriod,
    string? LastPeriod,
    int Version,
    IReadOnlyList<string> Synonyms,
    decimal? KoladaFactor = null,
    string? ResponseRate = null,
    ExpectedDefinition? Expected = null);
