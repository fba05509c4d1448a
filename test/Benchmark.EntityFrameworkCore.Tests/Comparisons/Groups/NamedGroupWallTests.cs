using Benchmark.Data;
using Benchmark.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Groups;

/// <summary>A kommun's groups are behind both walls; a shared copy is outside them and holds nothing of the tenant.</summary>
public sealed class NamedGroupWallTests : IAsyncLifetime
{
    private BenchmarkTestHost _host = null!;
    private TestTenant _boras = null!;
    private TestTenant _uppsala = null!;

    public async Task InitializeAsync()
    {
        _host = await BenchmarkTestHost.CreateAsync();
        _boras = await _host.CreateTenantAsync("1490", "Borås", "a");
        _uppsala = await _host.CreateTenantAsync("0380", "Uppsala", "a");
        await _host.InAsync(_boras.Id, async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            var group = new NamedGroup(_boras.Id, "R9", ["1490", "0380"]);
            db.AddRange(group, group.Share("1490", DateTimeOffset.UnixEpoch));
            await db.SaveChangesAsync();
        });
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Only_its_own_kommun_sees_it_even_with_the_filter_off()
    {
        foreach (var (tenant, seen) in new (Guid?, int)[] { (_boras.Id, 1), (_uppsala.Id, 0), (null, 0) })
        {
            (await _host.InAsync(tenant, s => s.GetRequiredService<BenchmarkDbContext>().NamedGroups.IgnoreQueryFilters([BenchmarkDbContext.TenantFilter]).CountAsync())).ShouldBe(seen);
        }
    }

    [Fact]
    public async Task No_other_kommun_changes_it_or_puts_one_there()
    {
        await _host.InAsync(_uppsala.Id, async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            (await db.Database.ExecuteSqlAsync($"update named_groups set name = 'Kapad'")).ShouldBe(0);
            (await db.Database.ExecuteSqlAsync($"delete from named_groups")).ShouldBe(0);
            db.Add(new NamedGroup(_boras.Id, "Insmugglad", ["1490", "0380"]));
            var error = await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync());
            error.InnerException.ShouldBeOfType<PostgresException>().SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        });
    }

    [Fact]
    public async Task The_shared_copy_is_read_by_anyone_and_names_no_tenant()
    {
        foreach (var tenant in new Guid?[] { null, _uppsala.Id })
        {
            (await _host.InAsync(tenant, s => s.GetRequiredService<BenchmarkDbContext>().SharedGroups.Select(g => g.Name).SingleAsync())).ShouldBe("R9");
        }

        (await _host.QueryAsAdminAsync("select to_jsonb(shared_groups)::text from shared_groups")).Single().ShouldNotContain(_boras.Id.ToString());
    }

    [Fact]
    public async Task The_host_s_groups_are_the_host_s_alone()
    {
        await _host.InAsync(null, async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            var group = new NamedGroup(NamedGroup.Host, "R9", ["1490", "0380"]);
            db.AddRange(group, group.Share(null, DateTimeOffset.UnixEpoch));
            await db.SaveChangesAsync();
        });

        foreach (var (tenant, seen) in new (Guid?, int)[] { (_boras.Id, 1), (_uppsala.Id, 0), (null, 1) })
        {
            (await _host.InAsync(tenant, s => s.GetRequiredService<BenchmarkDbContext>().NamedGroups.IgnoreQueryFilters([BenchmarkDbContext.TenantFilter]).CountAsync())).ShouldBe(seen);
        }

        await _host.InAsync(_uppsala.Id, async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            (await db.Database.ExecuteSqlAsync($"update named_groups set name = 'Kapad'")).ShouldBe(0);
            db.Add(new NamedGroup(NamedGroup.Host, "Insmugglad", ["1490", "0380"]));
            var error = await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync());
            error.InnerException.ShouldBeOfType<PostgresException>().SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        });
    }

    [Fact]
    public async Task Only_who_shares_changes_or_withdraws_the_shared_copy()
    {
        foreach (var other in new Guid?[] { null, _uppsala.Id })
        {
            await _host.InAsync(other, async s =>
            {
                var db = s.GetRequiredService<BenchmarkDbContext>();
                (await db.Database.ExecuteSqlAsync($"update shared_groups set name = 'Kapad'")).ShouldBe(0);
                (await db.Database.ExecuteSqlAsync($"delete from shared_groups")).ShouldBe(0);
                var smuggled = await Should.ThrowAsync<PostgresException>(() => db.Database.ExecuteSqlAsync(
                    $"insert into shared_groups (token, name, municipality_code, shared_at, revision, members) values ('abc', 'Insmugglad', '1490', now(), 0, '{{}}')"));
                smuggled.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
            });
        }

        await _host.InAsync(_boras.Id, async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            (await db.Database.ExecuteSqlAsync($"update shared_groups set name = 'R10'")).ShouldBe(1);
            (await db.Database.ExecuteSqlAsync($"delete from shared_groups")).ShouldBe(1);
        });
    }

    [Fact]
    public async Task The_same_name_twice_is_refused_by_the_database()
    {
        var error = await Should.ThrowAsync<DbUpdateException>(() => _host.InAsync(_boras.Id, async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            db.Add(new NamedGroup(_boras.Id, "r9", ["1490", "0380"]));
            await db.SaveChangesAsync();
        }));
        error.InnerException.ShouldBeOfType<PostgresException>().SqlState.ShouldBe(PostgresErrorCodes.UniqueViolation);
    }
}
