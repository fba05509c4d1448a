using Benchmark.Goals;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Documents.Templates;

/// <summary>What a template for one board and one period is prefilled with.</summary>
public sealed record ReportTemplate
{
    public required string MunicipalityCode { get; init; }

    public required string MunicipalityName { get; init; }

    public required string BoardName { get; init; }

    public required ReportPeriod Period { get; init; }

    /// <summary>The period of the grey columns; the same kind one year earlier when nothing else is said.</summary>
    public ReportPeriod? EarlierPeriod { get; init; }

    /// <summary>Something that tells this template from others, kept in the file.</summary>
    public string TemplateId { get; init; } = string.Empty;

    public int Version { get; init; } = TemplateLayout.Version;

    public IReadOnlyList<TemplateIndicator> Indicators { get; init; } = [];

    public IReadOnlyList<TemplateFinanceRow> FinanceRows { get; init; } = [];

    public IReadOnlyList<TemplateGoal> Goals { get; init; } = [];

    /// <summary>Open uppdrag, and åtgärder, which stand on the same sheet.</summary>
    public IReadOnlyList<TemplateAssignment> Assignments { get; init; } = [];

    public IReadOnlyList<TemplateActivity> Activities { get; init; } = [];

    /// <summary>The words of the drop-down list for status, in the kommun's own words.</summary>
    public IReadOnlyList<string> StatusWords { get; init; } = [];

    /// <summary>The words of the drop-down list for assessment.</summary>
    public IReadOnlyList<string> AssessmentWords { get; init; } = [];
}

/// <summary>A value in a template, or why there is none.</summary>
/// <param name="Value">In the indicator's unit, or SEK for money rows.</param>
/// <param name="Missing">Why there is none.</param>
public sealed record TemplateValue(decimal? Value, MissingReason? Missing = null);

/// <summary>An indicator to be filled in: one row, or three when it is divided by sex.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its Swedish name.</param>
/// <param name="Unit">Its unit as printed.</param>
/// <param name="Decimals">How many decimals are shown, 0–6.</param>
/// <param name="Counts">What counts, in short.</param>
/// <param name="IsSexDivided">Whether women and men are asked for.</param>
/// <param name="Min">The smallest value allowed.</param>
/// <param name="Max">The largest value allowed.</param>
public sealed record TemplateIndicator(
    string Code,
    string Name,
    string Unit,
    int Decimals = 0,
    string? Counts = null,
    bool IsSexDivided = false,
    decimal? Min = null,
    decimal? Max = null)
{
    /// <summary>The earlier period's outcomes.</summary>
    public IReadOnlyDictionary<Sex, TemplateValue> Earlier { get; init; } = new Dictionary<Sex, TemplateValue>();

    /// <summary>What the report already holds.</summary>
    public IReadOnlyDictionary<(ValueKind Kind, Sex Sex), TemplateValue> Current { get; init; } = new Dictionary<(ValueKind Kind, Sex Sex), TemplateValue>();

    /// <summary>What the report already says in words, by sex.</summary>
    public IReadOnlyDictionary<Sex, string> Comments { get; init; } = new Dictionary<Sex, string>();
}

/// <summary>One finance item in one activity area. All amounts in SEK and the shared model's sign.</summary>
/// <param name="AreaCode">The area's code.</param>
/// <param name="AreaName">The area's Swedish name.</param>
/// <param name="ItemName">The item's Swedish name.</param>
/// <param name="Nature">What kind of amount it is; decides which way the variance counts.</param>
public sealed record TemplateFinanceRow(string AreaCode, string AreaName, string ItemName, FinanceNature Nature)
{
    /// <summary>The earlier period's outcome.</summary>
    public TemplateValue? Earlier { get; init; }

    /// <summary>What the report already holds.</summary>
    public IReadOnlyDictionary<ValueKind, TemplateValue> Current { get; init; } = new Dictionary<ValueKind, TemplateValue>();

    public string? Comment { get; init; }
}

/// <summary>A goal to be assessed.</summary>
public sealed record TemplateGoal(GoalKind Kind, string? Number, string Title, string? Parent = null, string? Qualifier = null)
{
    /// <summary>The earlier assessment as printed.</summary>
    public string? Earlier { get; init; }

    /// <summary>The assessment the report already holds, as printed.</summary>
    public string? Current { get; init; }

    public string? Comment { get; init; }
}

/// <summary>An uppdrag or åtgärd to be followed up.</summary>
public sealed record TemplateAssignment(string? Number, string Title, string? Parent = null, bool IsMeasure = false)
{
    public int? GivenYear { get; init; }

    public string? GivenBy { get; init; }

    public IReadOnlyList<string> SharedWith { get; init; } = [];

    /// <summary>The earlier status as printed.</summary>
    public string? Earlier { get; init; }

    /// <summary>The status the report already holds, as printed.</summary>
    public string? Current { get; init; }

    public string? ExpectedDone { get; init; }

    public string? Comment { get; init; }
}

/// <summary>An activity of an action plan.</summary>
public sealed record TemplateActivity(string Plan, int Number, string Title)
{
    /// <summary>The earlier status as printed.</summary>
    public string? Earlier { get; init; }

    /// <summary>The status the report already holds, as printed.</summary>
    public string? Current { get; init; }

    public string? ExpectedDone { get; init; }

    public string? Comment { get; init; }
}
