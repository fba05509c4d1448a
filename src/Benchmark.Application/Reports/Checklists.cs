using Benchmark.Imports;

namespace Benchmark.Reports;

/// <summary>The checklist of a loaded report.</summary>
internal static class Checklists
{
    public static ReportChecklist Of(ReportWorkspace workspace, int waitingImports = 0) =>
        ReportChecklist.Of(workspace.Draft, workspace.Checks, workspace.Report.Answers, waitingImports);

    /// <exception cref="ReportRefusedException">The checklist has errors.</exception>
    public static void RequireSound(ReportWorkspace workspace)
    {
        var checklist = Of(workspace);
        if (!checklist.IsPassed)
        {
            throw new ReportRefusedException(BenchmarkErrorCodes.Reports.HasErrors, [.. checklist.Errors.Select(FindingWords.Say)]);
        }
    }

    /// <summary>Lets warnings stand; afterwards no serious one is without its reason.</summary>
    /// <exception cref="ReportRefusedException">Serious warnings have no reason.</exception>
    /// <exception cref="BusinessException">A warning that isn't there is accepted.</exception>
    public static void Accept(ReportWorkspace workspace, IReadOnlyList<AcceptedFindingDto> accepted, Actor actor, DateTimeOffset now)
    {
        var known = Of(workspace).Warnings.Where(w => w.IsAnswerable).Select(w => w.Key).ToHashSet();
        foreach (var finding in accepted)
        {
            if (finding?.Key is not { } key || !known.Contains(key))
            {
                throw new BusinessException(BenchmarkErrorCodes.Reports.UnknownWarning).WithData("key", finding?.Key);
            }

            workspace.Report.AcceptWarning(key, finding.Reason, actor, now);
        }

        var open = Of(workspace).UnansweredSerious.ToList();
        if (open.Count > 0)
        {
            throw new ReportRefusedException(BenchmarkErrorCodes.Reports.UnansweredWarnings, [.. open.Select(w => FindingWords.Say(w.Finding))]);
        }
    }
}
