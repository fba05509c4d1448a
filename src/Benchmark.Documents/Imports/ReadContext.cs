using Benchmark.Assignments;
using Benchmark.Goals;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Documents.Imports;

/// <summary>What the reader knows of the report that the file is handed in for.</summary>
public sealed record ReadContext
{
    /// <summary>Four-digit kommunkod of the report.</summary>
    public required string MunicipalityCode { get; init; }

    /// <summary>The kommun's name, for messages.</summary>
    public required string MunicipalityName { get; init; }

    /// <summary>The board whose report it is.</summary>
    public required string BoardName { get; init; }

    /// <summary>The report's period.</summary>
    public required ReportPeriod Period { get; init; }

    /// <summary>The indicators of the shared model.</summary>
    public IReadOnlyList<KnownIndicator> Indicators { get; init; } = [];

    /// <summary>The activity areas.</summary>
    public IReadOnlyList<KnownArea> Areas { get; init; } = [];

    /// <summary>The finance items.</summary>
    public IReadOnlyList<KnownFinanceItem> FinanceItems { get; init; } = [];

    /// <summary>What printed status words mean to this kommun.</summary>
    public IReadOnlyDictionary<string, AssignmentStatus> StatusWords { get; init; } = new Dictionary<string, AssignmentStatus>();

    /// <summary>What printed assessments of goals mean to this kommun.</summary>
    public IReadOnlyDictionary<string, GoalAssessmentLevel> AssessmentWords { get; init; } = new Dictionary<string, GoalAssessmentLevel>();

    /// <summary>Earlier outcomes in SEK by area and item, to recognise kronor given for thousands where the file lacks the grey column.</summary>
    public IReadOnlyDictionary<(string Area, string Item), KnownAmount> EarlierAmounts { get; init; } = new Dictionary<(string Area, string Item), KnownAmount>();
}

/// <summary>What the reader needs to know of an indicator.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its Swedish name.</param>
/// <param name="Unit">Its unit as printed; <c>%</c> makes it a share.</param>
/// <param name="Min">The smallest value allowed.</param>
/// <param name="Max">The largest value allowed.</param>
/// <param name="IsSexDivided">Whether women and men are given too.</param>
/// <param name="IsDerived">Whether it is computed and so not given by hand.</param>
/// <param name="IsCount">Whether women and men add up to the total.</param>
/// <param name="PeriodKinds">The kinds of period it is followed up for; empty is all.</param>
public sealed record KnownIndicator(
    string Code,
    string Name,
    string Unit,
    decimal? Min = null,
    decimal? Max = null,
    bool IsSexDivided = false,
    bool IsDerived = false,
    bool IsCount = false,
    IReadOnlyCollection<ReportPeriodKind>? PeriodKinds = null)
{
    /// <summary>Whether the value is a share in percent.</summary>
    public bool IsPercent => Unit.Trim() is "%" or "procent";

    /// <summary>Whether the indicator is followed up for this kind of period.</summary>
    public bool Allows(ReportPeriodKind kind) => PeriodKinds is null || PeriodKinds.Count == 0 || PeriodKinds.Contains(kind);
}

/// <summary>An activity area that money is reported for.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its Swedish name.</param>
public sealed record KnownArea(string Code, string Name);

/// <summary>A finance item.</summary>
/// <param name="Code">Its code, for example <c>net-cost</c>.</param>
/// <param name="Name">Its Swedish name.</param>
/// <param name="Nature">What kind of amount it is.</param>
public sealed record KnownFinanceItem(string Code, string Name, FinanceNature Nature);

/// <summary>An amount that is known from before.</summary>
/// <param name="Kronor">The amount.</param>
/// <param name="Period">The period it is of; null when the file doesn't say.</param>
public sealed record KnownAmount(decimal Kronor, string? Period);
