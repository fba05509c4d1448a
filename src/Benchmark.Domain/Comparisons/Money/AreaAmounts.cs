using Benchmark.Indicators;

namespace Benchmark.Comparisons.Money;

/// <summary>Income, cost and net cost of one area, of one kind and one period.</summary>
public sealed class AreaAmounts
{
    private readonly Dictionary<string, StatedAmount> _byItem;

    /// <param name="lines">At most one of each item.</param>
    public AreaAmounts(IEnumerable<(string ItemCode, decimal? Amount, MissingReason? Missing)> lines) =>
        _byItem = lines.ToDictionary(l => l.ItemCode, l => new StatedAmount(l.Amount, l.Missing, IsDerived: false), StringComparer.Ordinal);

    /// <summary>Null when nothing is said of it.</summary>
    public StatedAmount? Income => Find(FinanceCodes.Income);

    /// <summary>Positive when it costs; null when nothing is said of it.</summary>
    public StatedAmount? Cost => Find(FinanceCodes.Cost);

    /// <summary>As it is stated, else cost less income; null when neither can be said.</summary>
    public StatedAmount? NetCost => Find(FinanceCodes.NetCost) ?? (Cost is { Value: { } cost } && Income is { Value: { } income }
        ? new StatedAmount(cost - income, null, IsDerived: true)
        : null);

    private StatedAmount? Find(string item) => _byItem.TryGetValue(item, out var found) ? found : null;
}

/// <summary>An amount in SEK, or why there is none.</summary>
/// <param name="Value">The amount.</param>
/// <param name="Missing">The reason.</param>
/// <param name="IsDerived">Computed here from other amounts of the kommun.</param>
public readonly record struct StatedAmount(decimal? Value, MissingReason? Missing, bool IsDerived);
