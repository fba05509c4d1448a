using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition.Tables;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.FollowUp;

/// <summary>Where a follow-up table keeps what.</summary>
/// <param name="Kind">What its rows are.</param>
/// <param name="Name">The column of titles.</param>
/// <param name="Status">The column of statuses or assessments.</param>
/// <param name="Number">The column of numbers, or -1.</param>
/// <param name="Comment">The column of comments, or -1.</param>
/// <param name="Done">The column that says when it is expected done, or -1.</param>
/// <param name="Goal">The column of goals, or -1.</param>
internal sealed record FollowUpColumns(ItemKind Kind, int Name, int Status, int Number, int Comment, int Done, int Goal);

/// <summary>Reads tables of uppdrag, åtgärder, activities and goals: "Uppdrag | Status T2 2018 | Kommentar".</summary>
internal static partial class FollowUpTable
{
    private static readonly string[] CommentWords = ["kommentar", "beskrivning", "analys", "vad har gjorts", "uppföljning", "lägesrapport"];
    private static readonly string[] DoneWords = ["klart", "beräknas klar", "beräknat klar", "slutdatum", "tidplan", "färdigt", "klar senast", "slutår"];

    /// <summary>The columns, or null when it isn't such a table.</summary>
    public static FollowUpColumns? Columns(DocumentTable table, ReportVocabulary words)
    {
        var heads = table.Columns.Select(Folded.Of).ToList();
        var (name, kind) = NameColumn(table, heads, words);

        // "Påbörjad | Aktiviteten är påbörjad och följer planen." explains the words; figures name no goal.
        if (name < 0 || IsLegend(table.Columns[0], words) || !HoldsWords(table, name))
        {
            return null;
        }

        var isGoal = kind >= ItemKind.StrategicGoal;
        var status = StatusColumn(table, heads, words, isGoal, name);
        return status < 0
            ? null
            : new FollowUpColumns(
                kind,
                name,
                status,
                heads.FindIndex(h => h is "nr" or "nummer" or "löpnr") is >= 0 and var number ? number : name > 0 && IsNumbers(table, name - 1) ? name - 1 : -1,
                heads.FindIndex(h => CommentWords.Any(w => h.StartsWith(w, StringComparison.Ordinal))),
                heads.FindIndex(h => DoneWords.Any(w => h.StartsWith(w, StringComparison.Ordinal))),
                isGoal ? -1 : heads.FindIndex(h => h is "mål" or "inriktningsmål" or "nämndmål" or "målområde"));
    }

    /// <summary>Adds the rows of a table.</summary>
    public static void Read(DocumentTable table, FollowUpColumns columns, ReportVocabulary words, string? goal, FollowUpResult result)
    {
        var marks = new StatusMarks(words);
        for (var index = 0; index < table.Rows.Count; index++)
        {
            var row = table.Rows[index];
            var under = Remark(table, index + 1);
            string Cell(int index) => index >= 0 && index < row.Cells.Count ? row.Cells[index] : string.Empty;
            if (Remark(table, index) is not null)
            {
                continue;
            }

            if (ValueRow.IsGroup(row) && columns.Name == 0)
            {
                goal = row.Cells[0];
                continue;
            }

            var printed = Cell(columns.Status);
            if (Cell(columns.Name).Length < 3 || printed.Length is 0 or > 60)
            {
                continue;
            }

            var start = ItemStarts.ByNumber(Cell(columns.Name)) ?? new ItemStart(columns.Kind, null, Cell(columns.Name));
            var number = Cell(columns.Number) is { Length: > 0 } own ? own.TrimEnd('.') : start.Number;
            Add(row.Number, row.Page, start.Title, number, printed, Cell(columns.Goal) is { Length: > 0 } given ? given : goal);

            void Add(int line, int? page, string title, string? itemNumber, string status, string? itemGoal)
            {
                var comment = Cell(columns.Comment) is { Length: > 0 } said ? said : Cell(table.Columns.Count) is { Length: > 0 } remark ? remark : under is { Length: > 0 } ? under : null;
                var (_, boards) = SharedBoards.Split(title);
                if (columns.Kind >= ItemKind.StrategicGoal)
                {
                    result.Goals.Add(new ExtractGoal(columns.Kind == ItemKind.BoardGoal ? "nämndmål" : "inriktningsmål", itemNumber, title, words.Assessment(status) ?? status.TrimEnd('.'), null, line)
                    {
                        AssessmentAsPrinted = status,
                        Comment = comment,
                        Page = page,
                    });
                }
                else if (columns.Kind == ItemKind.Activity && int.TryParse(itemNumber, NumberStyles.None, CultureInfo.InvariantCulture, out var activity))
                {
                    result.Activities.Add(new ExtractActivity(PlanOf(table) ?? "Handlingsplan", activity, title, status, StatusOf(status), line) { Comment = comment, Page = page });
                }
                else
                {
                    result.Assignments.Add(new ExtractAssignment(columns.Kind is ItemKind.Measure or ItemKind.Activity ? "åtgärd" : "uppdrag", itemNumber, title, status, StatusOf(status), line)
                    {
                        Goal = itemGoal,
                        SharedWith = boards,
                        Comment = comment,
                        ExpectedDone = Cell(columns.Done) is { Length: > 0 } done ? done : ExpectedDone.Find(comment),
                        Page = page,
                    });
                }
            }
        }

        string StatusOf(string printed) => words.Status(printed) ?? (marks.TakeTrailing("x " + printed, out _, out var inner) ? words.Status(inner)! : printed.Trim('.', ' ').ToLowerInvariant());
    }

