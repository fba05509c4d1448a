using Benchmark.Localization;
using Benchmark.Reports;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Reports;

/// <summary>What happens next with a report that was handed over, and who does it.</summary>
internal static class SubmittedWords
{
    private const int MostNames = 3;

    /// <summary>"Rapporten är inskickad. Nu väntar den på att Per Berg attesterar den …".</summary>
    public static string Now(ReportDto report, IStringLocalizer<BenchmarkResource> words) => $"{words["Reports:SubmittedNow"].Value} {Waiting(report, words)}";

    /// <summary>Who can approve a report that waits for it.</summary>
    public static string Waiting(ReportDto report, IStringLocalizer<BenchmarkResource> words) => report.Approvers.Count switch
    {
        0 => words["Reports:WaitsForNobody"].Value,
        1 => words["Reports:WaitsFor", report.Approvers[0]].Value,
        > MostNames => words["Reports:WaitsForMany", string.Join(", ", report.Approvers.Take(MostNames))].Value,
        _ => words["Reports:WaitsFor", words["Reports:Or", string.Join(", ", report.Approvers.SkipLast(1)), report.Approvers[^1]].Value].Value,
    };
}
