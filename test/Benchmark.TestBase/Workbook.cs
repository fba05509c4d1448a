using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmark.TestBase;

/// <summary>Changes a workbook the way a person does in a spreadsheet program.</summary>
public sealed class Workbook
{
    private readonly SpreadsheetDocument document;

    private Workbook(SpreadsheetDocument document) => this.document = document;

    /// <summary>The workbook with changes.</summary>
    public static byte[] Edit(byte[] workbook, Action<Workbook> change)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(change);
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            change(new Workbook(document));
        }

        return stream.ToArray();
    }

    /// <summary>A text cell.</summary>
    public Workbook Set(string sheet, string reference, string text) => Change(sheet, reference, cell =>
    {
        cell.DataType = CellValues.InlineString;
        cell.Append(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
    });

    /// <summary>A number cell.</summary>
    public Workbook Set(string sheet, string reference, double number) => Change(sheet, reference, cell =>
        cell.Append(new CellValue(number.ToString("R", CultureInfo.InvariantCulture))));

    /// <summary>A formula, with the result that the program saved, or without.</summary>
    public Workbook SetFormula(string sheet, string reference, string formula, string? value, CellValues? type = null) => Change(sheet, reference, cell =>
    {
        cell.Append(new CellFormula(formula));
        if (type is { } kept)
        {
            cell.DataType = kept;
        }

        if (value is not null)
        {
            cell.Append(new CellValue(value));
        }
    });

    /// <summary>A number shown by one of the formats every program knows by number: 10 is percent, 14 a date.</summary>
    public Workbook SetFormatted(string sheet, string reference, double number, uint format)
    {
        var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!;
        formats.Append(new CellFormat { NumberFormatId = format, ApplyNumberFormat = true });
        var index = (uint)formats.ChildElements.Count - 1;
        Set(sheet, reference, number);
        return Change(sheet, reference, cell => cell.StyleIndex = index, clears: false);
    }

    /// <summary>An empty cell.</summary>
    public Workbook Clear(string sheet, string reference) => Change(sheet, reference, _ => { });

    /// <summary>Another name on the tab.</summary>
    public Workbook Rename(string sheet, string name)
    {
        Find(sheet).Name = name;
        return this;
    }

    /// <summary>Takes a sheet out.</summary>
    public Workbook Remove(string sheet)
    {
        Find(sheet).Remove();
        foreach (var name in document.WorkbookPart!.Workbook!.DefinedNames!.Elements<DefinedName>().ToList())
        {
            name.Remove();
        }

        return this;
    }

    /// <summary>Hides a row.</summary>
    public Workbook HideRow(string sheet, int row)
    {
        Part(sheet).Worksheet!.GetFirstChild<SheetData>()!.Elements<Row>().First(element => element.RowIndex! == (uint)row).Hidden = true;
        return this;
    }

    /// <summary>The number of the first row with all these texts in its cells.</summary>
    public int RowOf(string sheet, params string[] texts) => (int)Part(sheet).Worksheet!.Descendants<Row>()
        .First(row => texts.All(text => row.Elements<Cell>().Any(cell => cell.InnerText == text))).RowIndex!.Value;

    /// <summary>The number of a sheet's last row.</summary>
    public int LastRow(string sheet) => (int)Part(sheet).Worksheet!.Descendants<Row>().Max(row => row.RowIndex!.Value);

    /// <summary>Writes a row of texts and numbers under the sheet's last one.</summary>
    public Workbook Append(string sheet, params (string Column, object Content)[] cells)
    {
        var number = LastRow(sheet) + 1;
        foreach (var (column, content) in cells)
        {
            var reference = string.Create(CultureInfo.InvariantCulture, $"{column}{number}");
            _ = content is string text ? Set(sheet, reference, text) : Set(sheet, reference, Convert.ToDouble(content, CultureInfo.InvariantCulture));
        }

        return this;
    }

    private Workbook Change(string sheet, string reference, Action<Cell> change, bool clears = true)
    {
        var data = Part(sheet).Worksheet!.GetFirstChild<SheetData>()!;
        var number = uint.Parse(reference.AsSpan(reference.IndexOfAnyInRange('0', '9')), CultureInfo.InvariantCulture);
        var row = data.Elements<Row>().FirstOrDefault(element => element.RowIndex! == number);
        if (row is null)
        {
            row = new Row { RowIndex = number };
            data.Append(row);
        }

        var cell = row.Elements<Cell>().FirstOrDefault(element => element.CellReference == reference);
        if (cell is null)
        {
            cell = new Cell { CellReference = reference };
            row.Append(cell);
        }

        if (clears)
        {
            cell.RemoveAllChildren();
            cell.DataType = null;
        }

        change(cell);
        return this;
    }

    private Sheet Find(string name) => document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().First(sheet => sheet.Name == name);

    private WorksheetPart Part(string name) => (WorksheetPart)document.WorkbookPart!.GetPartById(Find(name).Id!);
}
