using Benchmark.Goals;

namespace Benchmark.Reports;

/// <summary>What can be added to a report by hand.</summary>
public enum AddedKind
{
    Goal = 1,
    Assignment = 2,
    Measure = 3,
    Activity = 4,
}

/// <summary>What there is to choose from.</summary>
/// <param name="ReportId">The report.</param>
/// <param name="BoardName">Its board.</param>
/// <param name="PeriodCode">Its period.</param>
/// <param name="IsEditable">Whether it is a draft that the caller may change.</param>
/// <param name="Goals">Goals that a goal, an uppdrag or an åtgärd can stand under.</param>
/// <param name="Assignments">Uppdrag that an åtgärd can stand under.</param>
/// <param name="Plans">The board's action plans.</param>
public sealed record AdditionFormDto(
    Guid ReportId,
    string BoardName,
    string PeriodCode,
    bool IsEditable,
    IReadOnlyList<ParentChoiceDto> Goals,
    IReadOnlyList<ParentChoiceDto> Assignments,
    IReadOnlyList<PlanChoiceDto> Plans);

/// <summary>Something to stand under.</summary>
public sealed record ParentChoiceDto(Guid Id, string Name, GoalKind? GoalKind = null);

/// <summary>An action plan and the first number it has free.</summary>
public sealed record PlanChoiceDto(string Name, int NextNumber);

/// <summary>What is added, every field as typed.</summary>
public sealed record AdditionDto
{
    public required AddedKind Kind { get; init; }

    /// <summary>The goal, uppdrag, åtgärd or activity in short.</summary>
    public string? Title { get; init; }

    /// <summary>As the kommun numbers it; for an activity its number in the plan.</summary>
    public string? Number { get; init; }

    /// <summary>Of a goal: whose it is, by the name of <see cref="Goals.GoalKind"/>.</summary>
    public string? GoalKind { get; init; }

    /// <summary>Of a goal: the district that the assessment holds for.</summary>
    public string? Qualifier { get; init; }

    /// <summary>Id of what it stands under.</summary>
    public string? Parent { get; init; }

    /// <summary>Of an activity: the plan's name, known or new.</summary>
    public string? Plan { get; init; }

    /// <summary>Of a goal: the assessment by name, or blank.</summary>
    public string? Level { get; init; }

    /// <summary>Of the rest: the status by name.</summary>
    public string? Status { get; init; }

    public string? GivenYear { get; init; }

    public string? GivenBy { get; init; }

    /// <summary>Short names of boards with commas between.</summary>
    public string? SharedWith { get; init; }

    public string? ExpectedDone { get; init; }

    public string? Comment { get; init; }
}

/// <summary>Something that can be taken away.</summary>
public sealed record RemovalDto(Guid ReportId, string BoardName, string PeriodCode, AddedKind Kind, Guid Id, string Name);

/// <summary>Points at something on a board's list.</summary>
public sealed record AddedThingDto(AddedKind Kind, Guid Id);
