using Benchmark.Data;
using Benchmark.MultiTenancy;
using Benchmark.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace Benchmark.OwnFigures;

/// <summary>A row of a document is kept once; of twins from before that was so, the later one stays.</summary>
public sealed class OwnFigureTwinsTests
{
    // What the figures belong to doesn't matter here.
    private const string Twins = """
        alter table own_figures drop constraint fk_own_figures_reports_tenant_id_report_id, drop constraint fk_own_figures_document_readings_tenant_id_reading_id;
        alter table own_figures no force row level security;
        insert into own_figures (tenant_id, id, report_id, reading_id, row, name, name_key, line, kept_by_name, kept_at, values)
        select '00000000-0000-0000-0000-00000000000a', gen_random_uuid(), '00000000-0000-0000-0000-00000000000b', '00000000-0000-0000-0000-00000000000c',
            f.row, f.name, f.name, 1, 'Anna', '2026-11-25'::timestamptz + f.at * interval '1 second', '[]'
        from (values (1, 'first', 1), (1, 'last', 3), (1, 'second', 2), (2, 'alone', 1)) as f(row, name, at);
        alter table own_figures force row level security;
        """;

    [Fact]
    public async Task Twins_are_made_one_and_can_no_more_be()
    {
        await using var database = await TestDatabase.CreateUnmigratedAsync();
        await using var services = new ServiceCollection().AddSingleton<ICurrentTenant, CurrentTenant>().BuildServiceProvider();
        var options = new DbContextOptionsBuilder<BenchmarkDbContext>();
        options.UseBenchmarkNpgsql(database.Owner).UseApplicationServiceProvider(services);
        await using var db = new BenchmarkDbContext(options.Options);
        await db.GetService<IMigrator>().MigrateAsync("PeriodCounts");
        await db.Database.ExecuteSqlRawAsync(Twins);

        await db.Database.MigrateAsync();

        await db.Database.ExecuteSqlRawAsync("alter table own_figures no force row level security");
        (await db.Database.SqlQueryRaw<string>("select name from own_figures").ToListAsync()).ShouldBe(["last", "alone"], ignoreOrder: true);
        var refused = await Should.ThrowAsync<PostgresException>(() => db.Database.ExecuteSqlRawAsync(
            """
            insert into own_figures (tenant_id, id, report_id, reading_id, row, name, name_key, line, kept_by_name, kept_at, values, occurrence)
            select tenant_id, gen_random_uuid(), report_id, reading_id, row, name, name_key, line, kept_by_name, kept_at, values, occurrence from own_figures
            """));
        refused.SqlState.ShouldBe(PostgresErrorCodes.UniqueViolation);
    }
}
