using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmark.Browser.Tests.Fixtures;

/// <summary>Types into a downloaded template as a handläggare does in a spreadsheet program.</summary>
internal sealed class FilledTemplate : IDisposable
{
    private readonly SpreadsheetDocument _document;

    private FilledTemplate(SpreadsheetDocument document) => _document = document;

    /// <summary>An outcome for each indicator row that had one before, a little above it; a status for each uppdrag.</summary>
    /// <param name="path">The template, changed in place.</param>
    /// <param name="mistake">Written instead of the first outcome; null for none.</param>
    /// <returns>Number of outcomes.</returns>
    public static int Fill(string path, string? mistake)
    {
        using var template = new FilledTemplate(SpreadsheetDocument.Open(path, isEditable: true));
        return template.FillOutcomes(mistake) + template.FillStatuses();
    }

    public void Dispose() => _document.Dispose();

    private int FillOutcomes(string? mistake)
    {
        var count = 0;
        foreach (var row in RowsOf("Nyckeltal"))
        {
            if (!decimal.TryParse(TextOf(row, "F"), NumberStyles.Float, CultureInfo.InvariantCulture, out var earlier))
            {
                continue;
            }

            if (count == 0 && mistake is not null)
            {
                Write(row, "G", mistake, CellValues.InlineString);
            }
            else
            {
                Write(row, "G", decimal.Round(earlier).ToString(CultureInfo.InvariantCulture), CellValues.Number);
            }

            count++;
        }

        return count;
    }

    private int FillStatuses()
    {
        var count = 0;
        foreach (var row in RowsOf("Uppdrag").Where(row => TextOf(row, "C").Length > 0))
        {
            Write(row, "I", "Färdig", CellValues.InlineString);
            Write(row, "K", "Klart före sommaren.", CellValues.InlineString);
            count++;
        }

        return count;
    }

    private List<Row> RowsOf(string sheet)
    {
        var book = _document.WorkbookPart!;
        var id = book.Workbook!.Descendants<Sheet>().Single(s => s.Name == sheet).Id!.Value!;
        return [.. ((WorksheetPart)book.GetPartById(id)).Worksheet!.Descendants<Row>().Where(row => row.RowIndex! > 2)];
    }

    private string TextOf(Row row, string column)
    {
        var cell = CellOf(row, column);
        if (cell?.DataType?.Value == CellValues.SharedString)
        {
            var texts = _document.WorkbookPart!.SharedStringTablePart!.SharedStringTable!;
            return texts.ElementAt(int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)).InnerText;
        }

        return cell?.InnerText ?? "";
    }

    private static void Write(Row row, string column, string value, CellValues type)
    {
        var cell = CellOf(row, column) ?? throw new InvalidOperationException($"The template has no cell {column}{row.RowIndex}.");
        cell.RemoveAllChildren();
        cell.DataType = type == CellValues.Number ? null : type;
        if (type == CellValues.Number)
        {
            cell.CellValue = new CellValue(value);
        }
        else
        {
            cell.InlineString = new InlineString(new Text(value));
        }
    }

    private static Cell? CellOf(Row row, string column) =>
        row.Elements<Cell>().FirstOrDefault(cell => cell.CellReference == $"{column}{row.RowIndex}");
}
