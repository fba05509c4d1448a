using System;
using System.Collections.Generic;
using Benchmark.MultiTenancy;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Benchmark.Migrations
{
    /// <inheritdoc />
    public partial class NamedGroupsAndSnapshots : Migration
    {
        private static readonly (string Role, string[] Permissions)[] NewPermissions =
        [
            ("Contributor", ["Benchmark.Comparisons.UseGroups", "Benchmark.Comparisons.EditGroups", "Benchmark.Comparisons.SaveSnapshots"]),
            ("Approver", ["Benchmark.Comparisons.UseGroups", "Benchmark.Comparisons.EditGroups", "Benchmark.Comparisons.SaveSnapshots"]),
            ("TenantAdministrator", ["Benchmark.Comparisons.UseGroups", "Benchmark.Comparisons.EditGroups", "Benchmark.Comparisons.SaveSnapshots"]),
            ("Politician", ["Benchmark.Comparisons.UseGroups", "Benchmark.Comparisons.SaveSnapshots"]),
            ("Analyst", ["Benchmark.Comparisons.SaveSnapshots"]),
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "named_groups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    name_key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    share_token = table.Column<string>(type: "character varying(26)", maxLength: 26, nullable: true),
                    shared_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    members = table.Column<List<string>>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_named_groups", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "shared_groups",
                columns: table => new
                {
                    token = table.Column<string>(type: "character varying(26)", maxLength: 26, nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", nullable: false),
                    shared_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    members = table.Column<List<string>>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_shared_groups", x => x.token);
                    table.ForeignKey(
                        name: "fk_shared_groups_municipalities_municipality_code",
                        column: x => x.municipality_code,
                        principalTable: "municipalities",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "snapshots",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", nullable: true),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    envelope_version = table.Column<int>(type: "integer", nullable: false),
                    envelope = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_snapshots", x => x.id);
                    table.ForeignKey(
                        name: "fk_snapshots_municipalities_municipality_code",
                        column: x => x.municipality_code,
                        principalTable: "municipalities",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_named_groups_tenant_id_code",
                table: "named_groups",
                columns: new[] { "tenant_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_named_groups_tenant_id_name_key",
                table: "named_groups",
                columns: new[] { "tenant_id", "name_key" },
                unique: true);

            migrationBuilder.RaiseTenantWall("named_groups");
            migrationBuilder.MakeAppendOnly("snapshots");

            // Roles get their permissions when they are made; these are new to those that are there already.
            foreach (var (role, permissions) in NewPermissions)
            {
                foreach (var permission in permissions)
                {
                    migrationBuilder.Sql($"insert into role_permissions (role_name, permission) select name, '{permission}' from roles where name = '{role}' on conflict do nothing;");
                }
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "named_groups");

            migrationBuilder.DropTable(
                name: "shared_groups");

            migrationBuilder.DropTable(
                name: "snapshots");

            migrationBuilder.Sql("delete from role_permissions where permission in ('Benchmark.Comparisons.UseGroups', 'Benchmark.Comparisons.EditGroups', 'Benchmark.Comparisons.SaveSnapshots');");
        }
    }
}
