using Benchmark.Data;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Comparisons;

/// <summary>Reads a <see cref="ComparisonReference"/>.</summary>
internal sealed class ComparisonReferenceReader(IBenchmarkDbContext db)
{
    public async Task<ComparisonReference> ReadAsync(CancellationToken cancellationToken) => new(
        await db.Municipalities.AsNoTracking().Include(m => m.Populations).ToListAsync(cancellationToken),
        await db.SimilarMunicipalities.AsNoTracking().ToListAsync(cancellationToken),
        await db.Indicators.AsNoTracking().Include(i => i.Versions).ToListAsync(cancellationToken),
        await db.ActivityAreas.AsNoTracking().ToListAsync(cancellationToken),
        await db.Units.AsNoTracking().ToListAsync(cancellationToken),
        await db.PublishedReports.Where(r => r.IsCurrent).Select(r => r.MunicipalityCode).Distinct().ToHashSetAsync(StringComparer.Ordinal, cancellationToken));
}
