using Benchmark.Data;
using Benchmark.MultiTenancy;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Seeding;

/// <summary>Runs every <see cref="IDataSeedContributor"/> in its order, as the host, each in a scope of its own.</summary>
public sealed class DataSeeder(IServiceScopeFactory scopes, ICurrentTenant currentTenant)
{
    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        using var host = currentTenant.Change(null);
        foreach (var type in ContributorsInOrder())
        {
            await using var scope = scopes.CreateAsyncScope();
            var contributor = scope.ServiceProvider.GetServices<IDataSeedContributor>().Single(c => c.GetType() == type);
            await contributor.SeedAsync(context, cancellationToken);
        }
    }

    private List<Type> ContributorsInOrder()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetServices<IDataSeedContributor>().OrderBy(c => c.Order).Select(c => c.GetType())];
    }
}
