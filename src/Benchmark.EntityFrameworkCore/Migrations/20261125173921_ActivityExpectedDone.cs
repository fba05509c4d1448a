using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Benchmark.Migrations
{
    /// <inheritdoc />
    public partial class ActivityExpectedDone : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "expected_done",
                table: "published_activities",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "expected_done",
                table: "activity_follow_ups",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "expected_done",
                table: "published_activities");

            migrationBuilder.DropColumn(
                name: "expected_done",
                table: "activity_follow_ups");
        }
    }
}
