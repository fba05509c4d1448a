using Benchmark.Assignments;
using Benchmark.Goals;

namespace Benchmark.StatusBoards;

/// <summary>A board's published report as it lies in the database.</summary>
/// <param name="Reports">Every report and version of the board; empty when there is no such board.</param>
/// <param name="Shown">The one asked for; null when there is none.</param>
/// <param name="Goals">Goals with assessments, in the board's order.</param>
/// <param name="Assignments">Uppdrag, in the board's order.</param>
/// <param name="Measures">Åtgärder, in the board's order.</param>
/// <param name="Activities">Activities of all plans, by plan and number.</param>
/// <param name="Figures">How many indicators the report has an outcome for.</param>
/// <param name="History">Statuses of the board's uppdrag in all its valid reports.</param>
public sealed record StatusBoardRows(
    IReadOnlyList<ReportRow> Reports,
    Guid? Shown,
    IReadOnlyList<GoalRow> Goals,
    IReadOnlyList<AssignmentRow> Assignments,
    IReadOnlyList<MeasureRow> Measures,
    IReadOnlyList<ActivityRow> Activities,
    int Figures,
    IReadOnlyList<HistoryRow> History);

/// <summary>Head of one version of one report.</summary>
public sealed record ReportRow(
    Guid Id,
    string PeriodCode,
    int Version,
    bool IsCurrent,
    string BoardName,
    string? BoardShortName,
    string BoardSlug,
    string? CorrectionReason,
    DateOnly? DecisionDate,
    string? DecisionParagraph,
    string? RegistryNumber,
    DateTimeOffset PublishedAt);

/// <summary>A goal with one assessment.</summary>
public sealed record GoalRow(
    Guid GoalId,
    GoalKind Kind,
    string? Number,
    string Title,
    Guid? ParentId,
    string? ParentNumber,
    string? ParentTitle,
    string? Qualifier,
    GoalAssessmentLevel? Level,
    string? Printed,
    string? Comment);

/// <summary>An uppdrag with its status.</summary>
public sealed record AssignmentRow(
    Guid AssignmentId,
    string? Number,
    string Title,
    Guid? GoalId,
    string? GoalNumber,
    string? GoalTitle,
    int? GivenYear,
    string? GivenBy,
    IReadOnlyList<string> SharedWith,
    AssignmentStatus Status,
    string? Printed,
    string? ExpectedDone,
    string? Comment);

/// <summary>An åtgärd with its status.</summary>
public sealed record MeasureRow(
    string? Number,
    string Title,
    Guid? AssignmentId,
    Guid? GoalId,
    AssignmentStatus Status,
    string? Printed,
    string? Comment);

/// <summary>An activity of a plan with its status.</summary>
public sealed record ActivityRow(Guid PlanId, string PlanName, int Number, string Title, AssignmentStatus Status, string? Printed, string? ExpectedDone, string? Comment);

/// <summary>What one report said of an uppdrag.</summary>
public sealed record HistoryRow(Guid AssignmentId, string PeriodCode, string Title, AssignmentStatus Status, string? Printed);

/// <summary>A valid report with its uppdrag counted.</summary>
/// <param name="MunicipalityCode">Kommunkod.</param>
/// <param name="BoardId">The same whatever the board is called.</param>
/// <param name="Report">Head of the report.</param>
/// <param name="Counts">How many uppdrag have each status.</param>
public sealed record ReportCountsRow(string MunicipalityCode, Guid BoardId, ReportRow Report, IReadOnlyDictionary<AssignmentStatus, int> Counts);
