using System.Globalization;
using Benchmark.Assignments;
using Benchmark.Reports;

namespace Benchmark.Imports.Checks;

/// <summary>
/// What the board followed up in its report before and says nothing of now. What was done or stopped then needn't be said again.
/// </summary>
internal static class GoneChecks
{
    private const int Shown = 10;

    public static void Run(ReportDraft draft, CheckContext context, CheckFindings findings)
    {
        if (context.Previous is not { } previous || context.Earlier.PreviousReport is not { } period)
        {
            return;
        }

        Warn(CheckCodes.GoalsGone, previous.Goals.Select(Named), draft.Goals.Select(Named), period, findings);
        Warn(CheckCodes.AssignmentsGone, previous.Assignments.Where(a => IsOpen(a.Status)).Select(Named), draft.Assignments.Select(Named), period, findings);
        Warn(CheckCodes.MeasuresGone, previous.Measures.Where(m => IsOpen(m.Status)).Select(Named), draft.Measures.Select(Named), period, findings);
        Warn(CheckCodes.ActivitiesGone, previous.Activities.Where(a => IsOpen(a.Status)).Select(Named), draft.Activities.Select(Named), period, findings);
    }

    private static void Warn(string code, IEnumerable<FollowedUp> before, IEnumerable<FollowedUp> now, ReportPeriod period, CheckFindings findings)
    {
        var said = now.ToList();
        var numbers = said.Where(row => row.Number is not null).Select(row => row.NumberKey).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var titles = said.ToLookup(row => row.TitleKey, StringComparer.Ordinal);
        findings.WarnMany(code, [.. before.Where(row => !IsSaid(row)).Select(row => row.Shown).Distinct()], Shown, ("period", period.Code));

        // By number, else by title; the same title under another number is another thing.
        bool IsSaid(FollowedUp row) =>
            row.Number is null ? titles.Contains(row.TitleKey) : numbers.Contains(row.NumberKey) || titles[row.TitleKey].Any(other => other.Number is null);
    }

    private static bool IsOpen(AssignmentStatus? status) => status is not (AssignmentStatus.Completed or AssignmentStatus.Stopped);

    private static FollowedUp Named(DraftGoal goal) => new(goal.Kind.ToString(), goal.Number, goal.Title, string.Empty);

    private static FollowedUp Named(DraftAssignment assignment) => new(string.Empty, assignment.Number, assignment.Title, string.Empty);

    private static FollowedUp Named(DraftMeasure measure) => new(string.Empty, measure.Number, measure.Title, string.Empty);

    private static FollowedUp Named(DraftActivity activity) =>
        new(StatusVocabulary.Normalize(activity.Plan), activity.Number.ToString(CultureInfo.InvariantCulture), activity.Title, $"{activity.Plan} ");

    private readonly record struct FollowedUp(string Group, string? Number, string Title, string Before)
    {
        public string NumberKey => $"{Group}|{Number?.Trim()}";

        public string TitleKey => $"{Group}|{StatusVocabulary.Normalize(Title)}";

        public string Shown => Before + (Number is null ? Title : $"{Number} {Title}");
    }
}
