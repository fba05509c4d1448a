using System.Globalization;
using Benchmark.Assignments;
using Benchmark.Goals;
using Benchmark.Localization;
using Benchmark.Reports;

namespace Benchmark.Imports.Checks;

/// <summary>Goals, uppdrag, åtgärder and activities: named, short enough, once each, with a status that is known.</summary>
internal static class FollowUpChecks
{
    private const int MaxNumberLength = 20;

    public static void Run(ReportDraft draft, CheckContext context, CheckFindings findings)
    {
        Goals(draft, context, findings);
        Assignments(draft, context, findings);
        Measures(draft, context, findings);
        Activities(draft, context, findings);
    }

    private static void Goals(ReportDraft draft, CheckContext context, CheckFindings findings)
    {
        var once = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < draft.Goals.Count; i++)
        {
            var goal = draft.Goals[i];
            var subject = new Subject(new DraftRow(DraftSection.Goals, i), goal.Title, goal.Source);
            subject.Kind(goal.Kind, findings);
            subject.Name(goal.Title, nameof(DraftGoal.Title), ReportConsts.MaxTitleLength, findings);
            subject.Length(goal.Number, nameof(DraftGoal.Number), MaxNumberLength, findings);
            subject.Length(goal.Qualifier, nameof(DraftGoal.Qualifier), ReportConsts.MaxPrintedLength, findings);
            subject.Assessment(goal.Level, goal.Printed, context, findings);
            subject.Length(goal.Comment, nameof(DraftGoal.Comment), ReportConsts.MaxCommentLength, findings);
            subject.Once(once.Add($"{goal.Kind}|{goal.Number}|{Same(goal.Title)}|{goal.Qualifier}"), findings);
        }

