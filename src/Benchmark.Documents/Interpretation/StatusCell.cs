using Benchmark.Assignments;
using Benchmark.Documents.Imports;
using Benchmark.Documents.Templates;
using Benchmark.Imports;
using Benchmark.Reports;

namespace Benchmark.Documents.Interpretation;

/// <summary>Reads status words by the kommun's vocabulary.</summary>
internal sealed class StatusCell(SheetReading sheet)
{
    private readonly Dictionary<string, AssignmentStatus> words = PrintedWord.Index(sheet.Context.StatusWords);

    /// <summary>The status and the word as printed. An unknown word is an error, no word a warning.</summary>
    public (AssignmentStatus? Status, string? Printed) Read(RowReading row, string title)
    {
        if (sheet.Headings.ColumnOf(TemplateColumns.Status) is null)
        {
            return (null, null);
        }

        var printed = row.Text(TemplateColumns.Status, ReportConsts.MaxPrintedLength);
        if (printed is null)
        {
            sheet.Findings.Warn(ImportFindingCodes.StatusMissing, row.Source(TemplateColumns.Status), null, null, ("title", title));
            return (null, null);
        }

        if (words.TryGetValue(PrintedWord.Normalize(printed), out var status))
        {
            return (status, printed);
        }

        sheet.Findings.Error(ImportFindingCodes.UnknownStatus, row.Source(TemplateColumns.Status), printed, null, ("word", printed), ("title", title));
        return (null, printed);
    }
}
