using Benchmark.Data;
using Benchmark.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace Benchmark.MultiTenancy;

/// <summary>Every tenant entity has its filter, its policy, its tenant-first indexes and its tenant-carrying foreign keys.</summary>
public sealed class TenantModelTests : IAsyncLifetime
{
    private BenchmarkTestHost _host = null!;

    public async Task InitializeAsync() => _host = await BenchmarkTestHost.CreateAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Every_tenant_entity_stands_behind_both_walls()
    {
        var missing = new List<string>();
        var policies = await PoliciesAsync();
        foreach (var entity in await TenantEntitiesAsync())
        {
            var table = entity.GetTableName()!;
            if (entity.GetDeclaredQueryFilters().All(f => f.Key != BenchmarkDbContext.TenantFilter))
            {
                missing.Add($"{table}: query filter");
            }

            if (!policies.Contains(table))
            {
                missing.Add($"{table}: forced row-level security with a policy for reading and writing");
            }

            missing.AddRange(entity.GetIndexes().Where(i => i.Properties[0].Name != nameof(IMultiTenant.TenantId))
                .Select(i => $"{table}: index {i.GetDatabaseName()} does not begin with the tenant"));
            missing.AddRange(entity.GetForeignKeys()
                .Where(f => f.PrincipalEntityType.ClrType.IsAssignableTo(typeof(IMultiTenant)) && f.Properties.All(p => p.Name != nameof(IMultiTenant.TenantId)))
                .Select(f => $"{table}: foreign key to {f.PrincipalEntityType.GetTableName()} does not carry the tenant"));
            if (entity.FindPrimaryKey()!.Properties[0].Name != nameof(IMultiTenant.TenantId))
            {
                missing.Add($"{table}: primary key does not begin with the tenant");
            }
        }

        missing.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_table_with_a_tenant_column_is_a_tenant_entity_or_known()
    {
        // Users sign in before their tenant is known; published rows carry the tenant as data; the log has the host's rows too.
        string[] known = ["users", "published_reports", "audit_entries"];
        var columns = await _host.QueryAsAdminAsync("select table_name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id'");
        var entities = (await TenantEntitiesAsync()).Select(e => e.GetTableName()!);

        columns.Except(entities).Except(known).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_application_can_neither_bypass_the_walls_nor_owns_a_table()
    {
        (await _host.QueryAsAdminAsync("select rolname from pg_roles where rolname in ('benchmark_app', 'benchmark_owner', 'benchmark_jobs') and (rolbypassrls or rolsuper)")).ShouldBeEmpty();
        (await _host.QueryAsAdminAsync("select tablename from pg_tables where schemaname = 'public' and tableowner <> 'benchmark_owner'")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("update audit_entries set process = 'x'")]
    [InlineData("delete from audit_entries")]
    [InlineData("update original_files set content = ''")]
    [InlineData("delete from original_files")]
    [InlineData("update report_events set comment = 'x'")]
    [InlineData("delete from reports")]
    [InlineData("delete from published_figures")]
    [InlineData("truncate reports")]
    [InlineData("delete from reference_values")]
    [InlineData("update reference_values set value = 1")]
    [InlineData("delete from reference_fetches")]
    [InlineData("delete from reference_runs")]
    [InlineData("update snapshots set title = 'x'")]
    [InlineData("delete from snapshots")]
    [InlineData("truncate snapshots")]
    public async Task What_must_not_be_lost_cannot_be_changed_or_deleted_by_the_application(string sql)
    {
        await using var connection = new NpgsqlConnection(_host.Database.App);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);

        var error = await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        error.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task The_database_sorts_as_Swedes_do()
    {
        var sorted = await _host.QueryAsAdminAsync("select name from unnest(array['Östersund', 'Åre', 'Älmhult', 'Zinkgruvan', 'Arboga']) as n(name) order by name");

        sorted.ShouldBe(["Arboga", "Zinkgruvan", "Åre", "Älmhult", "Östersund"]);
    }

    private async Task<HashSet<string>> PoliciesAsync() =>
    [
        .. await _host.QueryAsAdminAsync(
            """
            select c.relname from pg_class c join pg_policy p on p.polrelid = c.oid
            where c.relrowsecurity and c.relforcerowsecurity and p.polcmd = '*' and p.polqual is not null and p.polwithcheck is not null
              and pg_get_expr(p.polqual, c.oid) like '%tenant_id = ( SELECT%app.tenant_id%'
            """),
    ];

    private Task<List<IEntityType>> TenantEntitiesAsync() =>
        _host.AsHostAsync(s => Task.FromResult(s.GetRequiredService<BenchmarkDbContext>().GetService<IDesignTimeModel>().Model
            .GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(IMultiTenant))).ToList()));
}
