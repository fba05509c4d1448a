using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Reports;

namespace Benchmark.Publishing;

/// <summary>What one report says, in the form that formulas ask for it. Only outcomes: nothing is derived from plans.</summary>
public sealed class ReportFacts
{
    private readonly ReportPeriod _period;
    private readonly Municipality _municipality;
    private readonly Dictionary<(string Code, ReportPeriod Period, Sex Sex), ValueOrMissing> _figures;
    private readonly Dictionary<(string Area, string Item, ReportPeriod Period), ValueOrMissing> _amounts;
    private readonly ILookup<FollowedUp, int> _statuses;

    /// <param name="period">The report's own.</param>
    /// <param name="municipality">With its populations.</param>
    /// <param name="figures">All the report's values; others than outcomes are passed over.</param>
    /// <param name="financeLines">All the report's amounts; others than outcomes are passed over.</param>
    /// <param name="statuses">One for every goal, uppdrag, åtgärd and activity that has been given a status, as the enum's number.</param>
    public ReportFacts(
        ReportPeriod period,
        Municipality municipality,
        IEnumerable<Figure> figures,
        IEnumerable<FinanceLine> financeLines,
        IEnumerable<(FollowedUp What, int Status)> statuses)
    {
        _period = period;
        _municipality = municipality;
        _figures = figures
            .Where(f => f is { Kind: ValueKind.Outcome, AsOfCode: null })
            .ToDictionary(f => (f.IndicatorCode, f.Key.Period, f.Sex), f => new ValueOrMissing(f.Value, f.Missing));
        _amounts = financeLines
            .Where(l => l is { Kind: ValueKind.Outcome, AsOfCode: null })
            .ToDictionary(l => (l.AreaCode, l.ItemCode, l.Key.Period), l => new ValueOrMissing(l.Amount, l.Missing));
        _statuses = statuses.ToLookup(s => s.What, s => s.Status);
    }

    /// <summary>The periods that the report has outcomes for, its own always among them.</summary>
    public IReadOnlyCollection<ReportPeriod> Periods =>
        [.. _figures.Keys.Select(k => k.Period).Concat(_amounts.Keys.Select(k => k.Period)).Append(_period).Distinct()];

    /// <summary>What the report says of a term; null when it doesn't speak of it.</summary>
    internal ValueOrMissing? Find(FormulaTerm term, ReportPeriod period, Sex sex) => term switch
    {
        FormulaTerm.Finance finance => Amount(finance, period),
        FormulaTerm.IndicatorValue other => Get(_figures, (other.IndicatorCode, period, sex)),
        FormulaTerm.Population when sex == Sex.Total && _municipality.PopulationNearest(period.To) is { } nearest => new(nearest.Population, null),
        FormulaTerm.Statuses count when period == _period && sex == Sex.Total => CountOf(count),
        _ => null,
    };

    private static ValueOrMissing? Get<TKey>(Dictionary<TKey, ValueOrMissing> from, TKey key)
        where TKey : notnull => from.TryGetValue(key, out var found) ? found : null;

    /// <summary>A net cost that isn't stated follows from cost and income.</summary>
    private ValueOrMissing? Amount(FormulaTerm.Finance term, ReportPeriod period)
    {
        var stated = Get(_amounts, (term.AreaCode, term.ItemCode, period));
        if (stated is not null || term.ItemCode != FinanceCodes.NetCost)
        {
            return stated;
        }

        return Get(_amounts, (term.AreaCode, FinanceCodes.Cost, period)) is { Value: { } cost }
            && Get(_amounts, (term.AreaCode, FinanceCodes.Income, period)) is { Value: { } income }
                ? new(cost - income, null)
                : null;
    }

    private ValueOrMissing? CountOf(FormulaTerm.Statuses term)
    {
        var all = _statuses[term.What].ToList();
        return all.Count == 0 ? null : new(term.Status is { } status ? all.Count(s => s == status) : all.Count, null);
    }
}

/// <summary>A value, or why there is none.</summary>
internal readonly record struct ValueOrMissing(decimal? Value, MissingReason? Missing);
