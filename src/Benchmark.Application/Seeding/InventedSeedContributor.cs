using Benchmark.Boards;
using Benchmark.Data;
using Benchmark.MultiTenancy;
using Benchmark.Municipalities;
using Benchmark.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Seeding;

/// <summary>
/// Some sixty kommuner that don't exist, marked as such, so that bands and medians have something to stand on. Only in a demo.
/// </summary>
public sealed class InventedSeedContributor(IBenchmarkDbContext db, IServiceScopeFactory scopes, ICurrentTenant currentTenant) : IDataSeedContributor
{
    private const int AtOnce = 4;

    /// <inheritdoc />
    public int Order => SeedOrder.InventedMunicipalities;

    /// <inheritdoc />
    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken)
    {
        if (!context.Demo)
        {
            return;
        }

        var file = DemoFiles.Read<InventedMunicipalities>(context, "invented-kommuner.json");
        var tenants = await AddMunicipalitiesAsync(file, cancellationToken);
        var published = await db.PublishedReports.GroupBy(r => r.MunicipalityCode)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var missing = file.Municipalities.Where(m => published.GetValueOrDefault(m.Code) < InventedReports.Count).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var distributions = DemoFiles.Read<InventedDistributions>(context, "invented-distributions.json");
        var indicators = await db.Indicators.AsNoTracking().Include(i => i.Versions).ToDictionaryAsync(i => i.Code, cancellationToken);
        var reports = new InventedReports(distributions, indicators);
        var areas = distributions.Finance.Select(f => f.Area).Distinct().ToList();
        var seeding = new ReportSeeding(scopes, currentTenant);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(missing, options, async (municipality, token) =>
        {
            await AddBoardAsync(tenants[municipality.Code], areas, token);
            await seeding.SeedAsync(tenants[municipality.Code], reports.Of(municipality), token);
        });
    }

    private async Task<Dictionary<string, Guid>> AddMunicipalitiesAsync(InventedMunicipalities file, CancellationToken cancellationToken)
    {
        var known = await db.Municipalities.AsNoTracking().Where(m => m.IsInvented).Select(m => m.Code).ToListAsync(cancellationToken);
        foreach (var invented in file.Municipalities.Where(m => !known.Contains(m.Code)))
        {
            var municipality = new Municipality(invented.Code, invented.Name, invented.CountyCode, invented.County, invented.SkrGroup, isInvented: true);
            municipality.SetPopulation(file.PopulationDate, invented.Population);
            db.Municipalities.Add(municipality);
            db.Tenants.Add(new Tenant(invented.Code, invented.Name));
        }

        await db.SaveChangesAsync(cancellationToken);
        return await db.Tenants.AsNoTracking().ToDictionaryAsync(t => t.MunicipalityCode, t => t.Id, cancellationToken);
    }

    private async Task AddBoardAsync(Guid tenantId, IReadOnlyList<string> areas, CancellationToken cancellationToken)
    {
        using var entered = currentTenant.Change(tenantId);
        await using var scope = scopes.CreateAsyncScope();
        var own = scope.ServiceProvider.GetRequiredService<IBenchmarkDbContext>();
        if (!await own.Boards.AnyAsync(cancellationToken))
        {
            own.Boards.Add(new Board(tenantId, "Arbetsmarknadsnämnden", "AMN", areas));
            await own.SaveChangesAsync(cancellationToken);
        }
    }
}
