using Benchmark.Data;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Imports;

/// <summary>Uploads up for review of which nothing could be read: there is nothing to review.</summary>
internal static class UnreadImports
{
    /// <summary>Why, by the upload's id.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> FindAsync(IBenchmarkDbContext db, Guid reportId, CancellationToken cancellationToken)
    {
        var waiting = await db.ReportImports.AsNoTracking()
            .Where(i => i.ReportId == reportId && i.State == ImportState.Review)
            .Select(i => new { i.Id, i.Result })
            .ToListAsync(cancellationToken);
        return waiting
            .Select(i => (i.Id, Reason: ReasonOf(i.Result)))
            .Where(i => i.Reason is not null)
            .ToDictionary(i => i.Id, i => FindingWords.Say(i.Reason!).Message);
    }

    /// <summary>The error that kept all of an upload from being read; null when something of it was.</summary>
    public static Finding? ReasonOf(ReadResult result) =>
        DraftMerge.Count(result.Draft) > 0 || result.Findings.Any(f => f.Source?.Row is not null)
            ? null
            : result.Findings.FirstOrDefault(f => f.Severity == FindingSeverity.Error);
}
