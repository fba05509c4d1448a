using Benchmark.Boards;
using Benchmark.Data;
using Benchmark.TestBase;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Auditing;

public sealed class AuditTests : IAsyncLifetime
{
    private BenchmarkTestHost _host = null!;

    public async Task InitializeAsync() => _host = await BenchmarkTestHost.CreateAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_change_is_logged_with_who_before_and_after_for_its_tenant_alone()
    {
        var boras = await _host.CreateTenantAsync("1490", "Borås", "a");
        var uppsala = await _host.CreateTenantAsync("0380", "Uppsala", "a");

        using (_host.User.ActAs("Handläggaren", RoleNames.Contributor))
        {
            await _host.InAsync(boras.Id, async s =>
            {
                var db = s.GetRequiredService<BenchmarkDbContext>();
                var board = await db.Boards.SingleAsync();
                board.Rename("Arbetslivsnämnden", "ALN");
                await db.SaveChangesAsync();
            });
        }

        var entry = await _host.InAsync(boras.Id, s => s.GetRequiredService<BenchmarkDbContext>().AuditEntries.SingleAsync(e => e.Change == "Modified"));
        entry.EntityType.ShouldBe("Board");
        entry.EntityId.ShouldBe(boras.BoardId.ToString());
        entry.ActorName.ShouldBe("Handläggaren");
        entry.Process.ShouldBe("test");
        entry.BeforeJson!.ShouldContain("Arbetsmarknadsnämnden");
        entry.AfterJson!.ShouldContain("Arbetslivsnämnden");
        (await _host.InAsync(uppsala.Id, s => s.GetRequiredService<BenchmarkDbContext>().AuditEntries.CountAsync(e => e.Change == "Modified"))).ShouldBe(0);
    }

    [Fact]
    public async Task Nothing_changed_means_nothing_logged()
    {
        var boras = await _host.CreateTenantAsync("1490", "Borås", "a");

        await _host.InAsync(boras.Id, async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            var board = await db.Boards.SingleAsync();
            board.Rename(board.Name, board.ShortName);
            await db.SaveChangesAsync();
        });

        (await _host.InAsync(boras.Id, s => s.GetRequiredService<BenchmarkDbContext>().AuditEntries.CountAsync(e => e.Change == "Modified"))).ShouldBe(0);
    }

    [Fact]
    public async Task Every_row_of_one_save_has_its_own_entry()
    {
        var boras = await _host.CreateTenantAsync("1490", "Borås", "a");
        var added = new[] { "Första nämnden", "Andra nämnden" }.Select(name => new Board(boras.Id, name, null, ["a"])).ToList();

        await _host.InAsync(boras.Id, async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            db.AddRange(added);
            (await db.Boards.SingleAsync(b => b.Id == boras.BoardId)).Rename("Arbetslivsnämnden", "ALN");
            await db.SaveChangesAsync();
        });

        var entries = await EntriesAsync(boras.Id);
        foreach (var board in added)
        {
            var entry = entries.Single(e => e.EntityId == board.Id.ToString());
            entry.Change.ShouldBe("Added");
            entry.BeforeJson.ShouldBeNull();
            entry.AfterJson!.ShouldContain(board.Name);
        }

        entries.Count(e => e.EntityId == boras.BoardId.ToString() && e.Change == "Modified").ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_is_saved_that_cannot_be_logged()
    {
        var boras = await _host.CreateTenantAsync("1490", "Borås", "a");

        // PostgreSQL keeps no text with such a sign, and of a board's change only the log holds the name.
        using (_host.User.ActAs("Ingen\0", RoleNames.Contributor))
        {
            await Should.ThrowAsync<Exception>(() => RenameAsync(boras.Id, "Arbetslivsnämnden"));
        }

        (await _host.InAsync(boras.Id, s => s.GetRequiredService<BenchmarkDbContext>().Boards.SingleAsync())).Name.ShouldBe("Arbetsmarknadsnämnden");
    }

    [Fact]
    public async Task A_transaction_that_is_undone_takes_its_entries_with_it()
    {
        var boras = await _host.CreateTenantAsync("1490", "Borås", "a");
        var before = await EntriesAsync(boras.Id);

        await _host.InAsync(boras.Id, async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            (await db.Boards.SingleAsync()).Rename("Arbetslivsnämnden", "ALN");
            await db.SaveChangesAsync();
        });

        (await EntriesAsync(boras.Id)).Count.ShouldBe(before.Count);
    }

    [Fact]
    public async Task What_is_saved_without_waiting_is_logged_too()
    {
        var boras = await _host.CreateTenantAsync("1490", "Borås", "a");

        await _host.InAsync(boras.Id, s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            db.Boards.Single().Rename("Arbetslivsnämnden", "ALN");
            return Task.FromResult(db.SaveChanges());
        });

        (await EntriesAsync(boras.Id)).Count(e => e.Change == "Modified").ShouldBe(1);
    }

    private Task RenameAsync(Guid tenantId, string name) => _host.InAsync(tenantId, async s =>
    {
        var db = s.GetRequiredService<BenchmarkDbContext>();
        (await db.Boards.SingleAsync()).Rename(name, "ALN");
        await db.SaveChangesAsync();
    });

    private Task<List<AuditEntry>> EntriesAsync(Guid tenantId) =>
        _host.InAsync(tenantId, s => s.GetRequiredService<BenchmarkDbContext>().AuditEntries.ToListAsync());
}
