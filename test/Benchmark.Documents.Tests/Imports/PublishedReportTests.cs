using System.Globalization;
using System.Text.Json;
using Benchmark.Assignments;
using Benchmark.Documents.Templates;
using Benchmark.Documents.Tests.Fixtures;
using Benchmark.Goals;
using Benchmark.Reports;
using Shouldly;

namespace Benchmark.Documents.Tests.Imports;

/// <summary>Uppsala's report of August 2020, put in a template and read again.</summary>
public class PublishedReportTests
{
    private static readonly Dictionary<string, AssignmentStatus> Words = new()
    {
        ["Färdig"] = AssignmentStatus.Completed,
        ["Färdigt"] = AssignmentStatus.Completed,
        ["Påbörjad"] = AssignmentStatus.Started,
        ["Påbörjats"] = AssignmentStatus.Started,
        ["Försenad"] = AssignmentStatus.Delayed,
        ["Försenat"] = AssignmentStatus.Delayed,
        ["Avviker från plan"] = AssignmentStatus.Delayed,
        ["Väntar"] = AssignmentStatus.Waiting,
        ["Stoppad"] = AssignmentStatus.Stopped,
        ["Ej påbörjad"] = AssignmentStatus.NotStarted,
        ["Ej påbörjat"] = AssignmentStatus.NotStarted,
    };

    [CorpusFact]
    public void Every_goal_uppdrag_measure_and_activity_comes_back()
    {
        using var published = Corpus.Read("uppsala-2020-08.expected.json");
        var root = published.RootElement;
        var template = new ReportTemplate
        {
            MunicipalityCode = "0380",
            MunicipalityName = "Uppsala",
            BoardName = "Arbetsmarknadsnämnden",
            Period = ReportPeriod.T2(2020),
            Goals = [.. root.GetProperty("goals").EnumerateArray().Select(Goal)],
            Assignments = [.. root.GetProperty("assignments").EnumerateArray().Select(Assignment)],
            Activities = [.. root.GetProperty("actionPlans")[0].GetProperty("activities").EnumerateArray().Select(Activity)],
            StatusWords = [.. Words.Keys],
        };
        var context = Sample.Context() with { MunicipalityCode = "0380", MunicipalityName = "Uppsala", BoardName = template.BoardName, Period = template.Period, StatusWords = Words };

        var result = Reading.Read(ReportTemplateWriter.Write(template), context: context);

        result.Findings.ShouldBeEmpty();
        (result.Draft.Goals.Count, result.Draft.Assignments.Count, result.Draft.Measures.Count, result.Draft.Activities.Count).ShouldBe((13, 33, 31, 26));
        result.Draft.Activities.CountBy(activity => activity.Status!.Value).ToDictionary().ShouldBe(
            new Dictionary<AssignmentStatus, int>
            {
                [AssignmentStatus.Delayed] = 4,
                [AssignmentStatus.Started] = 13,
                [AssignmentStatus.Completed] = 8,
                [AssignmentStatus.Stopped] = 1,
            },
            ignoreOrder: true);
    }

    private static TemplateGoal Goal(JsonElement goal) => new(
        Text(goal, "kind") == "nämndmål" ? GoalKind.Board : GoalKind.Strategic,
        Text(goal, "number"),
        Text(goal, "title")!,
        Text(goal, "parent"),
        Text(goal, "assessmentQualifier"))
    {
        Current = Text(goal, "assessment"),
    };

    private static TemplateAssignment Assignment(JsonElement item)
    {
        var isMeasure = Text(item, "kind") == "åtgärd";
        return new TemplateAssignment(Text(item, "number"), Text(item, "title")!, (isMeasure ? Text(item, "parent") : null) ?? Text(item, "goal"), isMeasure)
        {
            Current = Text(item, "statusAsPrinted"),
            ExpectedDone = Text(item, "expectedDone"),
            Comment = Text(item, "commentStart"),
        };
    }

    private static TemplateActivity Activity(JsonElement item) => new("26-punktsplan", int.Parse(Text(item, "number")!, CultureInfo.InvariantCulture), Text(item, "title")!)
    {
        Current = Text(item, "statusAsPrinted"),
    };

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;
}
