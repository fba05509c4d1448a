using System.Globalization;

namespace Benchmark.Imports;

/// <summary>The rows of a draft by what they speak of, so that two drafts can be held against each other.</summary>
internal sealed class DraftIndex
{
    private readonly BoardRegister _register;

    public DraftIndex(ReportDraft? draft, BoardRegister register)
    {
        _register = register;
        foreach (var row in draft?.Figures ?? [])
        {
            Figures.TryAdd(KeyOf(row), row);
        }

        foreach (var row in draft?.FinanceLines ?? [])
        {
            Finance.TryAdd(KeyOf(row), row);
        }

        foreach (var row in draft?.Goals ?? [])
        {
            Goals.TryAdd(KeyOf(row, register), row);
        }

        foreach (var row in draft?.Assignments ?? [])
        {
            Assignments.TryAdd(KeyOf(row, register), row);
        }

        foreach (var row in draft?.Measures ?? [])
        {
            Measures.TryAdd(KeyOf(row, register), row);
        }

        foreach (var row in draft?.Activities ?? [])
        {
            Activities.TryAdd(KeyOf(row), row);
        }
    }

    public Dictionary<string, DraftFigure> Figures { get; } = [];

    public Dictionary<string, DraftFinanceLine> Finance { get; } = [];

    public Dictionary<string, DraftGoal> Goals { get; } = [];

    public Dictionary<string, DraftAssignment> Assignments { get; } = [];

    public Dictionary<string, DraftMeasure> Measures { get; } = [];

    public Dictionary<string, DraftActivity> Activities { get; } = [];

    // A key costs more than looking it up: none is made where nothing can be found.

    /// <summary>The row that speaks of the same thing.</summary>
    public DraftFigure? Find(DraftFigure row) => Figures.Count == 0 ? null : Figures.GetValueOrDefault(KeyOf(row));

    /// <inheritdoc cref="Find(DraftFigure)" />
    public DraftFinanceLine? Find(DraftFinanceLine row) => Finance.Count == 0 ? null : Finance.GetValueOrDefault(KeyOf(row));

    /// <inheritdoc cref="Find(DraftFigure)" />
    public DraftGoal? Find(DraftGoal row) => Goals.Count == 0 ? null : Goals.GetValueOrDefault(KeyOf(row, _register));

    /// <inheritdoc cref="Find(DraftFigure)" />
    public DraftAssignment? Find(DraftAssignment row) => Assignments.Count == 0 ? null : Assignments.GetValueOrDefault(KeyOf(row, _register));

    /// <inheritdoc cref="Find(DraftFigure)" />
    public DraftMeasure? Find(DraftMeasure row) => Measures.Count == 0 ? null : Measures.GetValueOrDefault(KeyOf(row, _register));

    /// <inheritdoc cref="Find(DraftFigure)" />
    public DraftActivity? Find(DraftActivity row) => Activities.Count == 0 ? null : Activities.GetValueOrDefault(KeyOf(row));

    public static string KeyOf(DraftFigure row) =>
        $"{row.Indicator.ToUpperInvariant()}|{row.Kind}|{row.Period.ToUpperInvariant()}|{row.Sex}|{row.AsOf?.ToUpperInvariant()}";

    public static string KeyOf(DraftFinanceLine row) =>
        $"{row.Area}|{row.Item}|{row.Kind}|{row.Period.ToUpperInvariant()}|{row.AsOf?.ToUpperInvariant()}";

    public static string KeyOf(DraftGoal row, BoardRegister register) =>
        $"{register.Find(row)?.Id.ToString() ?? $"{row.Kind}|{row.Number}|{TitleKey.Of(row.Title)}"}|{row.Qualifier}";

    public static string KeyOf(DraftAssignment row, BoardRegister register) =>
        register.Find(row)?.Id.ToString() ?? $"{row.Number}|{TitleKey.Of(row.Title)}";

    public static string KeyOf(DraftMeasure row, BoardRegister register) =>
        register.Find(row)?.Id.ToString() ?? $"{row.Number}|{TitleKey.Of(row.Title)}";

    public static string KeyOf(DraftActivity row) =>
        string.Create(CultureInfo.InvariantCulture, $"{TitleKey.Of(row.Plan)}|{row.Number}");
}
