using Benchmark.Data;
using Benchmark.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Snapshots;

/// <summary>Also a program that forgot to ask can't take down another kommun's snapshot: the database refuses.</summary>
public sealed class SnapshotWithdrawalWallTests : IAsyncLifetime
{
    private BenchmarkTestHost _host = null!;
    private TestTenant _boras = null!;
    private TestTenant _uppsala = null!;
    private Snapshot _saved = null!;

    public async Task InitializeAsync()
    {
        _host = await BenchmarkTestHost.CreateAsync();
        _boras = await _host.CreateTenantAsync("1490", "Borås", "a");
        _uppsala = await _host.CreateTenantAsync("0380", "Uppsala", "a");
        _saved = await SaveAsync("1490", _boras.Id);
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Neither_another_kommun_nor_the_host_withdraws_what_a_kommun_saved()
    {
        foreach (var stranger in new Guid?[] { _uppsala.Id, null })
        {
            var error = await Should.ThrowAsync<DbUpdateException>(() => WithdrawAsync(_saved, stranger));
            error.InnerException.ShouldBeOfType<PostgresException>().SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        }

        await WithdrawAsync(_saved, _boras.Id);
        (await _host.InAsync(_uppsala.Id, s => s.GetRequiredService<BenchmarkDbContext>().SnapshotWithdrawals.CountAsync())).ShouldBe(1, "that it is withdrawn is for anyone to read");
    }

    [Fact]
    public async Task No_one_saves_in_another_s_name()
    {
        foreach (var (name, saver) in new (string?, Guid?)[] { ("1490", _uppsala.Id), ("1490", null), (null, _boras.Id) })
        {
            var error = await Should.ThrowAsync<DbUpdateException>(() => SaveAsync(name, saver));
            error.InnerException.ShouldBeOfType<PostgresException>().SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        }
    }

    [Fact]
    public async Task What_the_host_saved_is_the_host_s()
    {
        var hosts = await SaveAsync(null, null);
        await Should.ThrowAsync<DbUpdateException>(() => WithdrawAsync(hosts, _boras.Id));
        await WithdrawAsync(hosts, null);
    }

    [Theory]
    [InlineData("update snapshot_withdrawals set reason = 'annat'")]
    [InlineData("delete from snapshot_withdrawals")]
    public async Task A_withdrawal_is_neither_changed_nor_taken_away(string statement)
    {
        await WithdrawAsync(_saved, _boras.Id);
        var error = await Should.ThrowAsync<PostgresException>(() => _host.InAsync(_boras.Id, s => s.GetRequiredService<BenchmarkDbContext>().Database.ExecuteSqlRawAsync(statement)));
        error.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private Task<Snapshot> SaveAsync(string? municipality, Guid? tenant) => _host.InAsync(tenant, async s =>
    {
        var db = s.GetRequiredService<BenchmarkDbContext>();
        var snapshot = new Snapshot(SnapshotKind.Profile, municipality, "Underlag", DateTimeOffset.UnixEpoch, 1, "{}");
        db.Add(snapshot);
        await db.SaveChangesAsync();
        return snapshot;
    });

    private Task WithdrawAsync(Snapshot snapshot, Guid? tenant) => _host.InAsync(tenant, async s =>
    {
        var db = s.GetRequiredService<BenchmarkDbContext>();
        db.Add(new SnapshotWithdrawal(snapshot, "Av misstag", DateTimeOffset.UnixEpoch));
        await db.SaveChangesAsync();
    });
}
