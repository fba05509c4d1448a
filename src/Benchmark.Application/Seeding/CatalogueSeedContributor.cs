using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Seeding;

/// <summary>The shared model out of the catalogue file. What the file no longer holds stays: old reports speak of it.</summary>
public sealed class CatalogueSeedContributor(IBenchmarkDbContext db, IPublicationLock publications) : IDataSeedContributor
{
    /// <inheritdoc />
    public int Order => SeedOrder.Catalogue;

    /// <inheritdoc />
    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken)
    {
        var catalogue = IndicatorCatalogue.Load();
        await SeedUnitsAsync(catalogue, cancellationToken);
        await SeedAreasAsync(catalogue, cancellationToken);
        await SeedItemsAsync(catalogue, cancellationToken);
        await SeedIndicatorsAsync(catalogue, cancellationToken);
        if (await db.SaveChangesAsync(cancellationToken) > 0)
        {
            await publications.AdvanceStampsAsync([PublicationStamp.Reference], cancellationToken);
        }
    }

    private async Task SeedUnitsAsync(IndicatorCatalogue catalogue, CancellationToken cancellationToken)
    {
        var known = await db.Units.ToDictionaryAsync(u => u.Code, cancellationToken);
        foreach (var unit in catalogue.Units)
        {
            if (known.TryGetValue(unit.Code, out var existing))
            {
                existing.Update(unit.SymbolSv, unit.SymbolEn, unit.NameSv, unit.NameEn, unit.IsMoney);
            }
            else
            {
                db.Units.Add(new Unit(unit.Code, unit.SymbolSv, unit.SymbolEn, unit.NameSv, unit.NameEn, unit.IsMoney));
            }
        }
    }

    private async Task SeedAreasAsync(IndicatorCatalogue catalogue, CancellationToken cancellationToken)
    {
        var known = await db.ActivityAreas.ToDictionaryAsync(a => a.Code, cancellationToken);
        foreach (var (order, area) in catalogue.Areas.Index())
        {
            if (known.TryGetValue(area.Code, out var existing))
            {
                existing.Update(area.NameSv, area.NameEn, area.Parent, area.AccountCodes, area.Synonyms, order);
            }
            else
            {
                db.ActivityAreas.Add(new ActivityArea(area.Code, area.NameSv, area.NameEn, area.Parent, area.AccountCodes, area.Synonyms, order));
            }
        }
    }

    private async Task SeedItemsAsync(IndicatorCatalogue catalogue, CancellationToken cancellationToken)
    {
        var known = await db.FinanceItems.ToDictionaryAsync(i => i.Code, cancellationToken);
        foreach (var (order, item) in catalogue.FinanceItems.Index())
        {
            if (known.TryGetValue(item.Code, out var existing))
            {
                existing.Update(item.NameSv, item.NameEn, item.Nature, item.Synonyms, order);
            }
            else
            {
                db.FinanceItems.Add(new FinanceItem(item.Code, item.NameSv, item.NameEn, item.Nature, item.Synonyms, order));
            }
        }
    }

    private async Task SeedIndicatorsAsync(IndicatorCatalogue catalogue, CancellationToken cancellationToken)
    {
        var known = await db.Indicators.Include(i => i.Versions).ToDictionaryAsync(i => i.Code, cancellationToken);
        foreach (var (order, definition) in catalogue.Indicators.Index())
        {
            if (!known.TryGetValue(definition.Code, out var indicator))
            {
                indicator = new Indicator(definition.Code);
                db.Indicators.Add(indicator);
            }

            indicator.Update(definition, order);
        }
    }
}
