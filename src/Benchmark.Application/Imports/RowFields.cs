using System.Globalization;
using Benchmark.Formatting;
using Benchmark.Localization;

namespace Benchmark.Imports;

/// <summary>What a row says beside its value, status or assessment, and what it would change of it.</summary>
internal sealed class RowFields(Belonging belonging)
{
    private const string Parent = "Reports:Parent";

    /// <summary>What would change; for a row that the report doesn't have, all that it says.</summary>
    public IReadOnlyList<RowFieldDto> Changes(object row, object? held)
    {
        var after = row is DraftAssignment assignment && held is DraftAssignment before ? AssignmentDescription.After(assignment, before, belonging) : row;
        var earlier = held is null ? [] : Of(held).ToDictionary(field => field.Label, field => field.Text);
        earlier[Parent] = belonging.Now(row);
        return
        [
            .. Of(after)
                .Prepend((Label: Parent, Text: belonging.After(row)))
                .Select(field => new RowFieldDto(Word(field.Label), earlier.GetValueOrDefault(field.Label), field.Text))
                .Where(field => field.Old != field.New),
        ];
    }

    private static IEnumerable<(string Label, string? Text)> Of(object row)
    {
        if (row is DraftAssignment assignment)
        {
            yield return ("Reports:ExpectedDone", DisplayFormat.DayOrText(assignment.ExpectedDone));
            yield return ("Reports:SharedWith", assignment.SharedWith.Count == 0 ? null : string.Join(", ", assignment.SharedWith));
            yield return ("Reports:GivenYear", assignment.GivenYear?.ToString(CultureInfo.InvariantCulture));
            yield return ("Reports:GivenBy", assignment.GivenBy);
        }

        if (row is DraftActivity activity)
        {
            yield return ("Reports:ExpectedDone", DisplayFormat.DayOrText(activity.ExpectedDone));
        }

        yield return ("Reports:Comment", CommentOf(row));
    }

    private static string? CommentOf(object row) => row switch
    {
        DraftFigure figure => figure.Comment,
        DraftFinanceLine line => line.Comment,
        DraftGoal goal => goal.Comment,
        DraftAssignment assignment => assignment.Comment,
        DraftMeasure measure => measure.Comment,
        _ => ((DraftActivity)row).Comment,
    };

    private static string Word(string key) => BenchmarkTexts.Find(key, CultureInfo.CurrentUICulture) ?? key;
}
