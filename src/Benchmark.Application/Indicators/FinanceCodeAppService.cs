using Benchmark.Comparisons;
using Benchmark.Data;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Indicators;

/// <inheritdoc cref="IFinanceCodeAppService" />
[PublicAccess]
internal sealed class FinanceCodeAppService(IBenchmarkDbContext db) : IFinanceCodeAppService
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<ActivityAreaDto>> GetAreasAsync(CancellationToken cancellationToken = default)
    {
        var areas = await db.ActivityAreas.AsNoTracking().OrderBy(a => a.SortOrder).ToListAsync(cancellationToken);
        return [.. areas.Select(a => new ActivityAreaDto(a.Code, new BilingualText(a.NameSv, a.NameEn), a.ParentCode, a.AccountCodes))];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<FinanceItemDto>> GetItemsAsync(CancellationToken cancellationToken = default)
    {
        var items = await db.FinanceItems.AsNoTracking().OrderBy(i => i.SortOrder).ToListAsync(cancellationToken);
        return [.. items.Select(i => new FinanceItemDto(i.Code, new BilingualText(i.NameSv, i.NameEn), i.Nature))];
    }
}
