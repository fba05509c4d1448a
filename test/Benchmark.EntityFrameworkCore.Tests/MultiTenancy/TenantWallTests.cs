using Benchmark.Boards;
using Benchmark.Data;
using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace Benchmark.MultiTenancy;

public sealed class TenantWallTests : IAsyncLifetime
{
    private BenchmarkTestHost _host = null!;
    private TestTenant _boras = null!;
    private TestTenant _uppsala = null!;

    public async Task InitializeAsync()
    {
        _host = await BenchmarkTestHost.CreateAsync();
        _boras = await _host.CreateTenantAsync("1490", "Borås", "a");
        _uppsala = await _host.CreateTenantAsync("0380", "Uppsala", "a");
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Raw_sql_without_a_tenant_shows_nothing()
    {
        await using var connection = new NpgsqlConnection(_host.Database.App);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select count(*) from boards", connection);

        (await command.ExecuteScalarAsync()).ShouldBe(0L);
    }

    [Fact]
    public async Task The_host_sees_no_tenant_rows()
    {
        var seen = await _host.AsHostAsync(s => s.GetRequiredService<BenchmarkDbContext>().Boards.CountAsync());

        seen.ShouldBe(0);
    }

    [Fact]
    public async Task A_tenant_sees_its_own_rows_even_with_the_filter_off()
    {
        var seen = await _host.InAsync(_boras.Id, s => s.GetRequiredService<BenchmarkDbContext>().Boards
            .IgnoreQueryFilters([BenchmarkDbContext.TenantFilter]).Select(b => b.TenantId).ToListAsync());

        seen.ShouldBe([_boras.Id]);
    }

    [Fact]
    public async Task Another_tenants_id_finds_nothing()
    {
        var found = await _host.InAsync(_boras.Id, s => s.GetRequiredService<BenchmarkDbContext>().Boards
            .FirstOrDefaultAsync(b => b.Id == _uppsala.BoardId));

        found.ShouldBeNull();
    }

    [Fact]
    public async Task Inserting_for_another_tenant_is_refused_by_the_database()
    {
        var error = await Should.ThrowAsync<DbUpdateException>(() => _host.InAsync(_boras.Id, async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            db.Add(new Board(_uppsala.Id, "Insmugglad nämnd", null, []));
            await db.SaveChangesAsync();
        }));

        error.InnerException.ShouldBeOfType<PostgresException>().SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task Moving_a_row_to_another_tenant_is_refused_by_the_database()
    {
        var error = await Should.ThrowAsync<PostgresException>(() => _host.InAsync(_boras.Id, async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            await db.Database.ExecuteSqlAsync($"update boards set tenant_id = {_uppsala.Id} where id = {_boras.BoardId}");
        }));

        error.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task Updating_and_deleting_another_tenants_rows_touches_none()
    {
        var (updated, deleted) = await _host.InAsync(_boras.Id, async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            return (
                await db.Database.ExecuteSqlAsync($"update boards set name = 'Kapad' where id = {_uppsala.BoardId}"),
                await db.Database.ExecuteSqlAsync($"delete from boards where id = {_uppsala.BoardId}"));
        });

        updated.ShouldBe(0);
        deleted.ShouldBe(0);
    }

    [Fact]
    public async Task A_foreign_key_cannot_reach_into_another_tenant()
    {
        var error = await Should.ThrowAsync<DbUpdateException>(() => _host.InAsync(_boras.Id, async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            db.Add(new Report(_boras.Id, _uppsala.BoardId, ReportPeriod.T2(2018), new DateOnly(2020, 1, 1), new Actor(null, "prov"), DateTimeOffset.UnixEpoch));
            await db.SaveChangesAsync();
        }));

        error.InnerException.ShouldBeOfType<PostgresException>().SqlState.ShouldBe(PostgresErrorCodes.ForeignKeyViolation);
    }

    [Fact]
    public async Task Interleaved_work_of_two_tenants_never_mixes()
    {
        var tenants = new[] { _boras, _uppsala };

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(async i =>
        {
            var tenant = tenants[i % 2];
            return await _host.InAsync(tenant.Id, async s =>
            {
                await Task.Yield();
                var names = await s.GetRequiredService<BenchmarkDbContext>().Boards.Select(b => b.TenantId).ToListAsync();
                return names.Count == 1 && names[0] == tenant.Id;
            });
        }));

        answers.ShouldAllBe(right => right);
    }

    [Fact]
    public async Task A_warmed_query_follows_the_tenant_that_runs_it()
    {
        foreach (var tenant in new[] { _boras, _uppsala, _boras })
        {
            var seen = await _host.InAsync(tenant.Id, s => s.GetRequiredService<BenchmarkDbContext>().Boards.Select(b => b.TenantId).SingleAsync());
            seen.ShouldBe(tenant.Id);
        }
    }

    [Fact]
    public async Task Changing_tenant_on_an_open_connection_is_refused()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => _host.InAsync(_boras.Id, async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            await db.Database.OpenConnectionAsync();
            using (_host.CurrentTenant.Change(_uppsala.Id))
            {
                await db.Boards.CountAsync();
            }
        }));
    }

    [Fact]
    public async Task A_rollback_does_not_take_the_tenant_with_it()
    {
        var seen = await _host.InAsync(_boras.Id, async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            await db.Database.OpenConnectionAsync();
            await using (var transaction = await db.Database.BeginTransactionAsync())
            {
                await transaction.RollbackAsync();
            }

            return await db.Database.SqlQuery<string>($"select current_setting('app.tenant_id') as \"Value\"").SingleAsync();
        });

        seen.ShouldBe(_boras.Id.ToString());
    }
}
