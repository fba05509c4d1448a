using Benchmark.Documents.Imports;
using Benchmark.Documents.Numbers;
using Benchmark.Documents.Templates;
using Benchmark.Imports;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Documents.Interpretation;

/// <summary>Reads the sheet with money. The template asks for thousands of kronor; a heading may say kr or mnkr instead.</summary>
internal sealed class FinanceRows(SheetReading sheet)
{
    private const decimal Thousand = 1_000;

    private static readonly (string Column, ValueKind Kind)[] Values =
    [
        (TemplateColumns.Outcome, ValueKind.Outcome),
        (TemplateColumns.Budget, ValueKind.Budget),
        (TemplateColumns.Forecast, ValueKind.Forecast),
    ];

    private readonly Dictionary<string, KnownArea> areas = PrintedWord.Index(
        sheet.Context.Areas.SelectMany(area => new[] { KeyValuePair.Create(area.Code, area), KeyValuePair.Create(area.Name, area) }));

    private readonly Dictionary<string, KnownFinanceItem> items = PrintedWord.Index(
        sheet.Context.FinanceItems.SelectMany(item => new[] { KeyValuePair.Create(item.Code, item), KeyValuePair.Create(item.Name, item) }));

    private readonly List<FinanceAmount> amounts = [];

    public List<DraftFinanceLine> Read()
    {
        var columns = Values
            .Where(value => sheet.Headings.ColumnOf(value.Column) is not null)
            .Select(value => (value.Column, value.Kind, Period: sheet.PeriodOf(value.Column, value.Kind == ValueKind.Outcome)))
            .Where(value => value.Period is not null)
            .Select(value => (value.Column, value.Kind, Period: value.Period!.Value.Code))
            .ToArray();
        foreach (var row in sheet.Rows)
        {
            if (row.HasAny(TemplateColumns.Outcome, TemplateColumns.Budget, TemplateColumns.Forecast, TemplateColumns.Comment)
                && Area(row) is { } area && Item(row) is { } item
                && sheet.IsFirst(row, $"{area.Code}|{item.Code}", TemplateColumns.Code, $"{area.Name}, {item.Name}"))
            {
                ReadRow(row, area, item, columns);
            }
        }

        var signed = FinanceSigns.Settle(amounts, sheet);
        KronorForThousands.Check(signed, sheet);
        return signed.ConvertAll(amount => amount.Line);
    }

    private KnownArea? Area(RowReading row)
    {
        var code = row.Text(TemplateColumns.Code, ReportConsts.MaxPrintedLength);
        var name = row.Text(TemplateColumns.Area, ReportConsts.MaxPrintedLength);
        if (areas.TryGetValue(PrintedWord.Normalize(code ?? name), out var area))
        {
            return area;
        }

        if (code is null && name is null)
        {
            sheet.Findings.Error(ImportFindingCodes.MissingCode, row.Source(TemplateColumns.Code), row.Cell(TemplateColumns.Item)?.Text);
            return null;
        }

        var nearest = NearestText.Find(code ?? name, areas.Values.Select(known => known.Code).Distinct());
        (string, string)[] data = nearest is null ? [] : [("nearest", nearest)];
        sheet.Findings.Error(ImportFindingCodes.UnknownArea, row.Source(TemplateColumns.Code), code ?? name, nearest, data);
        return null;
    }

    private KnownFinanceItem? Item(RowReading row)
    {
        var text = row.Text(TemplateColumns.Item, ReportConsts.MaxPrintedLength);
        if (items.TryGetValue(PrintedWord.Normalize(text), out var item))
        {
            return item;
        }

        var nearest = NearestText.Find(text, items.Values.Select(known => known.Name).Distinct());
        (string, string)[] data = nearest is null ? [] : [("nearest", nearest)];
        sheet.Findings.Error(ImportFindingCodes.UnknownItem, row.Source(TemplateColumns.Item), text, nearest ?? string.Join(", ", sheet.Context.FinanceItems.Select(known => known.Name)), data);
        return null;
    }

    private void ReadRow(RowReading row, KnownArea area, KnownFinanceItem item, (string Column, ValueKind Kind, string Period)[] columns)
    {
        var name = $"{area.Name}, {item.Name}";
        var comment = row.ExactText(TemplateColumns.Comment, ReportConsts.MaxCommentLength);
        var earlier = row.Cell(TemplateColumns.Earlier)?.Number is { } before
            ? new KnownAmount(before * KronorIn(TemplateColumns.Earlier), sheet.Headings.HeadingOf(TemplateColumns.Earlier)?.Period?.Code)
            : sheet.Context.EarlierAmounts.GetValueOrDefault((area.Code, item.Code));
        foreach (var (column, kind, period) in columns)
        {
            (string, string)[] data = [("area", area.Code), ("item", item.Code), ("name", name), ("kind", kind.ToString())];
            if (NumberCell.Read(sheet, row, column, isPercent: false, allowsLimit: false, data) is not { } read)
            {
                continue;
            }

            if (!TryToKronor(read.Number, KronorIn(column), out var kronor))
            {
                sheet.Findings.Error(ImportFindingCodes.OutOfRange, row.Source(column), read.Printed, Limits, [row.Heading(column), .. data]);
                continue;
            }

            var line = new DraftFinanceLine(area.Code, item.Code, kind, period, kronor, read.Missing, read.Printed, null, row.Source(column), comment);
            amounts.Add(new FinanceAmount(line, item.Nature, earlier, name));
            comment = null;
        }

        // Where the amount itself was refused, that is what there is to mend.
        if (comment is not null && !row.HasAny(TemplateColumns.Outcome, TemplateColumns.Budget, TemplateColumns.Forecast)
            && columns.Any(column => column.Kind == ValueKind.Outcome))
        {
            sheet.Findings.Warn(ImportFindingCodes.CommentWithoutValue, row.Source(TemplateColumns.Comment), null, null, ("name", name));
        }
    }

    private decimal KronorIn(string column) => sheet.Headings.HeadingOf(column)?.KronorPerUnit ?? Thousand;

    private static string Limits => $"{InTkr(-ReportConsts.MaxAmount)}–{InTkr(ReportConsts.MaxAmount)}\u00A0tkr";

    private static string InTkr(decimal kronor) => SwedishNumber.Grouped(SwedishNumber.Print(kronor / Thousand));

    // A thousand billion kronor is far above any kommun's economy and far below where a decimal ends.
    private static bool TryToKronor(decimal? number, decimal unit, out decimal? kronor)
    {
        kronor = null;
        if (number is not { } value)
        {
            return true;
        }

        if (Math.Abs(value) > ReportConsts.MaxAmount)
        {
            return false;
        }

        kronor = Math.Round(value * unit, 0, MidpointRounding.AwayFromZero);
        return Math.Abs(kronor.Value) <= ReportConsts.MaxAmount;
    }
}
