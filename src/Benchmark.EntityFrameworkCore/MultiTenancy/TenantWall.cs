using Benchmark.Data;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Benchmark.MultiTenancy;

/// <summary>Wall 2 for migrations: row-level security that shows a tenant's rows to that tenant alone, owner included.</summary>
public static class TenantWall
{
    // A setting that was never set is null, one that the pool has reset is empty; both mean no tenant.
    // The sub-select is evaluated once a statement instead of once a row.
    private const string Current = $"(select nullif(current_setting('{TenantGuardInterceptor.Setting}', true), '')::uuid)";

    /// <summary>Raises the wall around a tenant table.</summary>
    public static void RaiseTenantWall(this MigrationBuilder migration, string table) =>
        Raise(migration, table, $"tenant_id = {Current}");

    /// <summary>Raises the wall around a table where a row without tenant is the host's.</summary>
    public static void RaiseTenantOrHostWall(this MigrationBuilder migration, string table) =>
        Raise(migration, table, $"tenant_id is not distinct from {Current}");

    /// <summary>Raises the wall around a table whose key needs an owner: the host's rows are the nil id's, seen where no tenant is set.</summary>
    public static void RaiseTenantOrNilWall(this MigrationBuilder migration, string table) =>
        Raise(migration, table, $"tenant_id = {Current} or (tenant_id = '{Guid.Empty}'::uuid and {Current} is null)");

    /// <summary>
    /// Lets anyone read a published table, and a tenant add to it only what is about its own kommun; the host what is about none.
    /// </summary>
    /// <param name="migration">The migration.</param>
    /// <param name="table">The table.</param>
    /// <param name="municipality">An expression for the kommunkod that a row is about.</param>
    public static void RaiseMunicipalityWall(this MigrationBuilder migration, string table, string municipality) =>
        migration.Sql(
            $"""
            alter table {table} enable row level security;
            alter table {table} force row level security;
            create policy published on {table} for select using (true);
            create policy own_municipality on {table} for insert
                with check ({OwnOf(municipality)});
            """);

    /// <summary>Lets who may add a row behind <see cref="RaiseMunicipalityWall"/> change it and take it away too.</summary>
    public static void OpenToOwner(this MigrationBuilder migration, string table, string municipality) =>
        migration.Sql(
            $"""
            create policy own_change on {table} for update using ({OwnOf(municipality)}) with check ({OwnOf(municipality)});
            create policy own_removal on {table} for delete using ({OwnOf(municipality)});
            """);

    /// <summary>Lets the host, which is no tenant, read and answer the rows of all behind <see cref="RaiseTenantWall"/>.</summary>
    public static void OpenToHost(this MigrationBuilder migration, string table) =>
        migration.Sql(
            $"""
            create policy host_reading on {table} for select using ({Current} is null);
            create policy host_answer on {table} for update using ({Current} is null) with check ({Current} is null);
            """);

    /// <summary>Holds a tenant behind <see cref="OpenToHost"/> to rows about its own kommun without answer, which it never changes.</summary>
    /// <param name="migration">The migration.</param>
    /// <param name="table">The table.</param>
    /// <param name="municipality">The column of the kommunkod.</param>
    /// <param name="answers">The columns that only the host fills in.</param>
    public static void LeaveAnswersToHost(this MigrationBuilder migration, string table, string municipality, params string[] answers) =>
        migration.Sql(
            $"""
            create policy own_proposal on {table} as restrictive for insert
                with check ({OwnOf(municipality)} and {string.Join(" and ", answers.Select(a => $"{a} is null"))});
            create policy host_answers on {table} as restrictive for update using ({Current} is null) with check ({Current} is null);
            """);

    /// <summary>Lets the application add rows but never change or take them away.</summary>
    public static void MakeAppendOnly(this MigrationBuilder migration, string table) =>
        migration.Sql($"revoke update, delete, truncate on {table} from {PostgresRoles.App};");

    /// <summary>Lets the application add and change rows but never take them away.</summary>
    public static void ForbidDelete(this MigrationBuilder migration, string table) =>
        migration.Sql($"revoke delete, truncate on {table} from {PostgresRoles.App};");

    private static string OwnOf(string municipality) =>
        $"{municipality} is not distinct from (select t.municipality_code from tenants t where t.id = {Current})";

    private static void Raise(MigrationBuilder migration, string table, string condition) =>
        migration.Sql(
            $"""
            alter table {table} enable row level security;
            alter table {table} force row level security;
            create policy tenant_isolation on {table} using ({condition}) with check ({condition});
            """);
}
