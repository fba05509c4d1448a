using System;
using Benchmark.MultiTenancy;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Benchmark.Migrations
{
    /// <inheritdoc />
    public partial class SnapshotWithdrawals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "snapshot_withdrawals",
                columns: table => new
                {
                    snapshot_id = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_snapshot_withdrawals", x => x.snapshot_id);
                    table.ForeignKey(
                        name: "fk_snapshot_withdrawals_snapshots_snapshot_id",
                        column: x => x.snapshot_id,
                        principalTable: "snapshots",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.RaiseMunicipalityWall("snapshot_withdrawals", "(select s.municipality_code from snapshots s where s.id = snapshot_id)");
            migrationBuilder.MakeAppendOnly("snapshot_withdrawals");
            migrationBuilder.Sql("insert into role_permissions (role_name, permission) select name, 'Benchmark.Comparisons.WithdrawSnapshots' from roles where name in ('TenantAdministrator', 'Analyst') on conflict do nothing;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "snapshot_withdrawals");

            migrationBuilder.Sql("delete from role_permissions where permission = 'Benchmark.Comparisons.WithdrawSnapshots';");
        }
    }
}
