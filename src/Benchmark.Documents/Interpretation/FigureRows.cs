using Benchmark.Documents.Imports;
using Benchmark.Documents.Numbers;
using Benchmark.Documents.Templates;
using Benchmark.Formatting;
using Benchmark.Imports;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Documents.Interpretation;

/// <summary>Reads the sheet with indicators.</summary>
internal sealed class FigureRows
{
    private static readonly (string Column, ValueKind Kind)[] Values =
    [
        (TemplateColumns.Outcome, ValueKind.Outcome),
        (TemplateColumns.Target, ValueKind.Target),
        (TemplateColumns.Budget, ValueKind.Budget),
        (TemplateColumns.Forecast, ValueKind.Forecast),
    ];

    private readonly SheetReading sheet;
    private readonly Dictionary<string, KnownIndicator> byCode;
    private readonly List<DraftFigure> figures = [];
    private readonly (string Column, ValueKind Kind, ReportPeriod Period)[] columns;
    private readonly PercentScale scale = new();

    public FigureRows(SheetReading sheet)
    {
        this.sheet = sheet;
        byCode = sheet.Context.Indicators.ToDictionary(indicator => indicator.Code, StringComparer.OrdinalIgnoreCase);
        columns = [.. Values
            .Where(value => sheet.Headings.ColumnOf(value.Column) is not null)
            .Select(value => (value.Column, value.Kind, Period: sheet.PeriodOf(value.Column, value.Kind == ValueKind.Outcome)))
            .Where(value => value.Period is not null)
            .Select(value => (value.Column, value.Kind, value.Period!.Value))];
    }

    public List<DraftFigure> Read()
    {
        foreach (var row in sheet.Rows)
        {
            if (Known(row) is { } indicator && Sex(row, indicator) is { } sex
                && sheet.IsFirst(row, $"{indicator.Code}|{sex}", TemplateColumns.Code, indicator.Code, indicator.IsSexDivided ? [TemplateColumns.Sex] : []))
            {
                ReadRow(row, indicator, sex);
            }
        }

        scale.Report(sheet);
        SexSums.Check(figures, byCode, sheet.Findings);
        return figures;
    }

    private KnownIndicator? Known(RowReading row)
    {
        var code = row.Text(TemplateColumns.Code, ReportConsts.MaxPrintedLength);
        if (code is null)
        {
            if (HasValues(row))
            {
                sheet.Findings.Error(ImportFindingCodes.MissingCode, row.Source(TemplateColumns.Code), row.Cell(TemplateColumns.Name)?.Text);
            }

            return null;
        }

        if (byCode.TryGetValue(code, out var known))
        {
            return known;
        }

        var name = PrintedWord.Normalize(row.Cell(TemplateColumns.Name)?.Text);
        var nearest = (name.Length == 0 ? null : byCode.Values.FirstOrDefault(indicator => PrintedWord.Normalize(indicator.Name) == name)?.Code)
            ?? NearestText.Find(code, byCode.Keys);
        (string, string)[] data = nearest is null ? [] : [("nearest", nearest)];
        sheet.Findings.Error(ImportFindingCodes.UnknownIndicator, row.Source(TemplateColumns.Code), code, nearest, data);
        return null;
    }

    private Sex? Sex(RowReading row, KnownIndicator indicator)
    {
        var text = row.Text(TemplateColumns.Sex, ReportConsts.MaxPrintedLength);
        Sex? sex = PrintedWord.Normalize(text) switch
        {
            "" or "-" or "t" or "total" or "totalt" or "alla" => Indicators.Sex.Total,
            "k" or "kvinna" or "kvinnor" or "flickor" => Indicators.Sex.Women,
            "m" or "man" or "män" or "pojkar" => Indicators.Sex.Men,
            _ => null,
        };
        if (sex is null)
        {
            sheet.Findings.Error(ImportFindingCodes.UnknownSex, row.Source(TemplateColumns.Sex), text, "Totalt, Kvinnor, Män");
        }
        else if (sex != Indicators.Sex.Total && !indicator.IsSexDivided)
        {
            if (HasValues(row))
            {
                sheet.Findings.Error(ImportFindingCodes.NotSexDivided, row.Source(TemplateColumns.Sex), text, "Totalt", ("indicator", indicator.Code), ("name", indicator.Name));
            }

            return null;
        }

        return sex;
    }

    private void ReadRow(RowReading row, KnownIndicator indicator, Sex sex)
    {
        if (indicator.IsDerived)
        {
            if (HasValues(row))
            {
                sheet.Findings.Warn(ImportFindingCodes.DerivedIgnored, row.Source(TemplateColumns.Code), indicator.Code, null, ("name", indicator.Name));
            }

            return;
        }

        var comment = row.ExactText(TemplateColumns.Comment, ReportConsts.MaxCommentLength);
        foreach (var (column, kind, period) in columns)
        {
            if (ReadValue(row, column, kind, period, indicator, sex) is { } figure)
            {
                figures.Add(figure with { Comment = comment });
                comment = null;
            }
        }

        // Where the value itself was refused, that is what there is to mend.
        if (comment is not null && !HasValues(row) && columns.Any(column => column.Kind == ValueKind.Outcome))
        {
            sheet.Findings.Warn(ImportFindingCodes.CommentWithoutValue, row.Source(TemplateColumns.Comment), null, null, ("name", indicator.Name));
        }
    }

    private DraftFigure? ReadValue(RowReading row, string column, ValueKind kind, ReportPeriod period, KnownIndicator indicator, Sex sex)
    {
        if (row.Cell(column) is null)
        {
            return null;
        }

        (string, string)[] data = [("indicator", indicator.Code), ("name", indicator.Name), ("kind", kind.ToString()), ("sex", sex.ToString())];
        if (!indicator.Allows(period.Kind))
        {
            sheet.Findings.Error(ImportFindingCodes.PeriodKindNotAllowed, row.Source(column), period.Code, null, [row.Heading(column), .. data]);
            return null;
        }

        var read = NumberCell.Read(sheet, row, column, indicator.IsPercent, kind == ValueKind.Target, data);
        if (read is null)
        {
            return null;
        }

        if (read.Number is { } number)
        {
            if (number < indicator.Min || number > indicator.Max)
            {
                sheet.Findings.Error(ImportFindingCodes.OutOfRange, row.Source(column), read.Printed, Range(indicator), [row.Heading(column), .. data]);
            }

            scale.Note(indicator, read);
        }

        return new DraftFigure(indicator.Code, kind, period.Code, read.Number, read.Missing, Cut.To(read.Printed, ReportConsts.MaxPrintedLength), sex, null, row.Source(column));
    }

    private static bool HasValues(RowReading row) =>
        row.HasAny(TemplateColumns.Outcome, TemplateColumns.Target, TemplateColumns.Budget, TemplateColumns.Forecast);


    private static string Range(KnownIndicator indicator) => (indicator.Min, indicator.Max) switch
    {
        ({ } min, { } max) => $"{SwedishNumber.Print(min)}–{SwedishNumber.Print(max)}",
        ({ } min, null) => $"≥ {SwedishNumber.Print(min)}",
        (null, { } max) => $"≤ {SwedishNumber.Print(max)}",
        _ => string.Empty,
    };
}
