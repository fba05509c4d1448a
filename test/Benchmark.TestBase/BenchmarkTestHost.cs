using Benchmark.Boards;
using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.MultiTenancy;
using Benchmark.Municipalities;
using Benchmark.Tenants;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Benchmark.TestBase;

/// <summary>The product's services, without web, on a database of their own.</summary>
public sealed class BenchmarkTestHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private BenchmarkTestHost(TestDatabase database, ServiceProvider services)
    {
        Database = database;
        _services = services;
    }

    public TestDatabase Database { get; }

    public IServiceProvider Services => _services;

    public TestUser User => _services.GetRequiredService<TestUser>();

    public ICurrentTenant CurrentTenant => _services.GetRequiredService<ICurrentTenant>();

    /// <summary>A host; <paramref name="configure"/> adds to or replaces its services.</summary>
    public static async Task<BenchmarkTestHost> CreateAsync(Action<IServiceCollection>? configure = null)
    {
        var database = await TestDatabase.CreateAsync().ConfigureAwait(false);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TestUser>();
        services.AddSingleton<ICurrentUser>(p => p.GetRequiredService<TestUser>());
        services.AddBenchmarkApplication();
        services.AddBenchmarkEntityFrameworkCore(database.App);
        services.AddSingleton<IPermissionChecker>(p => p.GetRequiredService<TestUser>());
        configure?.Invoke(services);
        return new BenchmarkTestHost(database, services.BuildServiceProvider(validateScopes: true));
    }

    /// <summary>Runs in a new scope as the host (no tenant).</summary>
    public async Task<T> AsHostAsync<T>(Func<IServiceProvider, Task<T>> action) => await InAsync(null, action).ConfigureAwait(false);

    /// <summary>Runs in a new scope inside a tenant; null is the host.</summary>
    public async Task<T> InAsync<T>(Guid? tenantId, Func<IServiceProvider, Task<T>> action)
    {
        using (CurrentTenant.Change(tenantId))
        {
            var scope = _services.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
            {
                return await action(scope.ServiceProvider).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Runs in a new scope inside a tenant; null is the host.</summary>
    public async Task InAsync(Guid? tenantId, Func<IServiceProvider, Task> action) =>
        await InAsync(tenantId, async services =>
        {
            await action(services).ConfigureAwait(false);
            return 0;
        }).ConfigureAwait(false);

    /// <summary>Brings in the whole catalogue: units, areas, items, indicators.</summary>
    public async Task SeedCatalogueAsync() =>
        await InAsync(null, async services =>
        {
            var db = services.GetRequiredService<BenchmarkDbContext>();
            var catalogue = IndicatorCatalogue.Load();
            db.AddRange(catalogue.Units.Select(u => new Unit(u.Code, u.SymbolSv, u.SymbolEn, u.NameSv, u.NameEn, u.IsMoney)));
            db.AddRange(catalogue.Areas.Select((a, i) => new ActivityArea(a.Code, a.NameSv, a.NameEn, a.Parent, a.AccountCodes, a.Synonyms, i)));
            db.AddRange(catalogue.FinanceItems.Select((f, i) => new FinanceItem(f.Code, f.NameSv, f.NameEn, f.Nature, f.Synonyms, i)));
            db.AddRange(catalogue.Indicators.Select((definition, i) =>
            {
                var indicator = new Indicator(definition.Code);
                indicator.Update(definition, i);
                return indicator;
            }));
            await db.SaveChangesAsync().ConfigureAwait(false);
        }).ConfigureAwait(false);

    /// <summary>A kommun with a tenant and one board that answers for the given areas (all when none are given).</summary>
    public async Task<TestTenant> CreateTenantAsync(string municipalityCode, string name, params string[] areaCodes)
    {
        var tenantId = await AsHostAsync(async services =>
        {
            var db = services.GetRequiredService<BenchmarkDbContext>();
            if (await db.Municipalities.FindAsync(municipalityCode).ConfigureAwait(false) is null)
            {
                var municipality = new Municipality(municipalityCode, name, "99", "Provlän", "B3");
                municipality.SetPopulation(new DateOnly(2024, 12, 31), 100_000);
                db.Add(municipality);
            }

            var tenant = new Tenant(municipalityCode, name);
            db.Add(tenant);
            await db.SaveChangesAsync().ConfigureAwait(false);
            return tenant.Id;
        }).ConfigureAwait(false);
        var boardId = await InAsync(tenantId, async services =>
        {
            var db = services.GetRequiredService<BenchmarkDbContext>();
            var areas = areaCodes.Length > 0 ? areaCodes : [.. await db.ActivityAreas.Select(a => a.Code).ToListAsync().ConfigureAwait(false)];
            var board = new Board(tenantId, "Arbetsmarknadsnämnden", "AMN", areas);
            db.Add(board);
            await db.SaveChangesAsync().ConfigureAwait(false);
            return board.Id;
        }).ConfigureAwait(false);
        return new TestTenant(tenantId, boardId, municipalityCode, name);
    }

    /// <summary>The first column of what the server's administrator sees, past every wall.</summary>
    public async Task<IReadOnlyList<string>> QueryAsAdminAsync(string sql)
    {
        var rows = new List<string>();
        var connection = new NpgsqlConnection(Database.Admin);
        await using (connection.ConfigureAwait(false))
        {
            await connection.OpenAsync().ConfigureAwait(false);
            var command = new NpgsqlCommand(sql, connection);
            await using (command.ConfigureAwait(false))
            {
                var reader = await command.ExecuteReaderAsync().ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                {
                    while (await reader.ReadAsync().ConfigureAwait(false))
                    {
                        rows.Add(Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
                    }
                }
            }
        }

        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync().ConfigureAwait(false);
        NpgsqlConnection.ClearAllPools();
        await Database.DisposeAsync().ConfigureAwait(false);
    }
}

/// <summary>A tenant of a test.</summary>
public sealed record TestTenant(Guid Id, Guid BoardId, string MunicipalityCode, string Name);
