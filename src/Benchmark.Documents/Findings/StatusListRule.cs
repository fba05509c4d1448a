using Benchmark.Documents.Recognition;
using Benchmark.Documents.Recognition.FollowUp;

namespace Benchmark.Documents.Findings;

/// <summary>Lists by status against the details: how many, which status, which goal.</summary>
internal sealed class StatusListRule : IFindingRule
{
    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        foreach (var list in source.FollowUp.Lists)
        {
            if (list.Claimed is { } claimed && claimed != list.Items.Count)
            {
                yield return new ExtractFinding("claimed-count", "error", $"Rubriken säger {claimed}, listan har {list.Items.Count}: ”{SwedishText.Short(list.Heading)}”.", [list.Line]);
            }

            foreach (var item in list.Items)
            {
                if (FollowUpRecognizer.Find(item, source.Extract.Assignments) is not { } detail || detail.Line == item.Line)
                {
                    continue;
                }

                if (detail.Status is not null && !IsSame(detail.Status, list.Status))
                {
                    yield return new ExtractFinding(
                        "summary-status",
                        "contradiction",
                        $"”{SwedishText.Short(item.Title)}” står som {list.Status} i sammanställningen men som {detail.Status} i detaljdelen.",
                        [item.Line, detail.Line]);
                }

                if (item.Number is not null && detail.Goal is not null && item.Number != detail.Goal && int.TryParse(detail.Goal, out _))
                {
                    yield return new ExtractFinding(
                        "summary-goal",
                        "contradiction",
                        $"”{SwedishText.Short(item.Title)}” hör till mål {item.Number} i sammanställningen men till mål {detail.Goal} i detaljdelen.",
                        [item.Line, detail.Line]);
                }
            }
        }
    }

    // "Avviker från plan" is a delay by another name.
    internal static bool IsSame(string one, string other) => Delay(one) == Delay(other);

    private static string Delay(string status) => status == "avviker från plan" ? "försenad" : status;
}
