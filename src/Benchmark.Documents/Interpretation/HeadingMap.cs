using Benchmark.Documents.Imports;
using Benchmark.Documents.Spreadsheets;
using Benchmark.Documents.Templates;
using Benchmark.Imports;

namespace Benchmark.Documents.Interpretation;

/// <summary>Which column of a sheet holds what, found by the headings' words.</summary>
internal sealed class HeadingMap
{
    private const int RowsToSearch = 15;

    private readonly Dictionary<string, (int Column, TemplateHeading Heading, string Printed)> columns = new(StringComparer.Ordinal);
    private readonly List<(SheetCell Cell, string Key)> doubles = [];
    private readonly List<SheetCell> unknown = [];

    private HeadingMap(TemplateSheet sheet, SheetRow row)
    {
        Sheet = sheet;
        Row = row.Number;
        var layout = TemplateLayout.ColumnsOf(sheet);
        foreach (var cell in row.Cells.Where(cell => cell.Kind == CellKind.Text))
        {
            var heading = TemplateHeading.Parse(cell.Text);
            var column = layout.FirstOrDefault(candidate => Matches(candidate, heading.Base));
            if (column is null)
            {
                unknown.Add(cell);
            }
            else if (!columns.TryAdd(column.Key, (cell.Column, heading, cell.Text)))
            {
                doubles.Add((cell, column.Key));
            }
        }
    }

    public TemplateSheet Sheet { get; }

    /// <summary>The row the headings stand on.</summary>
    public int Row { get; }

    /// <summary>How many of the sheet's columns were found.</summary>
    public int Count => columns.Count;

    /// <summary>Whether every column is there without which rows can't be told apart, and one that says something.</summary>
    public bool IsComplete => TemplateLayout.ColumnsOf(Sheet).All(column => column.Need < ColumnNeed.Required || columns.ContainsKey(column.Key));

    public bool HasKeys => TemplateLayout.ColumnsOf(Sheet).All(column => column.Need != ColumnNeed.Key || columns.ContainsKey(column.Key));

    /// <summary>The best row of headings among the first ones; null when no row has two of the sheet's headings.</summary>
    public static HeadingMap? Find(SheetTable table, TemplateSheet sheet) => table.Rows
        .Take(RowsToSearch)
        .Select(row => new HeadingMap(sheet, row))
        .Where(map => map.Count >= 2)
        .MaxBy(map => map.Count);

    public int? ColumnOf(string key) => columns.TryGetValue(key, out var found) ? found.Column : null;

    public TemplateHeading? HeadingOf(string key) => columns.TryGetValue(key, out var found) ? found.Heading : null;

    /// <summary>The heading as it stands in the file.</summary>
    public string? PrintedOf(string key) => columns.TryGetValue(key, out var found) ? found.Printed : null;

    /// <summary>Says which columns are missing or stand twice.</summary>
    /// <param name="findings">Where it is said.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="said">Missing columns that something has been said of.</param>
    public void Report(FindingList findings, SourceRef sheet, IReadOnlySet<string> said)
    {
        foreach (var (cell, key) in doubles)
        {
            var first = ColumnLetter.Of(columns[key].Column);
            findings.Error(ImportFindingCodes.DuplicateColumn, sheet with { Row = Row, Column = cell.Letter }, cell.Text, null, ("first", first));
        }

        foreach (var column in TemplateLayout.ColumnsOf(Sheet).Where(column => column.Need != ColumnNeed.None && !columns.ContainsKey(column.Key) && !said.Contains(column.Key)))
        {
            var nearest = NearestText.Find(column.Heading, unknown.Select(cell => TemplateHeading.Parse(cell.Text).Base));
            var similar = unknown.FirstOrDefault(cell => nearest is not null && TemplateHeading.Parse(cell.Text).Base == nearest);
            var source = sheet with { Row = Row, Column = similar?.Letter };
            (string, string)[] data = similar is null ? [] : [("nearest", similar.Text)];
            if (column.Need == ColumnNeed.Wanted)
            {
                findings.Warn(ImportFindingCodes.MissingColumn, source, similar?.Text, column.Heading, data);
            }
            else
            {
                findings.Error(ImportFindingCodes.MissingColumn, source, similar?.Text, column.Heading, data);
            }
        }
    }

    private static bool Matches(TemplateColumn column, string heading) =>
        PrintedWord.Normalize(column.Heading) == heading || column.Aliases.Any(alias => PrintedWord.Normalize(alias) == heading);
}
