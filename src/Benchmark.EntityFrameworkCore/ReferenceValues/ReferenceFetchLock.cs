using Benchmark.Data;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.ReferenceValues;

/// <inheritdoc />
internal sealed class ReferenceFetchLock(BenchmarkDbContext db) : IReferenceFetchLock
{
    // Apart from other uses of advisory locks. It belongs to the session: a program that dies lets go of it.
    private const int Key = 726215;

    /// <inheritdoc />
    public async Task<IAsyncDisposable?> TryHoldAsync(CancellationToken cancellationToken)
    {
        var connection = await db.HoldConnectionAsync(cancellationToken).ConfigureAwait(false);
        var isHeld = false;
        try
        {
            isHeld = (await db.Database.SqlQuery<bool>($"select pg_try_advisory_lock({Key}) as \"Value\"").ToListAsync(cancellationToken).ConfigureAwait(false))[0];
            return isHeld ? new Held(db, connection) : null;
        }
        finally
        {
            if (!isHeld)
            {
                await connection.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private sealed class Held(BenchmarkDbContext db, IAsyncDisposable connection) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await db.Database.ExecuteSqlAsync($"select pg_advisory_unlock({Key})", CancellationToken.None).ConfigureAwait(false);
            await connection.DisposeAsync().ConfigureAwait(false);
        }
    }
}
