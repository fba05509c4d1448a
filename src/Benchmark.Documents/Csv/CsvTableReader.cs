using System.Globalization;
using System.Text;
using Benchmark.Documents.Safety;
using Benchmark.Documents.Spreadsheets;
using Benchmark.Imports;
using CsvHelper;

namespace Benchmark.Documents.Csv;

/// <summary>Reads a CSV file as a sheet without a name: separator and encoding are found out.</summary>
public static class CsvTableReader
{
    private const int SampleLines = 20;

    private const int MaxRecordSize = 2_000_000;

    /// <summary>The file's rows, cut at <see cref="ImportConsts.MaxRowsPerSheet"/>.</summary>
    /// <exception cref="UnreadableFileException">It isn't CSV.</exception>
    public static SheetTable Read(byte[] content, string fileName, TextBudget budget, CancellationToken cancellationToken = default)
    {
        using var text = new StreamReader(new MemoryStream(content, writable: false), TextEncoding.Detect(content), detectEncodingFromByteOrderMarks: true);
        var options = new CsvReaderOptions
        {
            Separator = FindSeparator(content),
            HasHeader = false,
            SkipEmptyLines = false,
            MaxRecordSize = MaxRecordSize,
        };
        using var csv = CsvReader.Create(text, options);
        var rows = new List<SheetRow>();
        try
        {
            while (csv.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                var cells = Cells(csv, budget);
                if (cells.Count > 0 && rows.Count == ImportConsts.MaxRowsPerSheet)
                {
                    return new SheetTable(fileName, null, rows, IsCut: true);
                }

                if (cells.Count > 0)
                {
                    rows.Add(new SheetRow((int)csv.RowNumber, cells));
                }
            }
        }
        catch (Exception exception) when (exception is CsvFormatException or InvalidDataException)
        {
            throw new UnreadableFileException(ImportFindingCodes.DamagedFile);
        }

        return new SheetTable(fileName, null, rows, IsCut: false);
    }

    private static List<SheetCell> Cells(CsvReader csv, TextBudget budget)
    {
        var cells = new List<SheetCell>();
        for (var i = 0; i < Math.Min(csv.FieldCount, ImportConsts.MaxColumnsPerSheet); i++)
        {
            var text = csv.GetString(i);
            if (!string.IsNullOrWhiteSpace(text))
            {
                cells.Add(SheetCell.OfText(i + 1, budget.Keep(text)));
            }
        }

        return cells;
    }

    // Semicolon is what Swedish programs save. A comma is both separator and decimal sign, so it is believed last.
    private static char FindSeparator(byte[] content)
    {
        using var text = new StreamReader(new MemoryStream(content, writable: false), TextEncoding.Detect(content), detectEncodingFromByteOrderMarks: true);
        int semicolons = 0, tabs = 0, commas = 0;
        for (var i = 0; i < SampleLines && text.ReadLine() is { } line; i++)
        {
            var bare = OutsideQuotes(line);
            semicolons = Math.Max(semicolons, bare.Count(sign => sign == ';'));
            tabs = Math.Max(tabs, bare.Count(sign => sign == '\t'));
            commas = Math.Max(commas, bare.Count(sign => sign == ','));
        }

        if (semicolons >= 2 || (semicolons >= tabs && semicolons >= commas))
        {
            return ';';
        }

        return tabs >= 2 || tabs >= commas ? '\t' : ',';
    }

    private static string OutsideQuotes(string line)
    {
        var bare = new StringBuilder(line.Length);
        var isQuoted = false;
        foreach (var sign in line)
        {
            isQuoted ^= sign == '"';
            if (!isQuoted)
            {
                bare.Append(sign);
            }
        }

        return bare.ToString();
    }
}
