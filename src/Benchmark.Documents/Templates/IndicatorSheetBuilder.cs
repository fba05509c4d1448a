using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Documents.Templates;

/// <summary>Lays out the sheet with indicators: one row each, three for those divided by sex.</summary>
internal static class IndicatorSheetBuilder
{
    private const int FirstValueColumn = 7;
    private const int LastValueColumn = 10;

    private static readonly (Sex Sex, string Word)[] Divided = [(Sex.Total, "Totalt"), (Sex.Women, "Kvinnor"), (Sex.Men, "Män")];

    public static TemplateSheetContent Build(ReportTemplate template)
    {
        var year = ReportPeriod.ForYear(template.Period.Year);
        var earlier = template.EarlierPeriod ?? template.Period.PreviousYear;
        var content = new TemplateSheetContent(TemplateSheet.Indicators)
        {
            Headings = [.. TemplateLayout.ColumnsOf(TemplateSheet.Indicators).Select(column => TemplateHeading.Print(column.Heading, Period(column.Key), null))],
        };
        foreach (var indicator in template.Indicators)
        {
            var first = content.NextRow;
            foreach (var (sex, word) in Divided.Take(indicator.IsSexDivided ? Divided.Length : 1))
            {
                content.Rows.Add(Row(indicator, sex, word));
            }

            AddRule(content, first, indicator);
        }

        return content;

        ReportPeriod? Period(string column) => column switch
        {
            TemplateColumns.Earlier => earlier,
            TemplateColumns.Outcome => template.Period,
            TemplateColumns.Target or TemplateColumns.Budget or TemplateColumns.Forecast => year,
            _ => null,
        };
    }

    private static TemplateCell[] Row(TemplateIndicator indicator, Sex sex, string word)
    {
        var input = TemplateStyles.NumberInput(indicator.Decimals);
        return
        [
            new(TemplateStyles.Locked, indicator.Code),
            new(TemplateStyles.Locked, indicator.Name),
            new(TemplateStyles.Locked, indicator.Unit),
            new(TemplateStyles.Locked, indicator.Counts),
            new(TemplateStyles.Locked, word),
            TemplateCell.Of(indicator.Earlier.GetValueOrDefault(sex), TemplateStyles.NumberEarlier(indicator.Decimals)),
            TemplateCell.Of(indicator.Current.GetValueOrDefault((ValueKind.Outcome, sex)), input),
            TemplateCell.Of(indicator.Current.GetValueOrDefault((ValueKind.Target, sex)), input),
            TemplateCell.Of(indicator.Current.GetValueOrDefault((ValueKind.Budget, sex)), input),
            TemplateCell.Of(indicator.Current.GetValueOrDefault((ValueKind.Forecast, sex)), input),
            new(TemplateStyles.Input, indicator.Comments.GetValueOrDefault(sex)),
        ];
    }

    // Neighbours with the same limits share a rule, so that a large template doesn't get thousands.
    private static void AddRule(TemplateSheetContent content, int first, TemplateIndicator indicator)
    {
        var last = content.NextRow - 1;
        if (content.Rules.Count > 0 && content.Rules[^1] is var rule && rule.Min == indicator.Min && rule.Max == indicator.Max)
        {
            content.Rules[^1] = rule with { LastRow = last };
        }
        else
        {
            content.Rules.Add(new TemplateRule(first, last, FirstValueColumn, LastValueColumn, Min: indicator.Min, Max: indicator.Max));
        }
    }
}
