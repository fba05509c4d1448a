using System.Globalization;
using Benchmark.Documents.Exports;
using Benchmark.StatusBoards;

namespace Benchmark.Web.Pages.StatusBoards;

/// <summary>A board's uppdrag as lines of a CSV file; every line says whose they are.</summary>
public static class BoardExport
{
    private static readonly string[] Headings =
    [
        "Municipality", "ExportInvented", "Board", "Period", "ExportVersion", "ExportNumber", "ExportAssignment", "Goal", "Status", "ExportPrinted",
        "GivenYear", "GivenBy", "SharedWith", "ExpectedDone", "Comment", "ExportBefore",
    ];

    /// <summary>A heading line and one line for each uppdrag.</summary>
    public static IEnumerable<string> Lines(StatusBoardDto board, BoardWords words)
    {
        yield return CsvText.Line(Headings.Select(h => CsvText.Text(words[h])));
        var goals = board.Goals.ToDictionary(g => g.Key, words.GoalName);
        foreach (var assignment in board.Assignments)
        {
            string?[] fields =
            [
                board.Municipality.Name,
                board.Municipality.IsInvented ? words["Yes"] : null,
                board.Head.BoardName,
                board.Head.Period,
                board.Head.Version.ToString(CultureInfo.InvariantCulture),
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
            ];
            yield return CsvText.Line(fields.Select(CsvText.Text));
        }
    }
}
