using System.ComponentModel;
using Benchmark.Comparisons;

namespace Benchmark.StatusBoards;

/// <summary>A board's published report for one period.</summary>
/// <param name="Municipality">Whose.</param>
/// <param name="Head">Which report, and what was decided.</param>
/// <param name="Periods">The periods the board has published for, newest first.</param>
/// <param name="Versions">The versions of this period, newest first; more than one when it has been corrected.</param>
/// <param name="AssignmentCounts">All uppdrag by status, whatever the filter.</param>
/// <param name="MeasureCounts">All åtgärder by status.</param>
/// <param name="ActivityCounts">All activities by status.</param>
/// <param name="Figures">How many indicators the report has an outcome for.</param>
/// <param name="GoalAssessments">How many assessments of goals there are; a goal can have one for each district.</param>
/// <param name="Movement">What has changed since the report before; null when this is the first.</param>
/// <param name="Goals">Inriktningsmål with assessments and the board's own goals.</param>
/// <param name="Assignments">Uppdrag that pass the filter, in the board's order.</param>
/// <param name="OtherMeasures">Åtgärder that stand under neither uppdrag nor goal.</param>
/// <param name="Plans">Action plans with their activities.</param>
[ImmutableObject(true)]
public sealed record StatusBoardDto(
    MunicipalityRefDto Municipality,
    BoardHeadDto Head,
    IReadOnlyList<string> Periods,
    IReadOnlyList<BoardVersionDto> Versions,
    StatusCountsDto AssignmentCounts,
    StatusCountsDto MeasureCounts,
    StatusCountsDto ActivityCounts,
    int Figures,
    int GoalAssessments,
    MovementDto? Movement,
    IReadOnlyList<GoalGroupDto> Goals,
    IReadOnlyList<BoardAssignmentDto> Assignments,
    IReadOnlyList<BoardMeasureDto> OtherMeasures,
    IReadOnlyList<BoardPlanDto> Plans);

/// <summary>Head of a published report.</summary>
/// <param name="BoardName">As the board was called then.</param>
/// <param name="BoardShortName">As other boards call it.</param>
/// <param name="BoardSlug">The board in addresses.</param>
/// <param name="Period">Code of the period.</param>
/// <param name="Version">From 1.</param>
/// <param name="IsCurrent">False when a correction has taken its place.</param>
/// <param name="CorrectionReason">Why it replaced the version before; null for the first.</param>
/// <param name="DecisionDate">When the board decided.</param>
/// <param name="DecisionParagraph">The paragraph of the minutes.</param>
/// <param name="RegistryNumber">Diarienummer.</param>
/// <param name="PublishedAt">When anyone could read it.</param>
[ImmutableObject(true)]
public sealed record BoardHeadDto(
    string BoardName,
    string? BoardShortName,
    string BoardSlug,
    string Period,
    int Version,
    bool IsCurrent,
    string? CorrectionReason,
    DateOnly? DecisionDate,
    string? DecisionParagraph,
    string? RegistryNumber,
    DateTimeOffset PublishedAt);

/// <summary>One version of the report.</summary>
[ImmutableObject(true)]
public sealed record BoardVersionDto(int Version, bool IsCurrent, string? CorrectionReason, DateTimeOffset PublishedAt);