    private static string? PlanOf(DocumentTable table) =>
        table.Headings.Append(table.Title ?? string.Empty).Reverse().Select(PlanName.Find).FirstOrDefault(p => p is not null);

    private static (int Column, ItemKind Kind) NameColumn(DocumentTable table, List<string> heads, ReportVocabulary words)
    {
        foreach (var (list, kind) in new[]
        {
            (words.Activity, ItemKind.Activity), (words.Measure, ItemKind.Measure), (words.Assignment, ItemKind.Assignment),
            (words.BoardGoal, ItemKind.BoardGoal), (words.StrategicGoal, ItemKind.StrategicGoal), (words.GoalArea, ItemKind.StrategicGoal),
        })
        {
            var column = heads.FindIndex(h => h.Length <= 45 && list.Any(w => Begins(h, Folded.Of(w))));
            if (column >= 0 && IsNumbers(table, column))
            {
                column = heads.FindIndex(column + 1, h => h.Length <= 45 && list.Any(w => Begins(h, Folded.Of(w))));
            }

            if (column >= 0)
            {
                return (column, kind);
            }
        }

        return (-1, default);
    }

    private static bool IsLegend(string head, ReportVocabulary words) => words.Status(head) is not null || words.Assessment(head) is not null;

    private static bool HoldsWords(DocumentTable table, int column)
    {
        var cells = table.Rows.Where(r => column < r.Cells.Count && r.Cells[column].Length > 0).Select(r => r.Cells[column]).ToList();
        return cells.Count(c => !PrintedNumber.TryRead(c, out _)) * 2 >= cells.Count;
    }

    // "Kommentar | Lokalen är klar." under a row is said of it.
    private static string? Remark(DocumentTable table, int index) =>
        index < table.Rows.Count && table.Rows[index].Cells is [var label, ..] cells && CommentWords.Contains(Folded.Of(label).TrimEnd(':'))
            && cells.Skip(1).Where(c => c.Length > 0).ToList() is { Count: <= 1 } said
            ? said.FirstOrDefault(string.Empty)
            : null;

    // A column of nothing but "1", "2.1" or "U3" numbers the rows, whatever its heading.
    private static bool IsNumbers(DocumentTable table, int column) =>
        table.Rows.Count > 0 && table.Rows.All(r => column >= r.Cells.Count || r.Cells[column].Length == 0 || RowNumber().IsMatch(r.Cells[column])) && table.Rows.Any(r => column < r.Cells.Count && r.Cells[column].Length > 0);

    // "uppdrag", "uppdraget", "åtgärder", "uppdrag från kommunfullmäktige", but not "uppdragsgivare".
    private static bool Begins(string head, string word) =>
        head == word || head.StartsWith(word + " ", StringComparison.Ordinal)
        || head.Split(' ')[0] is var first && (first == word + "er" || first == word + "et" || first == word + "en");

    private static int StatusColumn(DocumentTable table, List<string> heads, ReportVocabulary words, bool isGoal, int name)
    {
        var marks = isGoal ? words.AssessmentMark : words.StatusMark;
        var byHead = heads.FindIndex(h => h.Length > 0 && marks.Any(m => h == m || h.StartsWith(m + " ", StringComparison.Ordinal)));
        if (byHead >= 0 && byHead != name && (!isGoal || table.Rows.Any(r => byHead < r.Cells.Count && words.Assessment(r.Cells[byHead]) is not null)))
        {
            return byHead;
        }

        for (var column = 0; column < heads.Count; column++)
        {
            var cells = table.Rows.Where(r => column < r.Cells.Count && r.Cells[column].Length > 0).Select(r => r.Cells[column]).ToList();
            if (column != name && cells.Count > 0 && cells.Count(c => (isGoal ? words.Assessment(c) : words.Status(c)) is not null) * 2 >= cells.Count)
            {
                return column;
            }
        }

        return -1;
    }

    [GeneratedRegex(@"\A\p{Lu}?\d{1,3}(?:\.\d{1,3})*\.?\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex RowNumber();
}
