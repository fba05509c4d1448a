using Benchmark.Data;
using Benchmark.MultiTenancy;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Benchmark.Migrations;

/// <summary>A row of a document is kept once; proposals hold no value and no person, and are answered by the host alone.</summary>
[DbContext(typeof(BenchmarkDbContext))]
[Migration("20261125191000_OwnFiguresOnce")]
public sealed class OwnFiguresOnce : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // Forced row-level security hides the rows from their owner too.
        migrationBuilder.Sql("""
            alter table own_figures no force row level security;
            delete from own_figures f using own_figures later
            where later.tenant_id = f.tenant_id and later.reading_id = f.reading_id and later.row = f.row and (later.kept_at, later.id) > (f.kept_at, f.id);
            alter table own_figures force row level security;
            """);
        migrationBuilder.AddColumn<int>(name: "occurrence", table: "own_figures", type: "integer", nullable: false, defaultValue: 0);
        migrationBuilder.CreateIndex(
            name: "ix_own_figures_tenant_id_reading_id_row",
            table: "own_figures",
            columns: ["tenant_id", "reading_id", "row"],
            unique: true);

        migrationBuilder.DropColumn(name: "example", table: "indicator_proposals");
        migrationBuilder.DropColumn(name: "proposed_by_name", table: "indicator_proposals");
        migrationBuilder.LeaveAnswersToHost("indicator_proposals", "municipality_code", "answer", "indicator_code", "reason", "answered_by_name", "answered_at");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("drop policy own_proposal on indicator_proposals; drop policy host_answers on indicator_proposals;");
        migrationBuilder.AddColumn<string>(name: "example", table: "indicator_proposals", type: "character varying(300)", maxLength: 300, nullable: false, defaultValue: string.Empty);
        migrationBuilder.AddColumn<string>(name: "proposed_by_name", table: "indicator_proposals", type: "text", nullable: false, defaultValue: string.Empty);
        migrationBuilder.DropIndex(name: "ix_own_figures_tenant_id_reading_id_row", table: "own_figures");
        migrationBuilder.DropColumn(name: "occurrence", table: "own_figures");
    }
}
