using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Reports;

namespace Benchmark.Comparisons;

/// <summary>Small steps from domain to answer that comparison and profile share.</summary>
internal static class ComparisonMapping
{
    public static MunicipalityRefDto ToRef(this Municipality municipality) =>
        new(municipality.Code, municipality.Name, municipality.Slug, municipality.IsInvented);

    public static IndicatorDto ToDto(this ComparisonReference reference, Indicator indicator, ReportPeriod? period)
    {
        var unit = reference.Unit(indicator);
        var version = period is { } at ? indicator.VersionFor(at) : indicator.Versions.MaxBy(v => v.Number)!;
        return new IndicatorDto(
            indicator.Code,
            new(indicator.NameSv, indicator.NameEn),
            new(version.DefinitionSv, version.DefinitionEn),
            new(unit.SymbolSv, unit.SymbolEn),
            new(unit.NameSv, unit.NameEn),
            indicator.Decimals,
            indicator.MeasurementKind,
            indicator.Direction,
            indicator.IsSexDivided,
            indicator.IsDerived,
            indicator.KoladaId,
            indicator.OffersExpected,
            period is { } counted && indicator.Formula?.IsPerInhabitant == true ? reference.PopulationDate(counted) : null);
    }

    /// <summary>The day nearest the period for which the inhabitants of most who take part are known.</summary>
    private static DateOnly? PopulationDate(this ComparisonReference reference, ReportPeriod period) => reference.Participants
        .Select(code => reference.FindByCode(code)?.PopulationNearest(period.To)?.Date)
        .Where(date => date is not null)
        .GroupBy(date => date)
        .MaxBy(dates => dates.Count())?.Key;

    public static ChangeDto? ChangeOf(Indicator indicator, ReportPeriod period, decimal value, EarlierValue? earlier) =>
        earlier is null || ValueChange.Between(indicator, period, value, earlier.Period, earlier.Value) is not { } change
            ? null
            : new ChangeDto(change.Since.Code, change.Difference, change.Trend, change.Judgement, change.AcrossVersions);

    /// <summary>Whether kommuner that don't exist are among those who take part.</summary>
    public static bool HasInventedParticipants(this ComparisonReference reference) =>
        reference.Participants.Any(code => reference.FindByCode(code)?.IsInvented == true);

    public static FigureSource SourceOf(bool isDerived) => isDerived ? FigureSource.OwnProcessing : FigureSource.Municipality;
}
