using System.Globalization;
using Benchmark.Imports;
using Benchmark.Imports.Checks;

namespace Benchmark.Reports;

/// <summary>
/// What stands between a draft and its approval: errors that block, warnings that inform. The page shows it and
/// submitting and approving ask it, so that they can't disagree.
/// </summary>
/// <param name="Errors">Must be mended.</param>
/// <param name="Warnings">To look at, each with the answer it was given.</param>
public sealed record ReportChecklist(IReadOnlyList<Finding> Errors, IReadOnlyList<ChecklistWarning> Warnings)
{
    /// <summary>Whether nothing blocks.</summary>
    public bool IsPassed => Errors.Count == 0;

    /// <summary>What must have a reason before the report is handed over.</summary>
    public IEnumerable<ChecklistWarning> UnansweredSerious => Warnings.Where(w => w.IsSerious && w.Answer?.Text is null);

    /// <summary>Makes the list.</summary>
    /// <param name="draft">What the report holds.</param>
    /// <param name="context">What it is held against.</param>
    /// <param name="answers">What has been answered.</param>
    /// <param name="waitingImports">Hand-ins that wait for someone to look at them.</param>
    public static ReportChecklist Of(ReportDraft draft, CheckContext context, IReadOnlyList<WarningAnswer> answers, int waitingImports)
    {
        var findings = DraftChecks.Run(draft, context).Findings;
        var byKey = answers.ToDictionary(a => a.Key);
        List<ChecklistWarning> warnings =
        [
            .. findings
                .Where(f => f.Severity == FindingSeverity.Warning)
                .OrderByDescending(FindingWeight.Of)
                .Select(f => (Finding: f, Key: WarningKey.Of(f)))
                .DistinctBy(f => f.Key)
                .OrderBy(f => WarningWeight.OrderOf(f.Finding.Code))
                .Select(f => new ChecklistWarning(f.Finding, f.Key, byKey.GetValueOrDefault(f.Key), true)),
        ];
        AddCount(CheckCodes.Unanswered, warnings.Count(w => w.Answer is null));
        AddCount(CheckCodes.ImportWaiting, waitingImports);
        return new ReportChecklist([.. findings.Where(f => f.Severity == FindingSeverity.Error)], warnings);

        void AddCount(string code, int count)
        {
            if (count > 0)
            {
                var data = new Dictionary<string, string> { ["count"] = count.ToString(CultureInfo.InvariantCulture) };
                warnings.Add(new ChecklistWarning(new Finding(FindingSeverity.Warning, code, null, Data: data), code, null, false));
            }
        }
    }
}

/// <summary>A warning and what was answered to it.</summary>
/// <param name="Finding">The warning.</param>
/// <param name="Key">What it is answered by.</param>
/// <param name="Answer">The answer, if there is one.</param>
/// <param name="IsAnswerable">Whether an answer makes sense.</param>
public sealed record ChecklistWarning(Finding Finding, string Key, WarningAnswer? Answer, bool IsAnswerable)
{
    /// <summary>Whether it takes a reason to let it stand.</summary>
    public bool IsSerious => WarningWeight.IsSerious(Finding.Code);
}
