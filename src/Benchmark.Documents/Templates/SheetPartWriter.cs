using System.Globalization;
using Benchmark.Documents.Spreadsheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmark.Documents.Templates;

/// <summary>Writes the rows of a sheet one by one, so that a large one doesn't stand in memory as a tree.</summary>
internal sealed class SheetPartWriter : IDisposable
{
    private const int MaxCellLength = 32_767;

    private readonly OpenXmlWriter writer;

    /// <summary>Begins a sheet; what stands before the rows is given in the order of the schema.</summary>
    public SheetPartWriter(WorksheetPart part, params OpenXmlElement?[] before)
    {
        writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        foreach (var element in before.Where(element => element is not null))
        {
            writer.WriteElement(element!);
        }

        writer.WriteStartElement(new SheetData());
    }

    /// <summary>Writes a row, of the usual height or of as many points as are said.</summary>
    public void WriteRow(int number, IReadOnlyList<TemplateCell> cells, double? height = null)
    {
        var row = new Row { RowIndex = (uint)number };
        if (height is { } points)
        {
            row.Height = points;
        }

        writer.WriteStartElement(row);
        for (var i = 0; i < cells.Count; i++)
        {
            WriteCell(FormattableString.Invariant($"{ColumnLetter.Of(i + 1)}{number}"), cells[i]);
        }

        writer.WriteEndElement();
    }

    /// <summary>Ends the rows and writes what stands after them.</summary>
    public void End(params OpenXmlElement?[] after)
    {
        writer.WriteEndElement();
        foreach (var element in after.Where(element => element is not null))
        {
            writer.WriteElement(element!);
        }

        writer.WriteEndElement();
    }

    public void Dispose() => writer.Dispose();

    private void WriteCell(string reference, TemplateCell content)
    {
        var cell = new Cell { CellReference = reference };
        if (content.Style != TemplateStyles.Default)
        {
            cell.StyleIndex = content.Style;
        }

        if (content.Formula is not null)
        {
            cell.Append(new CellFormula(content.Formula));
        }

        if (content.Number is { } number)
        {
            cell.Append(new CellValue(number.ToString(CultureInfo.InvariantCulture)));
        }
        else if (content.Formula is not null)
        {
            cell.DataType = CellValues.String;
            cell.Append(new CellValue(content.Text ?? string.Empty));
        }
        else if (!string.IsNullOrEmpty(content.Text))
        {
            cell.DataType = CellValues.InlineString;
            cell.Append(new InlineString(new Text(XmlText.Clean(content.Text, MaxCellLength)) { Space = SpaceProcessingModeValues.Preserve }));
        }

        writer.WriteElement(cell);
    }
}
