using Benchmark.Data;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Benchmark.Publishing;

/// <summary>Takes back the order of a publication that can't be finished.</summary>
public sealed partial class FailedPublications(IBenchmarkDbContext db, ICurrentUser user, TimeProvider clock, ILogger<FailedPublications> log)
{
    /// <summary>Takes the order back and lets the report's history say so; the fault itself is for the log.</summary>
    public async Task TakeBackAsync(Guid reportId, Exception? fault, CancellationToken cancellationToken = default)
    {
        var report = await db.Reports.Include(r => r.Events).SingleAsync(r => r.Id == reportId, cancellationToken);
        if (report.PublicationOrderedAt is not null)
        {
            report.FailPublication(user.Actor, clock.GetUtcNow());
            await db.SaveChangesAsync(cancellationToken);
            LogFailure(fault, reportId);
        }
    }

    [LoggerMessage(LogLevel.Error, "The publication of report {ReportId} failed, and its order is taken back")]
    private partial void LogFailure(Exception? fault, Guid reportId);
}
