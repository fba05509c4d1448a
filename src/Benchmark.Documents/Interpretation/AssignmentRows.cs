using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Documents.Imports;
using Benchmark.Documents.Templates;
using Benchmark.Imports;
using Benchmark.Reports;

namespace Benchmark.Documents.Interpretation;

/// <summary>Reads the sheet with uppdrag and åtgärder.</summary>
internal sealed partial class AssignmentRows(SheetReading sheet)
{
    private readonly StatusCell status = new(sheet);

    public (List<DraftAssignment> Assignments, List<DraftMeasure> Measures) Read()
    {
        var assignments = new List<DraftAssignment>();
        var measures = new List<DraftMeasure>();
        foreach (var row in sheet.Rows)
        {
            var title = row.Text(TemplateColumns.Title, ReportConsts.MaxTitleLength);
            if (title is null)
            {
                if (row.HasAny(TemplateColumns.Status, TemplateColumns.Comment, TemplateColumns.Number))
                {
                    sheet.Findings.Error(ImportFindingCodes.MissingTitle, row.Source(TemplateColumns.Title));
                }

                continue;
            }

            var number = row.Text(TemplateColumns.Number, ReportConsts.MaxPrintedLength);
            var parent = row.Text(TemplateColumns.Parent, ReportConsts.MaxTitleLength);
            if (IsMeasure(row) is not { } isMeasure
                || !sheet.IsFirst(row, PrintedWord.Normalize($"{isMeasure}|{number}|{parent}|{title}"), TemplateColumns.Title, title, TemplateColumns.Parent, TemplateColumns.Number))
            {
                continue;
            }

            var (meaning, printed) = status.Read(row, title);
            var comment = row.ExactText(TemplateColumns.Comment, ReportConsts.MaxCommentLength);
            var source = row.Source(TemplateColumns.Title);
            if (isMeasure)
            {
                measures.Add(new DraftMeasure(number, title, parent, meaning, printed, comment, source));
            }
            else
            {
                assignments.Add(new DraftAssignment(
                    number,
                    title,
                    parent,
                    Year(row),
                    row.Text(TemplateColumns.GivenBy, ReportConsts.MaxPrintedLength),
                    SharedWith(row),
                    meaning,
                    printed,
                    row.Text(TemplateColumns.ExpectedDone, ReportConsts.MaxPrintedLength),
                    comment,
                    source));
            }
        }

        return (assignments, measures);
    }

    private bool? IsMeasure(RowReading row)
    {
        var text = row.Text(TemplateColumns.Kind, ReportConsts.MaxPrintedLength);
        switch (PrintedWord.Normalize(text))
        {
            case "" or "uppdrag":
                return false;
            case "åtgärd":
                return true;
            default:
                sheet.Findings.Error(ImportFindingCodes.UnknownKind, row.Source(TemplateColumns.Kind), text, $"{TemplateLayout.Assignment}, {TemplateLayout.Measure}");
                return null;
        }
    }

    private int? Year(RowReading row)
    {
        var text = row.Text(TemplateColumns.GivenYear, ReportConsts.MaxPrintedLength);
        if (text is null)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= ReportPeriod.FirstYear and <= ReportPeriod.LastYear)
        {
            return year;
        }

        sheet.Findings.Error(ImportFindingCodes.NotANumber, row.Source(TemplateColumns.GivenYear), text, "2018", row.Heading(TemplateColumns.GivenYear));
        return null;
    }

    private static string[] SharedWith(RowReading row)
    {
        var text = row.Text(TemplateColumns.SharedWith, ReportConsts.MaxPrintedLength);
        return text is null ? [] : [.. Separators().Split(text).Select(name => name.Trim(' ', '(', ')')).Where(name => name.Length > 0)];
    }

    [GeneratedRegex(@"[,;/]|\boch\b", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
