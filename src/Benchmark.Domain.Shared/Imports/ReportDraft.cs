using Benchmark.Assignments;
using Benchmark.Goals;
using Benchmark.Indicators;

namespace Benchmark.Imports;

/// <summary>
/// What a report holds, however it was handed in: spreadsheet, document, form or API. Every way in makes one of these
/// and meets the same checks. Values are in the shared model's units and signs: money in kronor, cost positive,
/// income positive, net cost positive when it costs; what was printed is kept beside each value.
/// </summary>
public sealed record ReportDraft
{
    /// <summary>Four-digit kommunkod, when the file says one.</summary>
    public string? MunicipalityCode { get; init; }

    /// <summary>The board's name as printed, when the file says one.</summary>
    public string? BoardName { get; init; }

    /// <summary>The period's code, for example <c>2018-T2</c>, when the file says one.</summary>
    public string? PeriodCode { get; init; }

    /// <summary>Diarienummer, when the file says one.</summary>
    public string? RegistryNumber { get; init; }

    /// <summary>The board's decision date, when the file says one.</summary>
    public DateOnly? DecisionDate { get; init; }

    public IReadOnlyList<DraftFigure> Figures { get; init; } = [];

    public IReadOnlyList<DraftFinanceLine> FinanceLines { get; init; } = [];

    public IReadOnlyList<DraftGoal> Goals { get; init; } = [];

    public IReadOnlyList<DraftAssignment> Assignments { get; init; } = [];

    public IReadOnlyList<DraftMeasure> Measures { get; init; } = [];

    public IReadOnlyList<DraftActivity> Activities { get; init; } = [];
}

/// <summary>One value of one indicator.</summary>
/// <param name="Indicator">The indicator's code, as /api/v1/indicators lists them.</param>
/// <param name="Kind">Outcome, target, budget or forecast.</param>
/// <param name="Period">Code of the period the value speaks of, for example <c>2018-T2</c>.</param>
/// <param name="Value">In the indicator's own unit; null when missing.</param>
/// <param name="Missing">Why there is no value; null when there is one.</param>
/// <param name="Printed">What stood in the file.</param>
/// <param name="Sex">Total, women or men.</param>
/// <param name="AsOf">For a forecast made earlier than this report: the period it was made at.</param>
/// <param name="Source">Where it stood.</param>
/// <param name="Comment">What the board says of it.</param>
public sealed record DraftFigure(
    string Indicator,
    ValueKind Kind,
    string Period,
    decimal? Value,
    MissingReason? Missing = null,
    string? Printed = null,
    Sex Sex = Sex.Total,
    string? AsOf = null,
    SourceRef? Source = null,
    string? Comment = null);

/// <summary>One amount of one finance item in one activity area, in whole kronor and the shared model's sign.</summary>
/// <param name="Area">The activity area's code, as /api/v1/areas lists them.</param>
/// <param name="Item">The finance item's code, for example <c>net-cost</c>, as /api/v1/finance-items lists them.</param>
/// <param name="Kind">Outcome, budget or forecast.</param>
/// <param name="Period">Code of the period.</param>
/// <param name="Amount">SEK; costs and net costs positive when they cost, income positive when it brings in.</param>
/// <param name="Missing">Why there is no amount; null when there is one.</param>
/// <param name="Printed">What stood in the file, its sign and unit as printed.</param>
/// <param name="AsOf">For a forecast made earlier than this report: the period it was made at.</param>
/// <param name="Source">Where it stood.</param>
/// <param name="Comment">What the board says of it.</param>
public sealed record DraftFinanceLine(
    string Area,
    string Item,
    ValueKind Kind,
    string Period,
    decimal? Amount,
    MissingReason? Missing = null,
    string? Printed = null,
    string? AsOf = null,
    SourceRef? Source = null,
    string? Comment = null);

/// <summary>A goal and how it is assessed in this report. A goal assessed per district stands once a district.</summary>
/// <param name="Kind">The council's or the board's.</param>
/// <param name="Number">As the kommun numbers it.</param>
/// <param name="Title">The goal in short.</param>
/// <param name="Parent">For a board goal: the number or title of its strategic goal.</param>
/// <param name="Level">The assessment; null when none is given.</param>
/// <param name="Printed">The assessment as printed.</param>
/// <param name="Qualifier">The district or the like that the assessment holds for.</param>
/// <param name="Comment">What the board says of it.</param>
/// <param name="Source">Where it stood.</param>
public sealed record DraftGoal(
    GoalKind Kind,
    string? Number,
    string Title,
    string? Parent = null,
    GoalAssessmentLevel? Level = null,
    string? Printed = null,
    string? Qualifier = null,
    string? Comment = null,
    SourceRef? Source = null);

/// <summary>An uppdrag and its status in this report.</summary>
/// <param name="Number">As the kommun numbers it.</param>
/// <param name="Title">The uppdrag in short; with the number it is how it is recognised in later reports.</param>
/// <param name="Goal">Number or title of the goal it stands under.</param>
/// <param name="GivenYear">The year it was given, when said.</param>
/// <param name="GivenBy">Who gave it: kommunfullmäktige, kommunstyrelsen…</param>
/// <param name="SharedWith">Short names of the boards it is shared with; may be left out.</param>
/// <param name="Status">The canonical status; null when the printed word isn't known.</param>
/// <param name="Printed">The status as printed.</param>
/// <param name="ExpectedDone">Year or text when it is expected to be done.</param>
/// <param name="Comment">What the board says of it.</param>
/// <param name="Source">Where it stood.</param>
public sealed record DraftAssignment(
    string? Number,
    string Title,
    string? Goal,
    int? GivenYear,
    string? GivenBy,
    IReadOnlyList<string>? SharedWith = null,
    AssignmentStatus? Status = null,
    string? Printed = null,
    string? ExpectedDone = null,
    string? Comment = null,
    SourceRef? Source = null)
{
    /// <summary>Short names of the boards it is shared with; none when nothing is said.</summary>
    public IReadOnlyList<string> SharedWith { get; init; } = SharedWith ?? [];
}

/// <summary>An åtgärd: what the board does under an uppdrag or a goal.</summary>
/// <param name="Number">As the kommun numbers it.</param>
/// <param name="Title">The åtgärd in short.</param>
/// <param name="Parent">Title of the uppdrag or goal it stands under.</param>
/// <param name="Status">The canonical status; null when the printed word isn't known.</param>
/// <param name="Printed">The status as printed.</param>
/// <param name="Comment">What the board says of it.</param>
/// <param name="Source">Where it stood.</param>
public sealed record DraftMeasure(
    string? Number,
    string Title,
    string? Parent,
    AssignmentStatus? Status,
    string? Printed,
    string? Comment = null,
    SourceRef? Source = null);

/// <summary>A numbered activity of an action plan.</summary>
/// <param name="Plan">The plan's name.</param>
/// <param name="Number">Its number in the plan, from 1.</param>
/// <param name="Title">The activity in short.</param>
/// <param name="Status">The canonical status; null when the printed word isn't known.</param>
/// <param name="Printed">The status as printed.</param>
/// <param name="Comment">What the board says of it.</param>
/// <param name="Source">Where it stood.</param>
/// <param name="ExpectedDone">Year or text when it is expected to be done.</param>
public sealed record DraftActivity(
    string Plan,
    int Number,
    string Title,
    AssignmentStatus? Status,
    string? Printed,
    string? Comment = null,
    SourceRef? Source = null,
    string? ExpectedDone = null);
