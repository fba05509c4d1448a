namespace Benchmark.Imports.Checks;

/// <summary>
/// The checks that every hand-in meets, whichever way it came. Sums that don't fit are warnings: what the kommun printed is
/// shown beside what it should follow from, never corrected in silence.
/// </summary>
public static class DraftChecks
{
    /// <summary>Checks all of a draft.</summary>
    public static CheckResult Run(ReportDraft draft, CheckContext context)
    {
        var findings = new CheckFindings();
        if (draft.MunicipalityCode is { } code && code != context.MunicipalityCode)
        {
            findings.Error(CheckCodes.OtherReport, null, code, context.MunicipalityCode);
        }

        if (draft.PeriodCode is { } period && period != context.Period.Code)
        {
            findings.Error(CheckCodes.OtherReport, null, period, context.Period.Code);
        }

        FigureChecks.Run(draft, context, findings);
        FinanceChecks.Run(draft, context, findings);
        FollowUpChecks.Run(draft, context, findings);
        GoneChecks.Run(draft, context, findings);
        return new CheckResult(findings.Items, findings.Broken);
    }
}

/// <summary>What the checks found, and the rows that can't be taken into a report.</summary>
public sealed record CheckResult(IReadOnlyList<Finding> Findings, IReadOnlySet<DraftRow> Broken)
{
    public bool HasErrors => Findings.Any(f => f.Severity == FindingSeverity.Error);
}
