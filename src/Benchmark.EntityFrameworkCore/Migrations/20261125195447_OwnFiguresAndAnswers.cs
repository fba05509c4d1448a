using System;
using Benchmark.MultiTenancy;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Benchmark.Migrations
{
    /// <inheritdoc />
    public partial class OwnFiguresAndAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "publication_ordered_by_id",
                table: "reports",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "publication_ordered_by_name",
                table: "reports",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "expected_done",
                table: "published_activities",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "answers",
                table: "document_readings",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "mappings",
                table: "document_readings",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "expected_done",
                table: "activity_follow_ups",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "indicator_proposals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    name_key = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    unit = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    proposed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer = table.Column<int>(type: "integer", nullable: true),
                    indicator_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    answered_by_name = table.Column<string>(type: "text", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicator_proposals", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_indicator_proposals_indicators_indicator_code",
                        column: x => x.indicator_code,
                        principalTable: "indicators",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_indicator_proposals_municipalities_municipality_code",
                        column: x => x.municipality_code,
                        principalTable: "municipalities",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "own_figures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reading_id = table.Column<Guid>(type: "uuid", nullable: false),
                    row = table.Column<int>(type: "integer", nullable: false),
                    occurrence = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    name_key = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    unit = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    group = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    line = table.Column<int>(type: "integer", nullable: false),
                    page = table.Column<int>(type: "integer", nullable: true),
                    kept_by_name = table.Column<string>(type: "text", nullable: false),
                    kept_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    values = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_own_figures", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_own_figures_document_readings_tenant_id_reading_id",
                        columns: x => new { x.tenant_id, x.reading_id },
                        principalTable: "document_readings",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_own_figures_reports_tenant_id_report_id",
                        columns: x => new { x.tenant_id, x.report_id },
                        principalTable: "reports",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_indicator_proposals_tenant_id_name_key_unit",
                table: "indicator_proposals",
                columns: new[] { "tenant_id", "name_key", "unit" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_own_figures_tenant_id_reading_id_row",
                table: "own_figures",
                columns: new[] { "tenant_id", "reading_id", "row" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_own_figures_tenant_id_report_id",
                table: "own_figures",
                columns: new[] { "tenant_id", "report_id" });

            migrationBuilder.RaiseTenantWall("own_figures");
            migrationBuilder.RaiseTenantWall("indicator_proposals");
            migrationBuilder.OpenToHost("indicator_proposals");
            migrationBuilder.LeaveAnswersToHost("indicator_proposals", "municipality_code", "answer", "indicator_code", "reason", "answered_by_name", "answered_at");
            migrationBuilder.ForbidDelete("indicator_proposals");

            // Roles get their permissions when they are made; this is new to those that are there already.
            migrationBuilder.Sql("insert into role_permissions (role_name, permission) select name, 'Benchmark.Host.Proposals' from roles where name in ('Analyst', 'SystemAdministrator') on conflict do nothing;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("delete from role_permissions where permission = 'Benchmark.Host.Proposals';");

            migrationBuilder.DropTable(
                name: "indicator_proposals");

            migrationBuilder.DropTable(
                name: "own_figures");

            migrationBuilder.DropColumn(
                name: "publication_ordered_by_id",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "publication_ordered_by_name",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "expected_done",
                table: "published_activities");

            migrationBuilder.DropColumn(
                name: "answers",
                table: "document_readings");

            migrationBuilder.DropColumn(
                name: "mappings",
                table: "document_readings");

            migrationBuilder.DropColumn(
                name: "expected_done",
                table: "activity_follow_ups");
        }
    }
}
