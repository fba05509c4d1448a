using System.Buffers;

namespace Benchmark.Imports;

/// <summary>
/// Makes a draft from outside fit to be kept: lists and texts that are missing become empty, and control characters that a
/// database or a page can't hold are taken out. Everything else is kept as it came.
/// </summary>
internal static class DraftCleaning
{
    private const char FirstSurrogate = '\uD800';
    private const char LastSurrogate = '\uDFFF';

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 256).Select(i => (char)i).Where(sign => char.IsControl(sign) && sign is not ('\n' or '\r' or '\t'))]);

    public static ReportDraft Clean(ReportDraft draft) => draft with
    {
        MunicipalityCode = Optional(draft.MunicipalityCode),
        BoardName = Optional(draft.BoardName),
        PeriodCode = Optional(draft.PeriodCode),
        RegistryNumber = Optional(draft.RegistryNumber),
        Figures = [.. Rows(draft.Figures).Select(Clean)],
        FinanceLines = [.. Rows(draft.FinanceLines).Select(Clean)],
        Goals = [.. Rows(draft.Goals).Select(Clean)],
        Assignments = [.. Rows(draft.Assignments).Select(Clean)],
        Measures = [.. Rows(draft.Measures).Select(Clean)],
        Activities = [.. Rows(draft.Activities).Select(Clean)],
    };

    /// <summary>A text without what can't be kept; null when nothing is left.</summary>
    public static string? Optional(string? text) => Required(text) is { Length: > 0 } kept ? kept : null;

    private static DraftFigure Clean(DraftFigure row) => row with
    {
        Indicator = Required(row.Indicator),
        Period = Required(row.Period),
        Printed = Optional(row.Printed),
        AsOf = Optional(row.AsOf),
        Comment = Optional(row.Comment),
        Source = Clean(row.Source),
    };

    private static DraftFinanceLine Clean(DraftFinanceLine row) => row with
    {
        Area = Required(row.Area),
        Item = Required(row.Item),
        Period = Required(row.Period),
        Printed = Optional(row.Printed),
        AsOf = Optional(row.AsOf),
        Comment = Optional(row.Comment),
        Source = Clean(row.Source),
    };

    private static DraftGoal Clean(DraftGoal row) => row with
    {
        Number = Optional(row.Number),
        Title = Required(row.Title),
        Parent = Optional(row.Parent),
        Printed = Optional(row.Printed),
        Qualifier = Optional(row.Qualifier),
        Comment = Optional(row.Comment),
        Source = Clean(row.Source),
    };

    private static DraftAssignment Clean(DraftAssignment row) => row with
    {
        Number = Optional(row.Number),
        Title = Required(row.Title),
        Goal = Optional(row.Goal),
        GivenBy = Optional(row.GivenBy),
        SharedWith = [.. Rows(row.SharedWith).Select(Required)],
        Printed = Optional(row.Printed),
        ExpectedDone = Optional(row.ExpectedDone),
        Comment = Optional(row.Comment),
        Source = Clean(row.Source),
    };

    private static DraftMeasure Clean(DraftMeasure row) => row with
    {
        Number = Optional(row.Number),
        Title = Required(row.Title),
        Parent = Optional(row.Parent),
        Printed = Optional(row.Printed),
        Comment = Optional(row.Comment),
        Source = Clean(row.Source),
    };

    private static DraftActivity Clean(DraftActivity row) => row with
    {
        Plan = Required(row.Plan),
        Title = Required(row.Title),
        Printed = Optional(row.Printed),
        ExpectedDone = Optional(row.ExpectedDone),
        Comment = Optional(row.Comment),
        Source = Clean(row.Source),
    };

    private static SourceRef? Clean(SourceRef? source) => source is null ? null : source with
    {
        File = Required(source.File),
        Sheet = Optional(source.Sheet),
        Column = Optional(source.Column),
    };

    // JSON may say null where the type says there is always something.
    private static IEnumerable<T> Rows<T>(IReadOnlyList<T>? rows)
        where T : class => rows?.Where(row => row is not null) ?? [];

    private static string Required(string? text)
    {
        if (text is null)
        {
            return string.Empty;
        }

        return text.AsSpan().ContainsAny(Forbidden) || text.AsSpan().ContainsAnyInRange(FirstSurrogate, LastSurrogate) ? Rewritten(text) : text.Trim();
    }

    private static string Rewritten(string text)
    {
        var kept = text.EnumerateRunes().Where(rune => rune.Value > char.MaxValue || !Forbidden.Contains((char)rune.Value));
        return string.Concat(kept.Select(rune => rune.ToString())).Trim();
    }
}
