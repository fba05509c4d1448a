namespace Benchmark.Comparisons.SideBySide;

/// <summary>The statements of <see cref="SideBySideQuery"/>; see <see cref="ComparisonSql"/> for the filters and the numbers.</summary>
internal static class SideBySideSql
{
    /// <summary>$1 kommuner, $2 period. Who stands above and below is counted among everyone, on the covering index alone.</summary>
    public const string Values = """
        select own.indicator_code, own.municipality_code, own.value, own.missing, own.is_derived, own.is_preliminary,
               everyone.values, everyone.higher, everyone.lower
        from published_figures own
        cross join lateral (
            select count(*)::int as values,
                   count(*) filter (where other.value > own.value)::int as higher,
                   count(*) filter (where other.value < own.value)::int as lower
            from published_figures other
            where other.indicator_code = own.indicator_code and other.period_code = $2 and other.kind = 1 and other.sex = 0
              and other.value is not null and other.is_current and other.as_of_code is null) everyone
        where own.municipality_code = any($1) and own.period_code = $2 and own.kind = 1 and own.sex = 0
          and own.as_of_code is null and own.is_current
        """;

    /// <summary>$1 kommuner.</summary>
    public const string Periods = """
        select period_code, count(distinct municipality_code)::int
        from published_figures
        where municipality_code = any($1) and kind = 1 and sex = 0 and value is not null and is_current and as_of_code is null
        group by period_code
        """;
}
