using Benchmark.Assignments;
using Benchmark.Reports;

namespace Benchmark.Imports;

/// <summary>Takes a draft into a report: finds or makes the goals, uppdrag, åtgärder and plans it names, and records what it says of them.</summary>
public interface IReportDraftApplier
{
    /// <summary>
    /// Adds to the unit of work; the caller saves. What the draft doesn't mention is left as it is. A goal, uppdrag, åtgärd or
    /// activity is recognised by its number, else by its title, within the board.
    /// </summary>
    /// <param name="report">A draft, loaded with its content.</param>
    /// <param name="draft">What was handed in.</param>
    /// <param name="vocabulary">The kommun's words.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="BusinessException">Not a draft, an unknown indicator, area, item or status word, or a value that can't be.</exception>
    Task ApplyAsync(Report report, ReportDraft draft, StatusVocabulary vocabulary, CancellationToken cancellationToken);
}
