using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Reports;

namespace Benchmark.Comparisons.Money;

/// <summary>Makes one area over all kommuner.</summary>
/// <param name="reference">Names and inhabitants.</param>
/// <param name="area">Which area.</param>
/// <param name="count">The indicator that counts its households; null where none does.</param>
/// <param name="measure">What the net cost is divided by.</param>
/// <param name="own">The chosen kommun.</param>
internal sealed class AreaMoneyBuilder(ComparisonReference reference, ActivityArea area, Indicator? count, MoneyMeasure measure, Municipality? own)
{
    public AreaMoneyDto Build(
        ReportPeriod? period,
        IReadOnlyList<PeriodChoiceDto> periods,
        IReadOnlyList<AreaOutcome> outcomes,
        IReadOnlyList<MunicipalityValue> households)
    {
        var divisors = households.ToDictionary(h => h.MunicipalityCode, StringComparer.Ordinal);
        var netCosts = period is { } at ? outcomes.NetCosts(at).ToDictionary(n => n.MunicipalityCode, StringComparer.Ordinal) : [];
        var members = reference.Municipalities.Where(m => m.Code == own?.Code || reference.Participants.Contains(m.Code));
        var values = members.Select(m => new Divided(m, netCosts.GetValueOrDefault(m.Code), DivisorOf(m, period, divisors.GetValueOrDefault(m.Code)))).ToList();
        var all = new Distribution(values.Select(v => v.Value).OfType<decimal>(), Direction.None);
        var rows = values.Where(v => v.Value is not null).Select(v => Row(v, all)).OrderByDescending(r => r.Value).ThenBy(r => r.Municipality.Name, SwedishOrder.Comparer).ToList();
        return new AreaMoneyDto(
            new MoneyAreas(reference).ToDto(area),
            period?.Code,
            periods,
            measure,
            count is null ? null : new AreaNameDto(count.Code, new(count.NameSv, count.NameEn)),
            own?.ToRef(),
            Statistics(all),
            rows,
            [.. values.Where(v => v.Value is null).Select(Missing).OrderByDescending(m => m.IsOwn).ThenBy(m => m.Municipality.Name, SwedishOrder.Comparer)],
            new AreaMoneyNoteDto(
                rows.Count,
                values.Count,
                rows.Count(r => r.IsPreliminary),
                rows.Count(r => r.Municipality.IsInvented),
                rows.Count(r => r.NetCostSource == FigureSource.OwnProcessing),
                measure == MoneyMeasure.Inhabitant ? OtherYear(values, period) : null));
    }

    private static StatisticsDto Statistics(Distribution all) =>
        new(all.Count, all.Minimum, all.LowerQuartile, all.Median, all.UpperQuartile, all.Maximum, all.Mean, 0, null, null);

    private static DateOnly? OtherYear(IEnumerable<Divided> values, ReportPeriod? period) => values
        .Where(v => v.Value is not null && v.Municipality.PopulationNearest(period!.Value.To)?.Date.Year != period.Value.Year)
        .Select(v => v.Municipality.PopulationNearest(period!.Value.To)?.Date)
        .FirstOrDefault();

    private Divisor DivisorOf(Municipality municipality, ReportPeriod? period, MunicipalityValue? households) => measure switch
    {
        MoneyMeasure.Household when households is null => new Divisor(null, MissingReason.NotYetCollected, false),
        MoneyMeasure.Household => new Divisor(households.Value, households.Missing, households.IsPreliminary),
        _ => new Divisor(period is { } at ? municipality.PopulationNearest(at.To)?.Population : null, null, false),
    };

    private AreaMoneyRowDto Row(Divided row, Distribution all) => new(
        row.Municipality.ToRef(),
        row.Municipality.Code == own?.Code,
        row.Value!.Value,
        all.StandingOf(row.Value.Value).Rank,
        row.NetCost!.Amount!.Value.Value!.Value,
        ComparisonMapping.SourceOf(row.NetCost.Amount.Value.IsDerived),
        row.By.Value!.Value,
        row.NetCost.IsPreliminary || row.By.IsPreliminary);

    private MissingRowDto Missing(Divided row) => new(row.Municipality.ToRef(), row.Municipality.Code == own?.Code, row.Reason);

    private sealed record Divisor(decimal? Value, MissingReason? Missing, bool IsPreliminary);

    /// <summary>A kommun's net cost, and what it is divided by.</summary>
    private sealed record Divided(Municipality Municipality, MunicipalityNetCost? NetCost, Divisor By)
    {
        public decimal? Value { get; } = By.Value is > 0 ? NetCost?.Amount?.Value / By.Value : null;

        /// <summary>Why there is no value: the net cost's reason goes before that of what it is divided by.</summary>
        public MissingReason Reason => NetCost?.Amount is not { } stated
            ? MissingReason.NotYetCollected
            : stated.Missing ?? By.Missing ?? (By.Value is null ? MissingReason.NotYetCollected : MissingReason.NotApplicable);
    }
}
