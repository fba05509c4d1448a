using Benchmark.Data;
using Benchmark.Reports;

namespace Benchmark.StatusBoards;

/// <summary>Reads what boards have published. Published tables only.</summary>
public interface IStatusBoardQuery : IDomainQuery
{
    /// <summary>
    /// A board's report with everything in it, in one round trip. A board that has changed its name is found by every name it
    /// has published under.
    /// </summary>
    /// <param name="municipalityCode">Kommunkod.</param>
    /// <param name="boardSlug">The board in addresses.</param>
    /// <param name="period">Which report.</param>
    /// <param name="version">Null for the one that is valid now.</param>
    /// <param name="cancellationToken">Ends the work when the caller has gone.</param>
    Task<StatusBoardRows> GetAsync(string municipalityCode, string boardSlug, ReportPeriod period, int? version, CancellationToken cancellationToken = default);

    /// <summary>Every valid report of every board, with its uppdrag counted by status.</summary>
    Task<IReadOnlyList<ReportCountsRow>> GetReportsAsync(CancellationToken cancellationToken = default);
}
