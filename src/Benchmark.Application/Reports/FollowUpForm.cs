using System.Globalization;
using Benchmark.Assignments;
using Benchmark.Goals;
using Benchmark.Imports;
using Benchmark.Localization;

namespace Benchmark.Reports;

/// <summary>The sections with goals, uppdrag, åtgärder and activities: an assessment or status, and a comment.</summary>
internal sealed class FollowUpForm(ReportWorkspace workspace, IReadOnlySet<Guid> removable)
{
    private const string Choice = "|choice";
    private const string Comment = "|comment";
    private const string Expected = "|expected";

    private readonly EarlierStatuses _statuses = workspace.Statuses;
    private readonly EarlierAssessments _assessments = workspace.Assessments;

    public IEnumerable<FormRowDto> Rows(ReportFormSection section) => Subjects(section).Select(subject =>
    {
        List<FormFieldDto> fields = [new(subject.Key + Choice, Text(subject.IsGoal ? "Reports:Assessment" : "Reports:Status"), subject.IsGoal ? FormFieldKind.Level : FormFieldKind.Status, subject.Choice ?? string.Empty)];
        if (subject.HasExpected)
        {
            fields.Add(new(subject.Key + Expected, Text("Reports:ExpectedDone"), FormFieldKind.Text, subject.Expected ?? string.Empty));
        }

        return new FormRowDto(subject.Group, subject.Name, subject.Detail, subject.Before, fields, new(subject.Key + Comment, Text("Reports:Comment"), FormFieldKind.Text, subject.Comment ?? string.Empty), removable.Contains(subject.Thing.Id) ? subject.Thing : null);
    });

    /// <summary>Changes the report where something else was typed than it holds; or, when anything is wrong, nothing.</summary>
    /// <returns>Errors by field key.</returns>
    public Dictionary<string, string> Save(ReportFormSection section, IReadOnlyDictionary<string, string> typed)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        var changes = new List<Action>();
        foreach (var subject in Subjects(section))
        {
            var choice = Typed(subject.Key + Choice, subject.Choice);
            var comment = Typed(subject.Key + Comment, subject.Comment);
            var expected = Typed(subject.Key + Expected, subject.Expected);
            var isSame = choice == subject.Choice && comment == subject.Comment && expected == subject.Expected;
            if (isSame)
            {
                continue;
            }

            TooLong(subject.Key + Comment, comment, ReportConsts.MaxCommentLength);
            TooLong(subject.Key + Expected, expected, ReportConsts.MaxPrintedLength);
            if (choice is not null && !subject.Choices.Contains(choice))
            {
                errors[subject.Key + Choice] = FormErrors.NotAChoice();
            }
            else if (choice is null && !subject.IsGoal && (comment is not null || expected is not null))
            {
                errors[subject.Key + Choice] = FormErrors.StatusFirst();
            }

            changes.Add(() => subject.Change(choice, choice == subject.Choice ? subject.Printed : null, expected, comment));
        }

        if (errors.Count == 0)
        {
            changes.ForEach(change => change());
        }

        return errors;

        // A browser sends line breaks as CR LF; what is kept may hold either.
        string? Typed(string key, string? held)
        {
            if (!typed.TryGetValue(key, out var text))
            {
                return held;
            }

            var clean = DraftCleaning.Optional(text);
            return clean?.ReplaceLineEndings("\n") == held?.ReplaceLineEndings("\n") ? held : clean;
        }

