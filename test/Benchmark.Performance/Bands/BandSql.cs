namespace Benchmark.Performance.Bands;

/// <summary>
/// Place and band by window functions, straight from the definition. The first window has the order of the product's index
/// where PostgreSQL runs it, and gives both numbers that a place is made of, which was the fastest of the forms tried. A quarter is
/// rounded down by the remainder, since DuckDB divides whole numbers into fractions.
/// </summary>
internal static class BandSql
{
    /// <summary>Columns: indicator, period, sex, kommun, value, how many are ahead, band.</summary>
    /// <param name="figures">The table, or what stands for it.</param>
    /// <param name="indicators">The table of indicators with their direction: 1 higher, 2 lower.</param>
    public static string Over(string figures, string indicators) => $"""
        select p.indicator_code, period_code, sex, municipality_code, value,
               case when direction = 2 then lower else n - upto end as ahead,
               case when n < 8 or direction = 0 then 0
                    when case when direction = 2 then lower else n - upto end < (n - n % 4) / 4 then 1
                    when case when direction = 2 then lower else n - upto end >= n - (n - n % 4) / 4 then 3
                    else 2 end as band
        from (select indicator_code, period_code, sex, municipality_code, value,
                     count(*) over (partition by indicator_code, period_code, kind, sex) as n,
                     rank() over (partition by indicator_code, period_code, kind, sex order by value) - 1 as lower,
                     count(*) over (partition by indicator_code, period_code, kind, sex order by value) as upto
              from {figures}
              where kind = 1 and value is not null and is_current and as_of_code is null) p
        join {indicators} i on i.code = p.indicator_code
        """;
}
