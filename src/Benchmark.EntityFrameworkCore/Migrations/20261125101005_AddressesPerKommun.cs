using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Benchmark.Migrations
{
    /// <inheritdoc />
    public partial class AddressesPerKommun : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_users_tenant_id",
                table: "users");

            // The user name was the address, unique among all; now it is the id.
            migrationBuilder.Sql("update users set user_name = replace(id::text, '-', ''), normalized_user_name = upper(replace(id::text, '-', ''))");

            migrationBuilder.CreateIndex(
                name: "ix_users_tenant_id_normalized_email",
                table: "users",
                columns: new[] { "tenant_id", "normalized_email" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_users_tenant_id_normalized_email",
                table: "users");

            migrationBuilder.Sql("update users set user_name = email, normalized_user_name = normalized_email");

            migrationBuilder.CreateIndex(
                name: "ix_users_tenant_id",
                table: "users",
                column: "tenant_id");
        }
    }
}