        void TooLong(string key, string? text, int max)
        {
            if (text?.Length > max)
            {
                errors[key] = FormErrors.TooLong(max);
            }
        }
    }

    private IEnumerable<Subject> Subjects(ReportFormSection section) => section switch
    {
        ReportFormSection.Goals => Goals(),
        ReportFormSection.Assignments => Assignments().Concat(Measures()),
        _ => Activities(),
    };

    private IEnumerable<Subject> Goals()
    {
        var report = workspace.Report;
        var held = report.GoalAssessments.ToDictionary(a => (a.GoalId, a.Qualifier));
        foreach (var (goal, qualifier) in GoalsAsked.Of(workspace))
        {
            var goalId = goal.Id;
            var now = held.GetValueOrDefault((goalId, qualifier));
            yield return new Subject
            {
                Key = $"g|{goalId:N}|{qualifier}",
                Thing = new(AddedKind.Goal, goalId),
                IsGoal = true,
                Group = Text($"GoalKind:{goal.Kind}"),
                Name = NumberedName.Of(goal.Number, goal.Title),
                Detail = qualifier,
                Before = _assessments.ByGoal.TryGetValue((goalId, qualifier), out var last) ? ContentRowBuilder.Level(last.Level, last.Printed) : null,
                Choice = now?.Level?.ToString(),
                Printed = now?.Printed,
                Comment = now?.Comment,
                Change = (choice, printed, _, comment) =>
                {
                    if (choice is null && comment is null)
                    {
                        report.RemoveGoalAssessment(goalId, qualifier);
                    }
                    else
                    {
                        report.AssessGoal(goalId, qualifier, choice is null ? null : Enum.Parse<GoalAssessmentLevel>(choice), printed, comment);
                    }
                },
            };
        }
    }

    private IEnumerable<Subject> Assignments()
    {
        var report = workspace.Report;
        var held = report.AssignmentFollowUps.ToDictionary(f => f.AssignmentId);
        var goals = workspace.Register.Goals.ToDictionary(g => g.Id);
        foreach (var assignment in workspace.Register.Assignments)
        {
            var now = held.GetValueOrDefault(assignment.Id);
            yield return new Subject
            {
                Key = $"a|{assignment.Id:N}",
                Thing = new(AddedKind.Assignment, assignment.Id),
                Group = assignment.GoalId is { } goalId ? goals[goalId].Title : Text("Reports:WithoutGoal"),
                Name = NumberedName.Of(assignment.Number, assignment.Title),
                HasExpected = true,
                Before = BeforeOf(assignment.Id),
                Choice = now?.Status.ToString(),
                Printed = now?.StatusAsPrinted,
                Expected = now is null ? _statuses.ExpectedOf(assignment.Id) : now.ExpectedDone,
                Comment = now?.Comment,
                Change = (choice, printed, expected, comment) => Set(choice, () => report.RemoveAssignmentFollowUp(assignment.Id), status => report.FollowUpAssignment(assignment.Id, status, printed, expected, comment)),
            };
        }
    }

    private IEnumerable<Subject> Measures()
    {
        var report = workspace.Report;
        var held = report.MeasureFollowUps.ToDictionary(f => f.MeasureId);
        foreach (var measure in workspace.Register.Measures)
        {
            var now = held.GetValueOrDefault(measure.Id);
            yield return new Subject
            {
                Key = $"m|{measure.Id:N}",
                Thing = new(AddedKind.Measure, measure.Id),
                Group = Text("Reports:Measures"),
                Name = NumberedName.Of(measure.Number, measure.Title),
                Before = BeforeOf(measure.Id),
                Choice = now?.Status.ToString(),
                Printed = now?.StatusAsPrinted,
                Comment = now?.Comment,
                Change = (choice, printed, _, comment) => Set(choice, () => report.RemoveMeasureFollowUp(measure.Id), status => report.FollowUpMeasure(measure.Id, status, printed, comment)),
            };
        }
    }

    private IEnumerable<Subject> Activities()
    {
        var report = workspace.Report;
        var held = report.ActivityFollowUps.ToDictionary(f => f.ActivityId);
        foreach (var (plan, activity) in workspace.Register.Plans.OrderBy(p => p.Name, SwedishOrder.Comparer).SelectMany(p => p.Activities.OrderBy(a => a.Number).Select(a => (p, a))))
        {
            var now = held.GetValueOrDefault(activity.Id);
            yield return new Subject
            {
                Key = $"x|{activity.Id:N}",
                Thing = new(AddedKind.Activity, activity.Id),
                Group = plan.Name,
                Name = NumberedName.Of(activity.Number.ToString(CultureInfo.InvariantCulture), activity.Title),
                HasExpected = true,
                Before = BeforeOf(activity.Id),
                Choice = now?.Status.ToString(),
                Printed = now?.StatusAsPrinted,
                Expected = now is null ? _statuses.ExpectedOf(activity.Id) : now.ExpectedDone,
                Comment = now?.Comment,
                Change = (choice, printed, expected, comment) => Set(choice, () => report.RemoveActivityFollowUp(activity.Id), status => report.FollowUpActivity(activity.Id, status, printed, expected, comment)),
            };
        }
    }

    private string? BeforeOf(Guid id) => _statuses.ById.TryGetValue(id, out var last) ? ContentRowBuilder.Status(last.Status, last.Printed) : null;

    private static void Set(string? choice, Action remove, Action<AssignmentStatus> set)
    {
        if (choice is null)
        {
            remove();
        }
        else
        {
            set(Enum.Parse<AssignmentStatus>(choice));
        }
    }

    private static string Text(string key) => BenchmarkTexts.Find(key, CultureInfo.CurrentUICulture) ?? key;

    private sealed record Subject
    {
        public required string Key { get; init; }

        public required AddedThingDto Thing { get; init; }

        public bool IsGoal { get; init; }

        public bool HasExpected { get; init; }

        public required string Group { get; init; }

        public required string Name { get; init; }

        public string? Detail { get; init; }

        public string? Before { get; init; }

        public string? Choice { get; init; }

        public string? Printed { get; init; }

        public string? Expected { get; init; }

        public string? Comment { get; init; }

        /// <summary>Takes choice, printed word, expected and comment into the report.</summary>
        public required Action<string?, string?, string?, string?> Change { get; init; }

        public string[] Choices => IsGoal ? Enum.GetNames<GoalAssessmentLevel>() : Enum.GetNames<AssignmentStatus>();
    }
}
