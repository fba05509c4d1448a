using Benchmark.MultiTenancy;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Benchmark.Migrations
{
    /// <inheritdoc />
    public partial class GroupsOfTheHost : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "municipality_code",
                table: "shared_groups",
                type: "character varying(4)",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(4)");

            migrationBuilder.Sql("drop policy tenant_isolation on named_groups;");
            migrationBuilder.RaiseTenantOrNilWall("named_groups");
            migrationBuilder.RaiseMunicipalityWall("shared_groups", "municipality_code");
            migrationBuilder.OpenToOwner("shared_groups", "municipality_code");
            migrationBuilder.RaiseMunicipalityWall("snapshots", "municipality_code");

            // Roles get their permissions when they are made; these are new to the one that is there already.
            foreach (var permission in new[] { "Benchmark.Comparisons.UseGroups", "Benchmark.Comparisons.EditGroups" })
            {
                migrationBuilder.Sql($"insert into role_permissions (role_name, permission) select name, '{permission}' from roles where name = 'Analyst' on conflict do nothing;");
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                delete from role_permissions where role_name = 'Analyst' and permission in ('Benchmark.Comparisons.UseGroups', 'Benchmark.Comparisons.EditGroups');
                alter table snapshots no force row level security;
                alter table snapshots disable row level security;
                drop policy own_municipality on snapshots;
                drop policy published on snapshots;
                alter table shared_groups no force row level security;
                alter table shared_groups disable row level security;
                drop policy own_removal on shared_groups;
                drop policy own_change on shared_groups;
                drop policy own_municipality on shared_groups;
                drop policy published on shared_groups;
                drop policy tenant_isolation on named_groups;
                alter table named_groups no force row level security;
                delete from named_groups where tenant_id = '00000000-0000-0000-0000-000000000000';
                delete from shared_groups where municipality_code is null;
                """);
            migrationBuilder.RaiseTenantWall("named_groups");

            migrationBuilder.AlterColumn<string>(
                name: "municipality_code",
                table: "shared_groups",
                type: "character varying(4)",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "character varying(4)",
                oldNullable: true);
        }
    }
}
