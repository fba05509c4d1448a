using System.Globalization;
using Benchmark.Goals;

namespace Benchmark.Documents.Templates;

/// <summary>Lays out the sheets with goals, uppdrag and plans. Empty unlocked rows beneath take new ones.</summary>
internal static class FollowUpSheetBuilder
{
    private const int EmptyRows = 40;

    public static TemplateSheetContent BuildGoals(ReportTemplate template, TemplateLists lists)
    {
        var content = New(TemplateSheet.Goals);
        foreach (var goal in template.Goals)
        {
            content.Rows.Add(
            [
                Locked(goal.Kind == GoalKind.Strategic ? TemplateLayout.StrategicGoal : TemplateLayout.BoardGoal),
                Locked(goal.Number),
                Locked(goal.Title),
                Locked(goal.Parent),
                Locked(goal.Qualifier),
                new(TemplateStyles.Earlier, goal.Earlier),
                Input(goal.Current),
                Input(goal.Comment),
            ]);
        }

        AddEmpty(content);
        AddList(content, TemplateColumns.Kind, lists.GoalKindRange);
        AddList(content, TemplateColumns.Assessment, lists.AssessmentRange);
        return content;
    }

    public static TemplateSheetContent BuildAssignments(ReportTemplate template, TemplateLists lists)
    {
        var content = New(TemplateSheet.Assignments);
        foreach (var assignment in template.Assignments)
        {
            content.Rows.Add(
            [
                Locked(assignment.IsMeasure ? TemplateLayout.Measure : TemplateLayout.Assignment),
                Locked(assignment.Number),
                Locked(assignment.Title),
                Locked(assignment.Parent),
                Locked(assignment.GivenYear?.ToString(CultureInfo.InvariantCulture)),
                Locked(assignment.GivenBy),
                Locked(string.Join(", ", assignment.SharedWith)),
                new(TemplateStyles.Earlier, assignment.Earlier),
                Input(assignment.Current),
                Input(assignment.ExpectedDone),
                Input(assignment.Comment),
            ]);
        }

        AddEmpty(content);
        AddList(content, TemplateColumns.Kind, lists.AssignmentKindRange);
        AddList(content, TemplateColumns.Status, lists.StatusRange);
        return content;
    }

    public static TemplateSheetContent BuildActionPlans(ReportTemplate template, TemplateLists lists)
    {
        var content = New(TemplateSheet.ActionPlans);
        foreach (var activity in template.Activities)
        {
            content.Rows.Add(
            [
                Locked(activity.Plan),
                Locked(activity.Number.ToString(CultureInfo.InvariantCulture)),
                Locked(activity.Title),
                new(TemplateStyles.Earlier, activity.Earlier),
                Input(activity.Current),
                Input(activity.ExpectedDone),
                Input(activity.Comment),
            ]);
        }

        AddEmpty(content);
        AddList(content, TemplateColumns.Status, lists.StatusRange);
        return content;
    }

    private static TemplateSheetContent New(TemplateSheet sheet) => new(sheet)
    {
        Headings = [.. TemplateLayout.ColumnsOf(sheet).Select(column => column.Heading)],
    };

    private static TemplateCell Locked(string? text) => new(TemplateStyles.Locked, text);

    private static TemplateCell Input(string? text) => new(TemplateStyles.Input, text);

    private static void AddEmpty(TemplateSheetContent content)
    {
        var columns = TemplateLayout.ColumnsOf(content.Sheet);
        for (var i = 0; i < EmptyRows; i++)
        {
            content.Rows.Add([.. columns.Select(column => new TemplateCell(column.Key == TemplateColumns.Earlier ? TemplateStyles.Earlier : TemplateStyles.Input))]);
        }
    }

    private static void AddList(TemplateSheetContent content, string key, string? range)
    {
        if (range is null)
        {
            return;
        }

        var columns = TemplateLayout.ColumnsOf(content.Sheet);
        var at = Enumerable.Range(0, columns.Count).First(i => columns[i].Key == key) + 1;
        content.Rules.Add(new TemplateRule(TemplateLayout.HeadingRow + 1, content.NextRow - 1, at, at, range));
    }
}
