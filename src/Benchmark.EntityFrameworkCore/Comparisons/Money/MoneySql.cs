namespace Benchmark.Comparisons.Money;

/// <summary>
/// The statements of <see cref="MoneyQuery"/>. Kind 1 is outcome; the items are those of <see cref="Indicators.FinanceCodes"/>.
/// Those over all kommuner repeat the filter of <c>ix_published_finance_lines_comparison</c> word for word.
/// </summary>
internal static class MoneySql
{
    /// <summary>
    /// $1 kommun, $2 the period and its year, $3 the period. Asked in two halves, since each has an index of its own; the union
    /// leaves out what both find.
    /// </summary>
    public const string Lines = """
        select line.area_code, line.item_code, line.kind, line.period_code, line.as_of_code, line.amount, line.missing, line.is_current, report.period_code, report.board_name
        from published_finance_lines line
        join published_reports report on report.id = line.published_report_id
        where line.municipality_code = $1 and line.period_code = any($2) and line.item_code in ('income', 'cost', 'net-cost') and line.is_current
        union
        select line.area_code, line.item_code, line.kind, line.period_code, line.as_of_code, line.amount, line.missing, line.is_current, report.period_code, report.board_name
        from published_reports report
        join published_finance_lines line on line.published_report_id = report.id
        where report.municipality_code = $1 and report.period_code = $3 and report.is_current
          and line.period_code = any($2) and line.item_code in ('income', 'cost', 'net-cost')
        """;

    /// <summary>$1 areas, $2 period.</summary>
    public const string Outcomes = """
        select line.municipality_code, line.area_code, line.item_code, line.amount, line.missing, report.period_code
        from published_finance_lines line
        join published_reports report on report.id = line.published_report_id
        where line.area_code = any($1) and line.period_code = $2 and line.kind = 1 and line.item_code in ('income', 'cost', 'net-cost')
          and line.is_current and line.as_of_code is null
        """;

    /// <summary>$1 kommun.</summary>
    public const string PeriodsOfMunicipality = """
        select distinct area_code, period_code
        from published_finance_lines
        where municipality_code = $1 and kind = 1 and item_code in ('income', 'cost', 'net-cost') and amount is not null
          and is_current and as_of_code is null
        """;

    /// <summary>A net cost that isn't stated counts when cost and income are: the rule of <see cref="AreaAmounts.NetCost"/>.</summary>
    public const string Coverage = """
        select area_code, period_code, count(*)::int
        from (
            select area_code, period_code
            from published_finance_lines
            where kind = 1 and area_code <> 'namnden-totalt' and item_code in ('income', 'cost', 'net-cost')
              and is_current and as_of_code is null
            group by area_code, period_code, municipality_code
            having case when bool_or(item_code = 'net-cost')
                        then bool_or(item_code = 'net-cost' and amount is not null)
                        else bool_or(item_code = 'cost' and amount is not null) and bool_or(item_code = 'income' and amount is not null) end) known
        group by area_code, period_code
        """;
}
