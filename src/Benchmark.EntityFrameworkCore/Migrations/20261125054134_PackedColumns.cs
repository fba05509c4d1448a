using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Benchmark.Migrations
{
    /// <summary>Read hand-ins come packed, as files already do: the server neither parses them nor tries to pack them again.</summary>
    public partial class PackedColumns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("alter table report_imports alter column result type bytea using convert_to(result::text, 'UTF8');");
            migrationBuilder.Sql("alter table report_imports alter column result set storage external;");
            migrationBuilder.Sql("alter table original_files alter column content set storage external;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("Packed hand-ins can't be read by the program of before.");
    }
}
