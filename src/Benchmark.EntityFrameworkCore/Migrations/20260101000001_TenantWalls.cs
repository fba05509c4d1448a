using Benchmark.Data;
using Benchmark.MultiTenancy;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Benchmark.Migrations;

/// <summary>Row-level security on every tenant table, and what the application may never change or take away.</summary>
[DbContext(typeof(BenchmarkDbContext))]
[Migration("20260101000001_TenantWalls")]
public sealed class TenantWalls : Migration
{
    private static readonly string[] TenantTables =
    [
        "boards", "goals", "assignments", "measures", "action_plans", "activities", "status_words", "reports", "report_events",
        "figures", "finance_lines", "goal_assessments", "assignment_follow_ups", "measure_follow_ups", "activity_follow_ups",
        "original_files", "report_imports", "api_clients",
    ];

    private static readonly string[] AppendOnlyTables = ["audit_entries", "original_files", "report_events"];

    private static readonly string[] NeverDeleted =
    [
        "reports", "report_imports", "published_reports", "published_figures", "published_finance_lines", "published_goals",
        "published_assignments", "published_measures", "published_activities", "indicators", "tenants",
    ];

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in TenantTables)
        {
            migrationBuilder.RaiseTenantWall(table);
        }

        migrationBuilder.RaiseTenantOrHostWall("audit_entries");

        foreach (var table in AppendOnlyTables)
        {
            migrationBuilder.MakeAppendOnly(table);
        }

        foreach (var table in NeverDeleted)
        {
            migrationBuilder.ForbidDelete(table);
        }
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in TenantTables.Append("audit_entries"))
        {
            migrationBuilder.Sql($"drop policy tenant_isolation on {table}; alter table {table} no force row level security; alter table {table} disable row level security;");
        }
    }
}
