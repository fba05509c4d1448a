using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Benchmark.Migrations
{
    /// <inheritdoc />
    public partial class FinanceComparisonIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_published_finance_lines_comparison",
                table: "published_finance_lines",
                columns: new[] { "period_code", "area_code", "kind", "item_code" },
                filter: "is_current and as_of_code is null")
                .Annotation("Npgsql:IndexInclude", new[] { "municipality_code", "amount", "missing", "published_report_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_published_finance_lines_comparison",
                table: "published_finance_lines");
        }
    }
}
