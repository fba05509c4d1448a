using Benchmark.Data;
using Benchmark.Imports.Readings;
using Benchmark.Indicators;
using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace Benchmark.OwnFigures;

/// <summary>A proposal is seen by its kommun and the host, held by the filter and by the database alone.</summary>
public sealed class ProposalWallTests : IAsyncLifetime
{
    private static readonly Actor Anna = new(null, "Anna");

    private BenchmarkTestHost _host = null!;
    private TestTenant _boras = null!;
    private TestTenant _uppsala = null!;

    public async Task InitializeAsync()
    {
        _host = await BenchmarkTestHost.CreateAsync();
        _boras = await _host.CreateTenantAsync("1490", "Borås", "a");
        _uppsala = await _host.CreateTenantAsync("0380", "Uppsala", "a");
        await ProposeAsync(_boras.Id, _boras.Id, "1490");
        await ProposeAsync(_uppsala.Id, _uppsala.Id, "0380");
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_kommun_sees_its_own_alone_also_with_the_filter_off()
    {
        var seen = await _host.InAsync(_boras.Id, s => s.GetRequiredService<BenchmarkDbContext>().IndicatorProposals.Select(p => p.TenantId).ToListAsync());
        var unfiltered = await _host.InAsync(_boras.Id, s => s.GetRequiredService<BenchmarkDbContext>().IndicatorProposals
            .IgnoreQueryFilters([BenchmarkDbContext.TenantFilter]).Select(p => p.TenantId).ToListAsync());

        seen.ShouldBe([_boras.Id]);
        unfiltered.ShouldBe([_boras.Id]);
    }

    [Fact]
    public async Task The_host_sees_all_and_its_answers_are_in_the_log()
    {
        var answered = await _host.AsHostAsync(async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            var proposals = await db.IndicatorProposals.ToListAsync();
            foreach (var proposal in proposals)
            {
                proposal.AnswerWith(ProposalAnswer.Declined, null, "För få kommuner.", new Actor(null, "Systemet"), DateTimeOffset.UnixEpoch);
            }

            await db.SaveChangesAsync();
            return proposals.Count;
        });

        answered.ShouldBe(2);
        (await _host.InAsync(_uppsala.Id, s => s.GetRequiredService<BenchmarkDbContext>().IndicatorProposals.SingleAsync())).Reason.ShouldBe("För få kommuner.");
        (await _host.AsHostAsync(s => s.GetRequiredService<BenchmarkDbContext>().AuditEntries.CountAsync(e => e.EntityType == "IndicatorProposal" && e.Change == "Modified"))).ShouldBe(2);
    }

    [Fact]
    public async Task No_one_proposes_for_another_and_nothing_is_taken_away()
    {
        (await RefusedAsync(() => ProposeAsync(_boras.Id, _uppsala.Id, "0380"))).ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        (await RefusedAsync(() => ProposeAsync(null, _uppsala.Id, "0380"))).ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        (await RefusedAsync(() => _host.InAsync(_boras.Id, s => s.GetRequiredService<BenchmarkDbContext>().IndicatorProposals.ExecuteDeleteAsync()))).ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task A_kommun_proposes_in_its_own_name_alone()
    {
        (await RefusedAsync(() => ProposeAsync(_boras.Id, _boras.Id, "0380", "tärnor"))).ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        (await ProposeAsync(_boras.Id, _boras.Id, "1490", "tärnor")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_kommun_never_answers_itself()
    {
        var changed = await _host.InAsync(_boras.Id, s => s.GetRequiredService<BenchmarkDbContext>().Database.ExecuteSqlRawAsync("update indicator_proposals set answer = 2"));
        var added = await RefusedAsync(() => _host.InAsync(_boras.Id, s => s.GetRequiredService<BenchmarkDbContext>().Database.ExecuteSqlRawAsync(
            "insert into indicator_proposals (id, tenant_id, municipality_code, name, name_key, proposed_at, answer) select gen_random_uuid(), tenant_id, municipality_code, 'x', 'x', proposed_at, 2 from indicator_proposals")));

        changed.ShouldBe(0);
        added.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private static async Task<string?> RefusedAsync(Func<Task> action)
    {
        var error = await Should.ThrowAsync<Exception>(action);
        return ((error as PostgresException) ?? error.InnerException as PostgresException)?.SqlState;
    }

    private Task<int> ProposeAsync(Guid? from, Guid tenantId, string municipality, string? name = null)
    {
        var printed = new PrintedRow(false, "Antal måsar på taket", null, null, "antal", 7, null, [new PrintedValue("Utfall Aug 2018", ValueKind.Outcome, "2018-T2", null, 12, null, false)]);
        var figure = new OwnFigure(tenantId, Guid.NewGuid(), Guid.NewGuid(), KeptRow.Of([printed], key => name ?? (from == tenantId ? key : "annat"))[0], Anna, DateTimeOffset.UnixEpoch);
        return from is { } tenant ? _host.InAsync(tenant, AddAsync) : _host.AsHostAsync(AddAsync);

        async Task<int> AddAsync(IServiceProvider services)
        {
            var db = services.GetRequiredService<BenchmarkDbContext>();
            db.IndicatorProposals.Add(new IndicatorProposal(figure, municipality, DateTimeOffset.UnixEpoch));
            return await db.SaveChangesAsync();
        }
    }
}
