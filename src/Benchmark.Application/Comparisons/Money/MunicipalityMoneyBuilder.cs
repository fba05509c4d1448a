using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Publishing;
using Benchmark.Reports;

namespace Benchmark.Comparisons.Money;

/// <summary>Makes one kommun's money by area.</summary>
/// <param name="reference">Names and inhabitants.</param>
/// <param name="municipality">Whose.</param>
/// <param name="period">Which period.</param>
/// <param name="lines">What the kommun says.</param>
internal sealed class MunicipalityMoneyBuilder(ComparisonReference reference, Municipality municipality, ReportPeriod period, IReadOnlyList<MoneyLine> lines)
{
    private readonly MoneyAreas _names = new(reference);
    private readonly HouseholdCounts _counts = new(reference);
    private readonly BudgetedAmounts _amounts = new(period);
    private readonly MunicipalityPopulation? _population = municipality.PopulationNearest(period.To);

    /// <summary>The areas that something is said of.</summary>
    public IReadOnlyList<ActivityArea> Areas { get; } = AreasOf(reference, lines);

    /// <summary>The indicators that count the areas' households.</summary>
    public IReadOnlyList<string> HouseholdCodes => [.. Areas.Select(a => _counts.Of(a.Code)?.Code).OfType<string>().Distinct()];

    /// <param name="periods">On offer.</param>
    /// <param name="outcomes">Everyone's, of these areas.</param>
    /// <param name="households">The kommun's counts, by indicator.</param>
    public MunicipalityMoneyDto Build(IReadOnlyList<PeriodChoiceDto> periods, IReadOnlyList<AreaOutcome> outcomes, IReadOnlyDictionary<string, MunicipalityValue> households)
    {
        var everyone = outcomes.ToLookup(o => o.AreaCode, StringComparer.Ordinal);
        var areas = Areas.Select(a => Area(a, everyone[a.Code], households)).ToList();
        return new MunicipalityMoneyDto(
            municipality.ToRef(),
            period.Code,
            periods,
            _population is { } known ? new PopulationDto(known.Population, known.Date) : null,
            areas,
            [.. BoardTotals()],
            areas.Exists(a => a.IsPreliminary),
            reference.HasInventedParticipants());
    }

    private static List<ActivityArea> AreasOf(ComparisonReference reference, IReadOnlyList<MoneyLine> lines)
    {
        var said = lines.Select(l => l.AreaCode).ToHashSet(StringComparer.Ordinal);
        return [.. reference.Areas.Where(a => a.Code != FinanceCodes.BoardTotal && said.Contains(a.Code))];
    }

    private AreaAmountsDto Area(ActivityArea area, IEnumerable<AreaOutcome> everyone, IReadOnlyDictionary<string, MunicipalityValue> households)
    {
        // What only another board's report of the period says stands back for what comparisons use.
        var own = lines.Where(l => l.AreaCode == area.Code && (l.IsCurrent || l.Kind != ValueKind.Outcome)).ToList();
        var amounts = _amounts.Of(own);
        var netCost = amounts.NetCost?.Value;
        var all = new Distribution(everyone.NetCosts(period).Select(PerInhabitant).OfType<decimal>(), Direction.None);
        return new AreaAmountsDto(
            _names.ToDto(area),
            amounts,
            netCost / _population?.Population,
            all.Median,
            all.Count,
            _counts.Of(area.Code) is { } count ? PerHousehold(count, netCost, households.GetValueOrDefault(count.Code)) : null,
            own.Exists(l => l.Kind == ValueKind.Outcome && l.Period == period && Preliminary.Is(period, l.ReportedAt)));
    }

    private decimal? PerInhabitant(MunicipalityNetCost other) =>
        other.Amount?.Value / reference.FindByCode(other.MunicipalityCode)?.PopulationNearest(period.To)?.Population;

    private static PerHouseholdDto PerHousehold(Indicator count, decimal? netCost, MunicipalityValue? households)
    {
        var name = new AreaNameDto(count.Code, new(count.NameSv, count.NameEn));
        return households?.Value is { } number and > 0
            ? new PerHouseholdDto(name, number, netCost / number, null)
            : new PerHouseholdDto(name, households?.Value, null, households is null ? MissingReason.NotYetCollected : households.Missing ?? MissingReason.NotApplicable);
    }

    // A kommun with several boards has as many totals, and only one of them can be current.
    private IEnumerable<BoardTotalDto> BoardTotals() => lines
        .Where(l => l.AreaCode == FinanceCodes.BoardTotal && l.ReportedAt == period)
        .GroupBy(l => l.BoardName)
        .OrderBy(board => board.Key, SwedishOrder.Comparer)
        .Select(board => new BoardTotalDto(board.Key, _amounts.Of([.. board]), Preliminary.Is(period, period)));
}
