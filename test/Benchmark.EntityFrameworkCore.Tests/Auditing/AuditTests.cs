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
}