        findings.WarnMany(CheckCodes.GoalsNotAssessed, [.. draft.Goals.Where(g => g.Level is null).Select(g => g.Title).Distinct()]);
    }

    private static void Assignments(ReportDraft draft, CheckContext context, CheckFindings findings)
    {
        var once = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < draft.Assignments.Count; i++)
        {
            var assignment = draft.Assignments[i];
            var subject = new Subject(new DraftRow(DraftSection.Assignments, i), assignment.Title, assignment.Source);
            subject.Name(assignment.Title, nameof(DraftAssignment.Title), ReportConsts.MaxTitleLength, findings);
            subject.Length(assignment.Number, nameof(DraftAssignment.Number), MaxNumberLength, findings);
            subject.Length(assignment.GivenBy, nameof(DraftAssignment.GivenBy), ReportConsts.MaxPrintedLength, findings);
            subject.Length(assignment.ExpectedDone, nameof(DraftAssignment.ExpectedDone), ReportConsts.MaxPrintedLength, findings);
            subject.Length(assignment.Comment, nameof(DraftAssignment.Comment), ReportConsts.MaxCommentLength, findings);
            subject.Status(assignment.Status, assignment.Printed, context, findings);
            subject.Once(once.Add(assignment.Number is null ? Same(assignment.Title) : $"#{assignment.Number}"), findings);
        }
    }

    private static void Measures(ReportDraft draft, CheckContext context, CheckFindings findings)
    {
        var once = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < draft.Measures.Count; i++)
        {
            var measure = draft.Measures[i];
            var subject = new Subject(new DraftRow(DraftSection.Measures, i), measure.Title, measure.Source);
            subject.Name(measure.Title, nameof(DraftMeasure.Title), ReportConsts.MaxTitleLength, findings);
            subject.Length(measure.Number, nameof(DraftMeasure.Number), MaxNumberLength, findings);
            subject.Length(measure.Comment, nameof(DraftMeasure.Comment), ReportConsts.MaxCommentLength, findings);
            subject.Status(measure.Status, measure.Printed, context, findings);
            subject.Once(once.Add(measure.Number is null ? Same(measure.Title) : $"#{measure.Number}"), findings);
        }
    }

    private static void Activities(ReportDraft draft, CheckContext context, CheckFindings findings)
    {
        var once = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < draft.Activities.Count; i++)
        {
            var activity = draft.Activities[i];
            var subject = new Subject(new DraftRow(DraftSection.Activities, i), activity.Title, activity.Source);
            subject.Name(activity.Title, nameof(DraftActivity.Title), ReportConsts.MaxTitleLength, findings);
            subject.Name(activity.Number > 0 ? activity.Plan : null, activity.Number > 0 ? nameof(DraftActivity.Plan) : nameof(DraftActivity.Number), ReportConsts.MaxPrintedLength, findings);
            subject.Length(activity.ExpectedDone, nameof(DraftActivity.ExpectedDone), ReportConsts.MaxPrintedLength, findings);
            subject.Length(activity.Comment, nameof(DraftActivity.Comment), ReportConsts.MaxCommentLength, findings);
            subject.Status(activity.Status, activity.Printed, context, findings);
            subject.Once(once.Add($"{Same(activity.Plan)}|{activity.Number}"), findings);
        }
    }

    private static string Same(string? text) => text is null ? string.Empty : StatusVocabulary.Normalize(text);

    private readonly record struct Subject(DraftRow Row, string? Title, SourceRef? Source)
    {
        public void Kind(GoalKind kind, CheckFindings findings)
        {
            if (!Enum.IsDefined(kind))
            {
                findings.Error(CheckCodes.KindRequired, Row, Source, null, string.Join(", ", Enum.GetNames<GoalKind>()), (DraftRow.FieldName, nameof(DraftGoal.Kind)));
            }
        }

        public void Name(string? name, string field, int limit, CheckFindings findings)
        {
            if (string.IsNullOrWhiteSpace(name))
            {
                findings.Error(CheckCodes.NameRequired, Row, Source, null, null, (DraftRow.FieldName, field));
            }
            else
            {
                Length(name, field, limit, findings);
            }
        }

        public void Length(string? text, string field, int limit, CheckFindings findings)
        {
            if (text?.Trim().Length > limit)
            {
                findings.Error(CheckCodes.TextTooLong, Row, Source, null, null, ("name", Short(Title)), ("length", CheckFindings.Print(text.Length)), ("limit", CheckFindings.Print(limit)), (DraftRow.FieldName, field));
            }
        }

        public void Status(AssignmentStatus? status, string? printed, CheckContext context, CheckFindings findings)
        {
            Length(printed, nameof(DraftAssignment.Printed), ReportConsts.MaxPrintedLength, findings);
            if (status is null && !string.IsNullOrWhiteSpace(printed) && context.Vocabulary.Find(printed) is null)
            {
                findings.Error(CheckCodes.UnknownStatus, Row, Source, printed, null, ("word", printed.Trim()), ("name", Short(Title)));
            }
        }

        public void Assessment(GoalAssessmentLevel? level, string? printed, CheckContext context, CheckFindings findings)
        {
            Length(printed, nameof(DraftGoal.Printed), ReportConsts.MaxPrintedLength, findings);
            if (level is null && !string.IsNullOrWhiteSpace(printed) && context.Vocabulary.FindAssessment(printed) is null)
            {
                findings.Error(CheckCodes.UnknownAssessment, Row, Source, printed, string.Join(", ", Enum.GetValues<GoalAssessmentLevel>().Select(WordOf)), ("word", printed.Trim()), ("name", Short(Title)));
            }
        }

        private static string WordOf(GoalAssessmentLevel level) => BenchmarkTexts.Find($"GoalLevel:{level}", CultureInfo.GetCultureInfo("sv-SE"))!;

        public void Once(bool isFirst, CheckFindings findings)
        {
            if (!isFirst)
            {
                findings.Error(CheckCodes.Duplicate, Row, Source, null, null, ("name", Short(Title)));
            }
        }

        private static string Short(string? title) => title is { Length: > 80 } ? string.Concat(title.AsSpan(0, 79), "…") : title ?? string.Empty;
    }
}
