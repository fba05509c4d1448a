using Benchmark.Assignments;
using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Imports;

/// <inheritdoc />
public sealed class ReportDraftApplier(IBenchmarkDbContext db) : IReportDraftApplier
{
    /// <inheritdoc />
    public async Task ApplyAsync(Report report, ReportDraft draft, StatusVocabulary vocabulary, CancellationToken cancellationToken)
    {
        if (draft.RegistryNumber is not null)
        {
            report.NoteRegistryNumber(draft.RegistryNumber);
        }

        await ApplyFiguresAsync(report, draft.Figures, cancellationToken);
        await ApplyFinanceAsync(report, draft.FinanceLines, cancellationToken);
        if (draft.Goals.Count + draft.Assignments.Count + draft.Measures.Count + draft.Activities.Count == 0)
        {
            return;
        }

        var register = await BoardRegister.LoadAsync(db, report.BoardId, cancellationToken);
        ApplyGoals(report, draft.Goals, register);
        ApplyAssignments(report, draft.Assignments, register, vocabulary);
        ApplyMeasures(report, draft.Measures, register, vocabulary);
        ApplyActivities(report, draft.Activities, register, vocabulary);
    }

    private async Task ApplyFiguresAsync(Report report, IReadOnlyList<DraftFigure> figures, CancellationToken cancellationToken)
    {
        if (figures.Count == 0)
        {
            return;
        }

        var indicators = await db.Indicators.AsNoTracking().ToDictionaryAsync(i => i.Code, StringComparer.OrdinalIgnoreCase, cancellationToken);
        foreach (var figure in figures)
        {
            var indicator = indicators.GetValueOrDefault(figure.Indicator)
                ?? throw new BusinessException(BenchmarkErrorCodes.Figures.UnknownIndicator).WithData("code", figure.Indicator);
            report.SetFigure(indicator, DraftKeys.Of(figure, indicator.Code), figure.Value, figure.Missing, figure.Printed, figure.Source, figure.Comment);
        }
    }

    private async Task ApplyFinanceAsync(Report report, IReadOnlyList<DraftFinanceLine> lines, CancellationToken cancellationToken)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var areas = await db.ActivityAreas.Select(a => a.Code).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        var items = await db.FinanceItems.Select(i => i.Code).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        foreach (var line in lines)
        {
            if (!areas.Contains(line.Area))
            {
                throw new BusinessException(BenchmarkErrorCodes.Figures.UnknownArea).WithData("code", line.Area);
            }

            if (!items.Contains(line.Item))
            {
                throw new BusinessException(BenchmarkErrorCodes.Figures.UnknownItem).WithData("code", line.Item);
            }

            report.SetFinanceLine(DraftKeys.Of(line), line.Amount, line.Missing, line.Printed, line.Source, line.Comment);
        }
    }

    private static void ApplyGoals(Report report, IReadOnlyList<DraftGoal> goals, BoardRegister register)
    {
        var assessed = report.GoalAssessments.Select(g => g.GoalId).ToHashSet();
        foreach (var row in goals.OrderBy(g => g.Kind))
        {
            // A prefilled row that nobody filled in names the goal; it doesn't take back what the report already says.
            var saysNothing = row is { Level: null, Printed: null, Comment: null };
            var goal = register.GetOrAdd(row);
            if (!saysNothing || !assessed.Contains(goal.Id))
            {
                report.AssessGoal(goal.Id, row.Qualifier, row.Level, row.Printed, row.Comment);
            }
        }
    }

    private static void ApplyAssignments(Report report, IReadOnlyList<DraftAssignment> assignments, BoardRegister register, StatusVocabulary vocabulary)
    {
        foreach (var row in assignments)
        {
            var assignment = register.GetOrAdd(row);
            if (StatusOf(row.Status, row.Printed, vocabulary, row.Title) is { } status)
            {
                report.FollowUpAssignment(assignment.Id, status, row.Printed, row.ExpectedDone, row.Comment);
            }
        }
    }

    private static void ApplyMeasures(Report report, IReadOnlyList<DraftMeasure> measures, BoardRegister register, StatusVocabulary vocabulary)
    {
        foreach (var row in measures)
        {
            var measure = register.GetOrAdd(row);
            if (StatusOf(row.Status, row.Printed, vocabulary, row.Title) is { } status)
            {
                report.FollowUpMeasure(measure.Id, status, row.Printed, row.Comment);
            }
        }
    }

    private static void ApplyActivities(Report report, IReadOnlyList<DraftActivity> activities, BoardRegister register, StatusVocabulary vocabulary)
    {
        foreach (var row in activities)
        {
            var activity = register.GetOrAdd(row);
            if (StatusOf(row.Status, row.Printed, vocabulary, row.Title) is { } status)
            {
                report.FollowUpActivity(activity.Id, status, row.Printed, row.ExpectedDone, row.Comment);
            }
        }
    }

    /// <summary>Null when the row names the thing without saying how it stands.</summary>
    private static AssignmentStatus? StatusOf(AssignmentStatus? status, string? printed, StatusVocabulary vocabulary, string title)
    {
        var found = status ?? vocabulary.Find(printed);
        return found is null && !string.IsNullOrWhiteSpace(printed)
            ? throw new BusinessException(BenchmarkErrorCodes.Imports.UnknownStatus).WithData("word", printed).WithData("title", title)
            : found;
    }
}
