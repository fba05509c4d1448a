using System.Globalization;
using Benchmark.Documents.Imports;
using Benchmark.Documents.Spreadsheets;
using Benchmark.Documents.Templates;
using Benchmark.Imports;
using Benchmark.Reports;

namespace Benchmark.Documents.Interpretation;

/// <summary>One sheet while it is read: its rows, where its columns are, and where findings go.</summary>
internal sealed class SheetReading(SheetTable table, HeadingMap headings, ReadContext context, FindingList findings, CancellationToken cancellationToken)
{
    private const int FewestIndistinct = 2;

    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private readonly List<(string Missing, Action Report)> indistinct = [];

    public ReadContext Context => context;

    public FindingList Findings => findings;

    public HeadingMap Headings => headings;

    /// <summary>The sheet itself, for findings about all of it.</summary>
    public SourceRef Sheet { get; } = new(table.File, table.Name ?? TemplateLayout.NameOf(headings.Sheet));

    /// <summary>The rows under the headings.</summary>
    public IEnumerable<RowReading> Rows
    {
        get
        {
            foreach (var row in table.Rows.Where(row => row.Number > headings.Row))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return new RowReading(this, row);
            }
        }
    }

    /// <summary>False, with a finding, when the same row stood before.</summary>
    /// <param name="row">The row.</param>
    /// <param name="key">What it speaks of.</param>
    /// <param name="column">Where that stands.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="tellApart">Columns that tell such rows apart; where one is missing, that is what there is to mend.</param>
    public bool IsFirst(RowReading row, string key, string column, string found, params ReadOnlySpan<string> tellApart)
    {
        if (seen.TryAdd(key, row.Number))
        {
            return true;
        }

        var firstRow = seen[key].ToString(CultureInfo.InvariantCulture);
        void Report() => findings.Error(ImportFindingCodes.DuplicateRow, row.Source(column), found, null, ("firstRow", firstRow));
        foreach (var teller in tellApart)
        {
            if (headings.ColumnOf(teller) is null)
            {
                indistinct.Add((teller, Report));
                return false;
            }
        }

        Report();
        return false;
    }

    /// <summary>Says of rows that stood twice for want of a column that the column is missing, once.</summary>
    /// <returns>The columns that it was said of.</returns>
    public IReadOnlySet<string> Finish()
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rows in indistinct.GroupBy(row => row.Missing))
        {
            if (rows.Count() < FewestIndistinct)
            {
                rows.First().Report();
                continue;
            }

            said.Add(rows.Key);
            var heading = TemplateLayout.ColumnsOf(headings.Sheet).First(column => column.Key == rows.Key).Heading;
            findings.Error(ImportFindingCodes.ColumnTellsApart, Sheet with { Row = headings.Row }, null, heading, ("count", rows.Count().ToString(CultureInfo.InvariantCulture)));
        }

        return said;
    }

    /// <summary>
    /// The period a column's values speak of: the one its heading names, else the usual one.
    /// Null, with a finding, when the heading names a period that doesn't belong to the report.
    /// </summary>
    public ReportPeriod? PeriodOf(string column, bool isOutcome)
    {
        var usual = isOutcome ? context.Period : ReportPeriod.ForYear(context.Period.Year);
        if (headings.HeadingOf(column)?.Period is not { } named || named == usual || (!isOutcome && named == context.Period))
        {
            return headings.HeadingOf(column)?.Period ?? usual;
        }

        var source = Sheet with { Row = headings.Row, Column = ColumnLetter.Of(headings.ColumnOf(column)!.Value) };
        findings.Error(ImportFindingCodes.OtherPeriod, source, named.Code, usual.Code);
        return null;
    }
}
