using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Imports.Checks;

/// <summary>What the board's earlier reports say, to set beside a new value.</summary>
/// <param name="reportPeriod">The period of the report that is looked at.</param>
/// <param name="previousReport">The period of the board's report before it, if there is one.</param>
public sealed class EarlierValues(ReportPeriod reportPeriod, ReportPeriod? previousReport)
{
    private readonly Dictionary<FigureKey, decimal?> _figures = [];
    private readonly Dictionary<FinanceKey, decimal?> _amounts = [];
    private readonly Dictionary<FigureKey, decimal?> _ownFigures = [];
    private readonly Dictionary<FinanceKey, decimal?> _ownAmounts = [];
    private readonly ValueHistory<(string Indicator, ValueKind Kind, Sex Sex)> _figureHistory = new();
    private readonly ValueHistory<(string Area, string Item, ValueKind Kind)> _amountHistory = new();
    private readonly Dictionary<FigureKey, decimal> _publishedFigures = [];
    private readonly Dictionary<FinanceKey, decimal> _publishedAmounts = [];

    /// <summary>The period of the report before.</summary>
    public ReportPeriod? PreviousReport => previousReport;

    /// <summary>Adds what a report says; what was added first stays.</summary>
    public void Add(IEnumerable<Figure> figures, IEnumerable<FinanceLine> lines)
    {
        foreach (var figure in figures)
        {
            _figures.TryAdd(figure.Key, figure.Value);
        }

        foreach (var line in lines)
        {
            _amounts.TryAdd(line.Key, line.Amount);
        }
    }

    /// <summary>Adds a value that some other report gives; of those for the same period what was added first counts.</summary>
    public void AddHistory(FigureKey key, decimal value, bool isAdopted) =>
        _figureHistory.Add((key.IndicatorCode, key.Kind, key.Sex), new EarlierValue(value, key.Period, isAdopted));

    /// <inheritdoc cref="AddHistory(FigureKey, decimal, bool)" />
    public void AddHistory(FinanceKey key, decimal amount, bool isAdopted) =>
        _amountHistory.Add((key.AreaCode, key.ItemCode, key.Kind), new EarlierValue(amount, key.Period, isAdopted));

    /// <summary>Adds a value that is published; what was added first stays.</summary>
    public void AddPublished(FigureKey key, decimal value) => _publishedFigures.TryAdd(key, value);

    /// <inheritdoc cref="AddPublished(FigureKey, decimal)" />
    public void AddPublished(FinanceKey key, decimal amount) => _publishedAmounts.TryAdd(key, amount);

    /// <summary>The newest value of the same row that is known from before: of an earlier period, or of the same in another report.</summary>
    public EarlierValue? Newest(FigureKey key) =>
        _figureHistory.Newest((key.IndicatorCode, key.Kind, key.Sex), key.Period) ?? Own(YearBefore(key), key.Period);

    /// <inheritdoc cref="Newest(FigureKey)" />
    public EarlierValue? Newest(FinanceKey key) =>
        _amountHistory.Newest((key.AreaCode, key.ItemCode, key.Kind), key.Period) ?? Own(YearBefore(key), key.Period);

    /// <summary>What is published for the same thing and period.</summary>
    public decimal? Published(FigureKey key) => _publishedFigures.TryGetValue(key, out var value) ? value : null;

    /// <inheritdoc cref="Published(FigureKey)" />
    public decimal? Published(FinanceKey key) => _publishedAmounts.TryGetValue(key, out var amount) ? amount : null;

    /// <summary>Adds the earlier years' values that the report itself prints, for when no earlier report is here.</summary>
    public void AddOwn(IEnumerable<Figure> figures, IEnumerable<FinanceLine> lines)
    {
        foreach (var figure in figures)
        {
            _ownFigures.TryAdd(figure.Key, figure.Value);
        }

        foreach (var line in lines)
        {
            _ownAmounts.TryAdd(line.Key, line.Amount);
        }
    }

    /// <summary>The same value one year earlier.</summary>
    public decimal? YearBefore(FigureKey key)
    {
        if (key.Period.Year == ReportPeriod.FirstYear)
        {
            return null;
        }

        var before = key with { Period = key.Period.PreviousYear, AsOf = null };
        return _figures.GetValueOrDefault(before) ?? _ownFigures.GetValueOrDefault(before);
    }

    /// <summary>The same amount one year earlier.</summary>
    public decimal? YearBefore(FinanceKey key)
    {
        if (key.Period.Year == ReportPeriod.FirstYear)
        {
            return null;
        }

        var before = key with { Period = key.Period.PreviousYear, AsOf = null };
        return _amounts.GetValueOrDefault(before) ?? _ownAmounts.GetValueOrDefault(before);
    }

    /// <summary>What the report before said: its own period's outcome, or the same budget, target or forecast.</summary>
    public decimal? Before(FigureKey key) =>
        previousReport is not { } earlier ? null : _figures.GetValueOrDefault(key.Period == reportPeriod ? key with { Period = earlier } : key);

    /// <summary>What the report before said: its own period's outcome, or the same budget or forecast.</summary>
    public decimal? Before(FinanceKey key) =>
        previousReport is not { } earlier ? null : _amounts.GetValueOrDefault(key.Period == reportPeriod ? key with { Period = earlier } : key);

    private static EarlierValue? Own(decimal? yearBefore, ReportPeriod period) =>
        yearBefore is { } value ? new EarlierValue(value, period.PreviousYear, false) : null;
}
