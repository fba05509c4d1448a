using Benchmark.Data;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Municipalities;

/// <inheritdoc cref="IMunicipalitySearchAppService" />
internal sealed class MunicipalitySearchAppService(IBenchmarkDbContext db) : IMunicipalitySearchAppService
{
    private const int MaxFound = 10;

    // The slug has no diacritics: "Boras" and "borås" find the same.
    [PublicAccess]
    public async Task<IReadOnlyList<FoundMunicipalityDto>> FindAsync(string text, CancellationToken cancellationToken = default)
    {
        var slug = MunicipalitySlug.Of(text);
        if (slug.Length == 0)
        {
            return [];
        }

        return await db.Municipalities.AsNoTracking()
            .Where(m => m.Slug.Contains(slug))
            .OrderByDescending(m => m.Slug.StartsWith(slug))
            .ThenBy(m => m.Name)
            .Take(MaxFound)
            .Select(m => new FoundMunicipalityDto(m.Name, m.Slug))
            .ToListAsync(cancellationToken);
    }
}
