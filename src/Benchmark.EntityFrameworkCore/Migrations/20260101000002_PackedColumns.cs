using Benchmark.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Benchmark.Migrations;

/// <summary>Files and read hand-ins come packed: the server doesn't try to pack them again.</summary>
[DbContext(typeof(BenchmarkDbContext))]
[Migration("20260101000002_PackedColumns")]
public sealed class PackedColumns : Migration
{
    private static readonly string[] Columns = ["original_files alter column content", "report_imports alter column result"];

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder) => SetStorage(migrationBuilder, "external");

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder) => SetStorage(migrationBuilder, "extended");

    private static void SetStorage(MigrationBuilder migrationBuilder, string storage)
    {
        foreach (var column in Columns)
        {
            migrationBuilder.Sql($"alter table {column} set storage {storage};");
        }
    }
}
