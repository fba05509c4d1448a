using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Tables;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.FollowUp;

/// <summary>Reads goals, uppdrag, åtgärder and activities wherever they stand: one after the other, in tables, in lists by status.</summary>
internal sealed class FollowUpRecognizer(ReportVocabulary words)
{
    private const double Same = 0.6;

    /// <summary>Reads them.</summary>
    public FollowUpResult Read(IReadOnlyList<DocumentLine> lines, IReadOnlyList<DocumentTable> tables)
    {
        var result = new FollowUpResult();
        var taken = new StatusListRecognizer(words).Read(lines, result);
        var walk = new FollowUpWalk(words, lines, taken, result);
        walk.Read();
        foreach (var table in tables)
        {
            if (FollowUpTable.Columns(table, words) is { } columns)
            {
                var first = table.Rows[0].Number;
                var goal = walk.GoalsByLine.LastOrDefault(g => g.Line < first).Goal;
                FollowUpTable.Read(table, columns, words, goal, result);
            }
        }

        AddListed(result);
        return result;
    }

    /// <summary>The one of the details that an item of a list speaks of, or null.</summary>
    public static ExtractAssignment? Find(StatusListItem item, IEnumerable<ExtractAssignment> assignments)
    {
        var wanted = Folded.Words(item.Title);
        return assignments
            .Select(a => (Assignment: a, Likeness: Folded.Likeness(wanted, Folded.Words(SharedBoards.Split(a.Title).Title))))
            .Where(a => a.Likeness >= Same)
            .OrderByDescending(a => a.Likeness)
            .Select(a => a.Assignment)
            .FirstOrDefault();
    }

    // What only a list tells of is given by the list.
    private static void AddListed(FollowUpResult result)
    {
        foreach (var list in result.Lists)
        {
            foreach (var item in list.Items.Where(i => Find(i, result.Assignments) is null))
            {
                if (list.Kind != "aktivitet")
                {
                    result.Assignments.Add(new ExtractAssignment(list.Kind, list.Kind == "åtgärd" ? item.Number : null, item.Title, list.Status, list.Status, item.Line)
                    {
                        Goal = list.Kind == "åtgärd" ? null : item.Number,
                        SharedWith = item.Boards,
                    });
                }
            }
        }

        if (result.Goals.TrueForAll(g => g.Assessment is null))
        {
            foreach (var list in result.GoalLists)
            {
                result.Goals.AddRange(list.Items.Select(i => new ExtractGoal("inriktningsmål", i.Number, i.Title, list.Status, null, i.Line)));
            }
        }
    }
}
