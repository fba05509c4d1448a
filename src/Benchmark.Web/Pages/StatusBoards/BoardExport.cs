using System.Globalization;
using Benchmark.Documents.Exports;
using Benchmark.StatusBoards;

namespace Benchmark.Web.Pages.StatusBoards;

/// <summary>A board's uppdrag, or the activities of its plans, as a table of a file; every line says whose they are.</summary>
public static class BoardExport
{
    private static readonly string[] Head = ["Municipality", "ExportInvented", "Board", "Period", "ExportVersion"];

    private static readonly string[] OfAssignment =
    [
        "ExportNumber", "ExportAssignment", "Goal", "Status", "ExportPrinted", "GivenYear", "GivenBy", "SharedWith", "ExpectedDone", "Comment", "ExportBefore",
    ];

    private static readonly string[] OfActivity = ["Plan", "ExportNumber", "ExportActivity", "Status", "ExportPrinted", "ExpectedDone", "Comment"];

    /// <summary>One line for each uppdrag.</summary>
    public static ExportTable Assignments(StatusBoardDto board, BoardWords words)
    {
        var goals = board.Goals.ToDictionary(g => g.Key, words.GoalName);
        return Table(board, words, words["ExportAssignment"], OfAssignment, board.Assignments.Select(assignment => (string?[])
        [
            assignment.Number,
            assignment.Title,
            goals[assignment.Goal],
            words.StatusWord(assignment.Status),
            assignment.Printed,
            assignment.GivenYear?.ToString(CultureInfo.InvariantCulture),
            assignment.GivenBy,
            string.Join(", ", assignment.SharedWith),
            assignment.ExpectedDone,
            assignment.Comment,
            assignment.History.Count > 0 ? words.StatusWord(assignment.History[^1].Status) : null,
        ]));
    }

    /// <summary>One line for each activity.</summary>
    public static ExportTable Activities(StatusBoardDto board, BoardWords words) =>
        Table(board, words, words["Plan"], OfActivity, board.Plans.SelectMany(plan => plan.Activities.Select(activity => (string?[])
        [
            plan.Name,
            activity.Number.ToString(CultureInfo.InvariantCulture),
            activity.Title,
            words.StatusWord(activity.Status),
            activity.Printed,
            activity.ExpectedDone,
            activity.Comment,
        ])));

    private static ExportTable Table(StatusBoardDto board, BoardWords words, string name, string[] headings, IEnumerable<string?[]> rows)
    {
        string?[] whose =
        [
            board.Municipality.Name,
            board.Municipality.IsInvented ? words["Yes"] : null,
            board.Head.BoardName,
            board.Head.Period,
            board.Head.Version.ToString(CultureInfo.InvariantCulture),
        ];
        return new ExportTable(name, [.. Head.Concat(headings).Select(h => words[h])], rows.Select(row => (IReadOnlyList<ExportCell>)[.. whose.Concat(row).Select(ExportCell.Of)]));
    }
}
