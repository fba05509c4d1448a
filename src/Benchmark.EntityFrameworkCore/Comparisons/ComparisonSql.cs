namespace Benchmark.Comparisons;

/// <summary>
/// The statements of <see cref="ComparisonQuery"/>. Each repeats the filter of its partial index
/// (<c>ix_published_figures_comparison</c>, <c>ix_published_figures_current</c>) word for word, so that PostgreSQL can answer
/// from the index alone. Kind 1 is outcome, 2 target; sex 0 is the total.
/// </summary>
internal static class ComparisonSql
{
    /// <summary>$1 indicator, $2 the period and the earlier ones, $3 sex. A place in $2 instead of a code spares a string a row.</summary>
    public const string Values = """
        select municipality_code, array_position($2, period_code::text), value, missing, is_derived, is_preliminary
        from published_figures
        where indicator_code = $1 and period_code = any($2) and kind = 1 and sex = $3
          and is_current and as_of_code is null
        """;

    /// <summary>$1 indicator, $2 periods, $3 sexes.</summary>
    public const string Series = """
        select municipality_code, period_code, sex, value, missing, is_preliminary
        from published_figures
        where indicator_code = $1 and period_code = any($2) and kind = 1 and sex = any($3)
          and is_current and as_of_code is null
        """;

    /// <summary>
    /// $1 kommun, $2 the period and the earlier ones, $3 the period. Counting those above and below by the covering index is several
    /// times cheaper than ranking everyone and throwing all but one away; an earlier row has no place, and nobody is counted for it.
    /// </summary>
    public const string Profile = """
        select own.indicator_code, own.period_code, own.value, own.missing, own.is_derived, own.is_preliminary,
               everyone.values, everyone.higher, everyone.lower, target.value
        from published_figures own
        cross join lateral (
            select count(*)::int as values,
                   count(*) filter (where other.value > own.value)::int as higher,
                   count(*) filter (where other.value < own.value)::int as lower
            from published_figures other
            where own.period_code = $3 and other.indicator_code = own.indicator_code and other.period_code = $3 and other.kind = 1 and other.sex = 0
              and other.value is not null and other.is_current and other.as_of_code is null) everyone
        left join published_figures target
            on target.municipality_code = $1 and target.period_code = $3 and target.indicator_code = own.indicator_code
           and target.kind = 2 and target.sex = 0 and target.as_of_code is null and target.is_current
        where own.municipality_code = $1 and own.period_code = any($2) and own.kind = 1 and own.sex = 0
          and own.as_of_code is null and own.is_current
        """;

    public const string Coverage = "select indicator_code, period_code, kommuner from published_period_counts";

    /// <summary>$1 indicator.</summary>
    public const string PeriodsOfIndicator = "select period_code, kommuner from published_period_counts where indicator_code = $1";

    /// <summary>$1 kommun.</summary>
    public const string PeriodsOfMunicipality = """
        select period_code, count(value)::int
        from published_figures
        where municipality_code = $1 and kind = 1 and sex = 0 and is_current and as_of_code is null
        group by period_code
        """;
}
