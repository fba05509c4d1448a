using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Documents.Templates;

/// <summary>Lays out the sheet with money, in thousands of kronor as kommuner work.</summary>
internal static class FinanceSheetBuilder
{
    private const decimal Thousand = 1_000;
    private const int FirstValueColumn = 5;
    private const int LastValueColumn = 7;

    public static TemplateSheetContent Build(ReportTemplate template)
    {
        var year = ReportPeriod.ForYear(template.Period.Year);
        var earlier = template.EarlierPeriod ?? template.Period.PreviousYear;
        var content = new TemplateSheetContent(TemplateSheet.Finance)
        {
            Headings = [.. TemplateLayout.ColumnsOf(TemplateSheet.Finance).Select(Heading)],
        };
        foreach (var row in template.FinanceRows)
        {
            content.Rows.Add(Row(row, content.NextRow));
        }

        if (content.Rows.Count > 0)
        {
            content.Rules.Add(new TemplateRule(TemplateLayout.HeadingRow + 1, content.NextRow - 1, FirstValueColumn, LastValueColumn));
        }

        return content;

        string Heading(TemplateColumn column) => column.Key switch
        {
            TemplateColumns.Earlier => TemplateHeading.Print(column.Heading, earlier, "tkr"),
            TemplateColumns.Outcome => TemplateHeading.Print(column.Heading, template.Period, "tkr"),
            TemplateColumns.Budget or TemplateColumns.Forecast or TemplateColumns.Variance => TemplateHeading.Print(column.Heading, year, "tkr"),
            _ => column.Heading,
        };
    }

    private static TemplateCell[] Row(TemplateFinanceRow row, int number)
    {
        var budget = row.Current.GetValueOrDefault(ValueKind.Budget);
        var forecast = row.Current.GetValueOrDefault(ValueKind.Forecast);
        var isIncome = row.Nature is FinanceNature.Income or FinanceNature.Grant or FinanceNature.Result;
        var variance = (isIncome ? forecast?.Value - budget?.Value : budget?.Value - forecast?.Value) / Thousand;
        var difference = isIncome ? FormattableString.Invariant($"G{number}-F{number}") : FormattableString.Invariant($"F{number}-G{number}");
        return
        [
            new(TemplateStyles.Locked, row.AreaCode),
            new(TemplateStyles.Locked, row.AreaName),
            new(TemplateStyles.Locked, row.ItemName),
            TemplateCell.Of(row.Earlier, TemplateStyles.MoneyEarlier, Thousand),
            TemplateCell.Of(row.Current.GetValueOrDefault(ValueKind.Outcome), TemplateStyles.MoneyInput, Thousand),
            TemplateCell.Of(budget, TemplateStyles.MoneyInput, Thousand),
            TemplateCell.Of(forecast, TemplateStyles.MoneyInput, Thousand),
            new(TemplateStyles.MoneyLocked, string.Empty, variance, FormattableString.Invariant($"IF(COUNT(F{number}:G{number})=2,{difference},\"\")")),
            new(TemplateStyles.Input, row.Comment),
        ];
    }
}
