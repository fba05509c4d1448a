using Benchmark.Data;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Publishing;

/// <inheritdoc />
internal sealed class PeriodCounts(BenchmarkDbContext db) : IPeriodCounts
{
    /// <inheritdoc />
    public async Task CountAsync(IReadOnlyCollection<string> indicatorCodes, IReadOnlyCollection<string> periodCodes, CancellationToken cancellationToken)
    {
        string[] indicators = [.. indicatorCodes];
        string[] periods = [.. periodCodes];
        await db.Database.ExecuteSqlAsync(
            $"delete from published_period_counts where indicator_code = any({indicators}) and period_code = any({periods})",
            cancellationToken).ConfigureAwait(false);
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into published_period_counts (indicator_code, period_code, kommuner)
            select indicator_code, period_code, count(value)::int
            from published_figures
            where indicator_code = any({indicators}) and period_code = any({periods}) and kind = 1 and sex = 0 and value is not null
              and is_current and as_of_code is null
            group by indicator_code, period_code
            """,
            cancellationToken).ConfigureAwait(false);
    }
}
