using Benchmark.Boards;
using Benchmark.Imports;
using Benchmark.Imports.Checks;
using Benchmark.Municipalities;

namespace Benchmark.Reports;

/// <summary>A report with everything it is read, checked and shown against.</summary>
internal sealed record ReportWorkspace
{
    /// <summary>With content and events, tracked.</summary>
    public required Report Report { get; init; }

    public required Board Board { get; init; }

    public required Municipality Municipality { get; init; }

    public required BoardRegister Register { get; init; }

    public required CheckContext Checks { get; init; }

    /// <summary>What the report holds.</summary>
    public required ReportDraft Draft { get; init; }

    /// <summary>The last status of each uppdrag, åtgärd and activity in the board's earlier reports.</summary>
    public required EarlierStatuses Statuses { get; init; }

    /// <summary>The last assessment of each goal in them.</summary>
    public required EarlierAssessments Assessments { get; init; }

    /// <summary>What the board's report before it holds.</summary>
    public ReportDraft? Previous { get; init; }

    /// <summary>What the report for the same kind of period one year earlier holds.</summary>
    public ReportDraft? YearBefore { get; init; }
}
