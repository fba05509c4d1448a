using System;
using System.Collections.Generic;
using Benchmark.Data;
using Benchmark.MultiTenancy;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Benchmark.Migrations
{
    /// <inheritdoc />
    public partial class ReferenceValuesFromKolada : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<decimal>(
                name: "kolada_factor",
                table: "indicators",
                type: "numeric",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "reference_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordered_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    is_full = table.Column<bool>(type: "boolean", nullable: false),
                    ordered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    state = table.Column<int>(type: "integer", nullable: false),
                    failure = table.Column<int>(type: "integer", nullable: true),
                    failure_detail = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    unknown_municipalities = table.Column<List<string>>(type: "text[]", nullable: false),
                    asked_municipalities = table.Column<List<string>>(type: "text[]", nullable: true),
                    first_year = table.Column<int>(type: "integer", nullable: true),
                    is_stop_ordered = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reference_runs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reference_values",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kolada_id = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    sex = table.Column<int>(type: "integer", nullable: false),
                    value = table.Column<decimal>(type: "numeric", nullable: true),
                    missing = table.Column<int>(type: "integer", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    fetched_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    is_current = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reference_values", x => x.id);
                    table.CheckConstraint("ck_reference_values_value_or_reason", "(value is null) <> (missing is null)");
                    table.ForeignKey(
                        name: "fk_reference_values_municipalities_municipality_code",
                        column: x => x.municipality_code,
                        principalTable: "municipalities",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reference_fetches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    from_date = table.Column<DateOnly>(type: "date", nullable: true),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    state = table.Column<int>(type: "integer", nullable: false),
                    failure = table.Column<int>(type: "integer", nullable: true),
                    failure_detail = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    received = table.Column<int>(type: "integer", nullable: false),
                    changed = table.Column<int>(type: "integer", nullable: false),
                    skipped = table.Column<List<string>>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reference_fetches", x => x.id);
                    table.ForeignKey(
                        name: "fk_reference_fetches_reference_runs_run_id",
                        column: x => x.run_id,
                        principalTable: "reference_runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_reference_fetches_run_id",
                table: "reference_fetches",
                column: "run_id");

            migrationBuilder.CreateIndex(
                name: "ix_reference_fetches_subject_started_at",
                table: "reference_fetches",
                columns: new[] { "subject", "started_at" });

            migrationBuilder.CreateIndex(
                name: "ix_reference_runs_ordered_at",
                table: "reference_runs",
                column: "ordered_at");

            migrationBuilder.CreateIndex(
                name: "ix_reference_values_current",
                table: "reference_values",
                columns: new[] { "kolada_id", "year", "municipality_code", "sex" },
                unique: true,
                filter: "is_current");

            migrationBuilder.CreateIndex(
                name: "ix_reference_values_revision",
                table: "reference_values",
                columns: new[] { "kolada_id", "municipality_code", "year", "sex", "revision" },
                unique: true);

            // A revision is never overwritten or lost: all that may change is which one is current.
            migrationBuilder.MakeAppendOnly("reference_values");
            migrationBuilder.Sql($"grant update (is_current) on reference_values to {PostgresRoles.App};");
            migrationBuilder.ForbidDelete("reference_runs");
            migrationBuilder.ForbidDelete("reference_fetches");

            // Roles get their permissions when they are made; this one is new to those that are there already.
            migrationBuilder.Sql("insert into role_permissions (role_name, permission) select name, 'Benchmark.Host.ReferenceValues' from roles where name in ('Analyst', 'SystemAdministrator') on conflict do nothing;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "reference_fetches");

            migrationBuilder.DropTable(
                name: "reference_values");

            migrationBuilder.DropTable(
                name: "reference_runs");

            migrationBuilder.DropColumn(
                name: "kolada_factor",
                table: "indicators");

            migrationBuilder.Sql("delete from role_permissions where permission = 'Benchmark.Host.ReferenceValues';");
        }
    }
}
