using Benchmark.Imports.Checks;
using Benchmark.Reports;

namespace Benchmark.Imports;

/// <summary>A hand-in laid over what the report holds.</summary>
internal sealed class DraftMerge
{
    private readonly ReportDraft _incoming;
    private readonly DraftIndex _held;
    private readonly BoardRegister _register;

    /// <param name="held">What the report holds.</param>
    /// <param name="incoming">The hand-in.</param>
    /// <param name="register">What the board has.</param>
    /// <param name="broken">Rows of the hand-in that stay out; may be filled in later.</param>
    public DraftMerge(ReportDraft held, ReportDraft incoming, BoardRegister register, IReadOnlySet<DraftRow> broken)
    {
        Belonging = new Belonging(incoming, broken, register);
        _incoming = incoming;
        _register = register;
        _held = new DraftIndex(held, register);
        var named = new Lazy<DraftIndex>(() => new DraftIndex(incoming, register));
        Merged = incoming with
        {
            Figures = [.. incoming.Figures, .. held.Figures.Where(r => named.Value.Find(r) is null)],
            FinanceLines = [.. incoming.FinanceLines, .. held.FinanceLines.Where(r => named.Value.Find(r) is null)],
            Goals = [.. incoming.Goals, .. held.Goals.Where(r => named.Value.Find(r) is null)],
            Assignments = [.. incoming.Assignments, .. held.Assignments.Where(r => named.Value.Find(r) is null)],
            Measures = [.. incoming.Measures, .. held.Measures.Where(r => named.Value.Find(r) is null)],
            Activities = [.. incoming.Activities, .. held.Activities.Where(r => named.Value.Find(r) is null)],
        };
    }

    /// <summary>
    /// What the report would hold. The hand-in's rows come first in each list, so a place in the hand-in is the same place here.
    /// </summary>
    public ReportDraft Merged { get; }

    /// <summary>What its rows belong to.</summary>
    public Belonging Belonging { get; }

    /// <summary>What a row of the hand-in does to the report, and the report's own row if it has one.</summary>
    public (RowChange Change, object? Held) ChangeOf(DraftRow row) => row.Section switch
    {
        DraftSection.Figures => Figure(_incoming.Figures[row.Index]),
        DraftSection.Finance => Finance(_incoming.FinanceLines[row.Index]),
        DraftSection.Goals => Goal(_incoming.Goals[row.Index]),
        DraftSection.Assignments => Assignment(_incoming.Assignments[row.Index]),
        DraftSection.Measures => Measure(_incoming.Measures[row.Index]),
        _ => Activity(_incoming.Activities[row.Index]),
    };

    /// <summary>The hand-in's rows that are sound and change something.</summary>
    public ReportDraft Changes(IReadOnlySet<DraftRow> broken)
    {
        return _incoming with
        {
            Figures = Kept(_incoming.Figures, DraftSection.Figures),
            FinanceLines = Kept(_incoming.FinanceLines, DraftSection.Finance),
            Goals = Kept(_incoming.Goals, DraftSection.Goals),
            Assignments = Kept(_incoming.Assignments, DraftSection.Assignments),
            Measures = Kept(_incoming.Measures, DraftSection.Measures),
            Activities = Kept(_incoming.Activities, DraftSection.Activities),
        };

        IReadOnlyList<T> Kept<T>(IReadOnlyList<T> rows, DraftSection section) =>
        [
            .. rows.Where((_, i) => new DraftRow(section, i) is var row && !broken.Contains(row) && ChangeOf(row).Change is RowChange.New or RowChange.Changed),
        ];
    }

    /// <summary>How many rows a draft has.</summary>
    public static int Count(ReportDraft draft) =>
        draft.Figures.Count + draft.FinanceLines.Count + draft.Goals.Count + draft.Assignments.Count + draft.Measures.Count + draft.Activities.Count;

    private (RowChange Change, object? Held) Figure(DraftFigure row) =>
        _held.Find(row) is { } held
            ? (Compare(held.Value == row.Value && held.Missing == row.Missing && held.Comment == row.Comment), held)
            : (RowChange.New, null);

    private (RowChange Change, object? Held) Finance(DraftFinanceLine row) =>
        _held.Find(row) is { } held
            ? (Compare(held.Amount == row.Amount && held.Missing == row.Missing && held.Comment == row.Comment), held)
            : (RowChange.New, null);

    private (RowChange Change, object? Held) Goal(DraftGoal row)
    {
        // A prefilled row that nobody filled in names a goal the board has; a goal it doesn't have is added by its name alone.
        var held = _held.Find(row);
        return row is { Level: null, Printed: null, Comment: null } && (held is not null || _register.Find(row) is not null)
            ? (RowChange.Silent, held)
            : held is null
                ? (RowChange.New, null)
                : (Compare(held.Level == row.Level && IsSameWord(held.Printed, row.Printed, held.Level is { } level ? StatusWords.Of(level) : null) && held.Comment == row.Comment && !Belonging.IsElsewhere(row)), held);
    }

    private (RowChange Change, object? Held) Assignment(DraftAssignment row)
    {
        var held = _held.Find(row);
        if (held is null || SaysNothing(row.Status is null, row.Printed))
        {
            return (SaysNothing(row.Status is null, row.Printed) ? RowChange.Silent : RowChange.New, held);
        }

        var isSame = held.Status == row.Status
            && IsSameWord(held.Printed, row.Printed, held.Status is { } status ? StatusWords.Of(status) : null)
            && held.ExpectedDone == row.ExpectedDone
            && held.Comment == row.Comment;
        return (Compare(isSame && AssignmentDescription.IsSame(AssignmentDescription.After(row, held, Belonging), held)), held);
    }

    private (RowChange Change, object? Held) Measure(DraftMeasure row)
    {
        var held = _held.Find(row);
        return SaysNothing(row.Status is null, row.Printed)
            ? (RowChange.Silent, held)
            : held is null ? (RowChange.New, null) : (Compare(held.Status == row.Status && IsSameWord(held.Printed, row.Printed, held.Status is { } status ? StatusWords.Of(status) : null) && held.Comment == row.Comment && !Belonging.IsElsewhere(row)), held);
    }

    private (RowChange Change, object? Held) Activity(DraftActivity row)
    {
        var held = _held.Find(row);
        return SaysNothing(row.Status is null, row.Printed)
            ? (RowChange.Silent, held)
            : held is null ? (RowChange.New, null) : (Compare(held.Status == row.Status && IsSameWord(held.Printed, row.Printed, held.Status is { } status ? StatusWords.Of(status) : null) && held.ExpectedDone == row.ExpectedDone && held.Comment == row.Comment), held);
    }

    // What is chosen in the form has no printed word; a template prints the shared one.
    private static bool IsSameWord(string? held, string? printed, string? shared) => (held ?? shared) == (printed ?? shared);

    private static bool SaysNothing(bool hasNoStatus, string? printed) => hasNoStatus && string.IsNullOrWhiteSpace(printed);

    private static RowChange Compare(bool isSame) => isSame ? RowChange.Same : RowChange.Changed;
}
