using System.ComponentModel;
using Benchmark.Assignments;
using Benchmark.Goals;

namespace Benchmark.StatusBoards;

/// <summary>An uppdrag in one report.</summary>
/// <param name="Id">The same in every report.</param>
/// <param name="Number">The kommun's own number.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="Goal">Key of the inriktningsmål it stands under; see <see cref="GoalGroupDto.Key"/>.</param>
/// <param name="GivenYear">When it was given.</param>
/// <param name="GivenBy">By whom.</param>
/// <param name="SharedWith">Other boards that share it.</param>
/// <param name="Status">On the common scale.</param>
/// <param name="Printed">The kommun's own word.</param>
/// <param name="ExpectedDone">When it is expected done, in the kommun's words.</param>
/// <param name="Comment">The kommun's own text.</param>
/// <param name="Change">How it has moved since the report before; null when this is the first report.</param>
/// <param name="History">Statuses in earlier reports, oldest first.</param>
/// <param name="Measures">What the board does under it.</param>
[ImmutableObject(true)]
public sealed record BoardAssignmentDto(
    Guid Id,
    string? Number,
    string Title,
    string Goal,
    int? GivenYear,
    string? GivenBy,
    IReadOnlyList<string> SharedWith,
    AssignmentStatus Status,
    string? Printed,
    string? ExpectedDone,
    string? Comment,
    AssignmentChange? Change,
    IReadOnlyList<StatusThenDto> History,
    IReadOnlyList<BoardMeasureDto> Measures);

/// <summary>How an uppdrag has moved since the report before.</summary>
public enum AssignmentChange
{
    /// <summary>It wasn't in the report before.</summary>
    New = 1,

    /// <summary>The same status.</summary>
    Unchanged = 2,

    /// <summary>Another status.</summary>
    Moved = 3,
}

/// <summary>What an earlier report said.</summary>
[ImmutableObject(true)]
public sealed record StatusThenDto(string Period, AssignmentStatus Status, string? Printed);

/// <summary>An åtgärd in one report.</summary>
[ImmutableObject(true)]
public sealed record BoardMeasureDto(string? Number, string Title, AssignmentStatus Status, string? Printed, string? Comment);

/// <summary>An inriktningsmål, or "no goal" for uppdrag that stand under none.</summary>
/// <param name="Key">Names it in addresses: its number, else its title.</param>
/// <param name="Number">The kommun's own number.</param>
/// <param name="Title">Null for uppdrag without goal.</param>
/// <param name="Assessments">As a whole, or one for each district.</param>
/// <param name="Goals">The board's own goals under it.</param>
/// <param name="Measures">Åtgärder directly under it.</param>
/// <param name="AssignmentCounts">All its uppdrag by status.</param>
[ImmutableObject(true)]
public sealed record GoalGroupDto(
    string Key,
    string? Number,
    string? Title,
    IReadOnlyList<AssessmentDto> Assessments,
    IReadOnlyList<BoardGoalDto> Goals,
    IReadOnlyList<BoardMeasureDto> Measures,
    StatusCountsDto AssignmentCounts)
{
    /// <summary>The key of uppdrag without goal.</summary>
    public const string NoGoalKey = "utan";
}

/// <summary>Nämndmål.</summary>
[ImmutableObject(true)]
public sealed record BoardGoalDto(string? Number, string Title, IReadOnlyList<AssessmentDto> Assessments, IReadOnlyList<BoardMeasureDto> Measures);

/// <summary>How well a goal is met.</summary>
/// <param name="Qualifier">The district it holds for; null for the whole.</param>
/// <param name="Level">On the common scale; null when the kommun's words say no level.</param>
/// <param name="Printed">The kommun's own words.</param>
/// <param name="Comment">The kommun's own text.</param>
[ImmutableObject(true)]
public sealed record AssessmentDto(string? Qualifier, GoalAssessmentLevel? Level, string? Printed, string? Comment);

/// <summary>An action plan.</summary>
[ImmutableObject(true)]
public sealed record BoardPlanDto(string Name, StatusCountsDto Counts, IReadOnlyList<BoardActivityDto> Activities);

/// <summary>An activity of a plan.</summary>
[ImmutableObject(true)]
public sealed record BoardActivityDto(int Number, string Title, AssignmentStatus Status, string? Printed, string? ExpectedDone, string? Comment);

/// <summary>What has changed since the report before.</summary>
/// <param name="Period">The report before.</param>
/// <param name="Moves">Statuses that have changed, and for how many uppdrag.</param>
/// <param name="New">How many uppdrag weren't there.</param>
/// <param name="Unchanged">How many have kept their status.</param>
/// <param name="Gone">Uppdrag that this report doesn't follow up.</param>
[ImmutableObject(true)]
public sealed record MovementDto(string Period, IReadOnlyList<MoveDto> Moves, int New, int Unchanged, IReadOnlyList<GoneDto> Gone);

/// <summary>How many uppdrag went from one status to another.</summary>
[ImmutableObject(true)]
public sealed record MoveDto(AssignmentStatus From, AssignmentStatus To, int Count);

/// <summary>An uppdrag of the report before that isn't in this one.</summary>
[ImmutableObject(true)]
public sealed record GoneDto(string Title, AssignmentStatus Status);
