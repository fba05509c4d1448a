namespace Benchmark.Reports;

/// <summary>The checklist of a loaded report.</summary>
internal static class Checklists
{
    public static ReportChecklist Of(ReportWorkspace workspace, int waitingImports = 0) =>
        ReportChecklist.Of(workspace.Draft, workspace.Checks, workspace.Report.Answers, waitingImports);
}
