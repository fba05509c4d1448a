using Benchmark.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Benchmark.Migrations;

/// <summary>How many kommuner have a value, by indicator and period. Only plain statements read and write it, so it isn't in the model.</summary>
[DbContext(typeof(BenchmarkDbContext))]
[Migration("20261125180000_PeriodCounts")]
public sealed class PeriodCounts : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        create table published_period_counts (
            indicator_code character varying(20) not null references indicators (code) on delete restrict,
            period_code character varying(7) not null,
            kommuner integer not null check (kommuner > 0),
            primary key (indicator_code, period_code));

        insert into published_period_counts (indicator_code, period_code, kommuner)
        select indicator_code, period_code, count(value)::int
        from published_figures
        where kind = 1 and sex = 0 and value is not null and is_current and as_of_code is null
        group by indicator_code, period_code;
        """);

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("drop table published_period_counts;");
}
