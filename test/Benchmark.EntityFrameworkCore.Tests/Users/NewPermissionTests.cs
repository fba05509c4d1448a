using Benchmark.Data;
using Benchmark.MultiTenancy;
using Benchmark.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Users;

/// <summary>Roles get permissions when they are made; what is new after that comes to them by migration.</summary>
public sealed class NewPermissionTests
{
    [Fact]
    public async Task Roles_of_an_older_database_get_what_new_ones_get()
    {
        await using var database = await TestDatabase.CreateUnmigratedAsync();
        await using var services = new ServiceCollection().AddSingleton<ICurrentTenant, CurrentTenant>().BuildServiceProvider();
        var options = new DbContextOptionsBuilder<BenchmarkDbContext>();
        options.UseBenchmarkNpgsql(database.Owner).UseApplicationServiceProvider(services);
        await using var db = new BenchmarkDbContext(options.Options);
        await db.GetService<IMigrator>().MigrateAsync("StampScopes");
        foreach (var role in BenchmarkPermissions.DefaultGrants.Keys)
        {
            await db.Database.ExecuteSqlAsync($"insert into roles (id, name, normalized_name) values (uuidv7(), {role}, upper({role}))");
        }

        await db.Database.MigrateAsync();

        var granted = (await db.RolePermissions.AsNoTracking().ToListAsync()).Select(p => $"{p.RoleName} {p.Permission}");
        granted.Order(StringComparer.Ordinal).ShouldBe(BenchmarkPermissions.DefaultGrants
            .SelectMany(r => r.Value.Where(IsNew).Select(p => $"{r.Key} {p}"))
            .Order(StringComparer.Ordinal));
    }

    private static bool IsNew(string permission) =>
        permission.StartsWith("Benchmark.Comparisons.", StringComparison.Ordinal) || permission is BenchmarkPermissions.Host.ReferenceValues or BenchmarkPermissions.Host.Proposals;
}
