using System.Globalization;
using Benchmark.Documents.Imports;
using Benchmark.Documents.Spreadsheets;
using Benchmark.Documents.Templates;
using Benchmark.Imports;

namespace Benchmark.Documents.Interpretation;

/// <summary>Makes a draft of a filled-in template's sheets, whatever format they came in.</summary>
public static class TemplateInterpreter
{
    /// <summary>Everything that could be read, and findings about the rest.</summary>
    public static ReadResult Interpret(IReadOnlyList<SheetTable> tables, ReadContext context, CancellationToken cancellationToken = default)
    {
        var findings = new FindingList();
        var identity = TemplateIdentity.Of(tables);
        var draft = new ReportDraft { MunicipalityCode = identity.MunicipalityCode, BoardName = identity.Board, PeriodCode = identity.Period };
        if (!TemplateIdentity.Check(tables, context, findings))
        {
            return new ReadResult(draft, findings.Items);
        }

        var found = new SheetFinder(tables, findings).Find();
        foreach (var sheet in TemplateLayout.Sheets)
        {
            if (found.TryGetValue(sheet, out var table) && Open(table, sheet, context, findings, cancellationToken) is { } reading)
            {
                draft = Add(draft, sheet, reading);
                reading.Headings.Report(findings, reading.Sheet, reading.Finish());
            }
        }

        return new ReadResult(draft, findings.Items);
    }

    private static SheetReading? Open(SheetTable table, TemplateSheet sheet, ReadContext context, FindingList findings, CancellationToken cancellationToken)
    {
        var name = TemplateLayout.NameOf(sheet);
        var source = new SourceRef(table.File, table.Name ?? name);
        var headings = HeadingMap.Find(table, sheet);
        if (headings is null)
        {
            findings.Error(ImportFindingCodes.MissingHeadings, source, null, string.Join(", ", TemplateLayout.ColumnsOf(sheet).Select(column => column.Heading)));
            return null;
        }

        if (table.IsCut)
        {
            findings.Error(ImportFindingCodes.TooManyRows, source, null, null, ("limit", ImportConsts.MaxRowsPerSheet.ToString(CultureInfo.InvariantCulture)));
        }

        if (headings.HasKeys)
        {
            return new SheetReading(table, headings, context, findings, cancellationToken);
        }

        headings.Report(findings, source, new HashSet<string>());
        return null;
    }

    private static ReportDraft Add(ReportDraft draft, TemplateSheet sheet, SheetReading reading)
    {
        switch (sheet)
        {
            case TemplateSheet.Indicators:
                return draft with { Figures = new FigureRows(reading).Read() };
            case TemplateSheet.Finance:
                return draft with { FinanceLines = new FinanceRows(reading).Read() };
            case TemplateSheet.Goals:
                return draft with { Goals = new GoalRows(reading).Read() };
            case TemplateSheet.Assignments:
                var (assignments, measures) = new AssignmentRows(reading).Read();
                return draft with { Assignments = assignments, Measures = measures };
            default:
                return draft with { Activities = new ActivityRows(reading).Read() };
        }
    }
}
