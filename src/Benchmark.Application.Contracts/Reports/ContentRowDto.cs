using Benchmark.Imports;

namespace Benchmark.Reports;

/// <summary>The groups that a report's content is shown in.</summary>
public enum ReportSection
{
    Figures = 1,
    Finance = 2,
    Goals = 3,
    Assignments = 4,
    Measures = 5,
    Activities = 6,
}

/// <summary>One row of a report or of a hand-in, in words.</summary>
public record ContentRowDto
{
    /// <summary>Place in the draft, <c>Figures-3</c>.</summary>
    public required string Key { get; init; }

    public required ReportSection Section { get; init; }

    /// <summary>What it stands under: area, goal, plan.</summary>
    public required string Group { get; init; }

    /// <summary>Indicator, item, goal, uppdrag…</summary>
    public required string Name { get; init; }

    /// <summary>Kind of value, sex and period; number and district.</summary>
    public string? Detail { get; init; }

    public string? Unit { get; init; }

    /// <summary>The value, status or assessment as it is read.</summary>
    public required string Value { get; init; }

    /// <summary>The canonical status or level by name, for its sign; null where there is none.</summary>
    public string? Mark { get; init; }

    public string? Comment { get; init; }

    /// <summary>The same kind of period one year earlier.</summary>
    public string? YearBefore { get; init; }

    /// <summary>The board's report before.</summary>
    public string? Before { get; init; }

    /// <summary>The last status or assessment in any earlier report, as the template shows it; null for values.</summary>
    public string? LastSaid { get; init; }

    /// <summary>As it is typed in a form.</summary>
    public string Input { get; init; } = string.Empty;
}

/// <summary>A report as the API gives it.</summary>
public sealed record ReportDraftDto(
    Guid Id,
    Guid BoardId,
    ReportStage Stage,
    int Version,
    int Revision,
    ReportDraft Draft,
    IReadOnlyList<FindingDto> Findings);
