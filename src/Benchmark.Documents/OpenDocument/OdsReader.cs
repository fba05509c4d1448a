using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Benchmark.Documents.Safety;
using Benchmark.Documents.Spreadsheets;
using Benchmark.Imports;

namespace Benchmark.Documents.OpenDocument;

/// <summary>Reads the sheets of an OpenDocument spreadsheet, one element at a time.</summary>
public static class OdsReader
{
    /// <summary>All sheets, hidden ones too, each cut at <see cref="ImportConsts.MaxRowsPerSheet"/> rows.</summary>
    /// <exception cref="UnreadableFileException">It unfolds to too much.</exception>
    public static IReadOnlyList<SheetTable> Read(ZipArchive zip, string fileName, UnpackBudget budget)
    {
        var entry = zip.GetEntry("content.xml") ?? throw new UnreadableFileException(ImportFindingCodes.DamagedFile);
        using var xml = SafeXml.Open(entry, budget);
        var text = new TextBudget();
        var tables = new List<SheetTable>();
        xml.MoveToContent();
        while (!xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "table" || xml.Prefix != "table" || tables.Count == ImportConsts.MaxSheets)
            {
                xml.Read();
                continue;
            }

            tables.Add(ReadTable(xml, fileName, text));
        }

        return tables;
    }

    private static SheetTable ReadTable(XmlReader xml, string fileName, TextBudget text)
    {
        var name = xml.GetAttribute("table:name");
        var rows = new List<SheetRow>();
        var isCut = false;
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return new SheetTable(fileName, name, rows, isCut);
        }

        var depth = xml.Depth;
        var next = 1;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (isCut || (xml.NodeType == XmlNodeType.Element && xml.LocalName is "shapes" or "named-expressions"))
            {
                xml.Skip();
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "table-row")
            {
                isCut = AddRow(xml, rows, text, ref next);
            }
            else
            {
                xml.Read();
            }
        }

        xml.Read();
        return new SheetTable(fileName, name, rows, isCut);
    }

    private static bool AddRow(XmlReader xml, List<SheetRow> rows, TextBudget text, ref int next)
    {
        var repeated = Repeated(xml, "table:number-rows-repeated");
        var cells = ReadCells(xml, text);
        var first = next;
        next = (int)Math.Min((long)first + repeated, int.MaxValue);
        for (var number = first; cells.Count > 0 && number < next; number++)
        {
            if (rows.Count == ImportConsts.MaxRowsPerSheet)
            {
                return true;
            }

            rows.Add(new SheetRow(number, cells));
        }

        return false;
    }

    private static List<SheetCell> ReadCells(XmlReader xml, TextBudget text)
    {
        var cells = new List<SheetCell>();
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return cells;
        }

        var depth = xml.Depth;
        var column = 1;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName is not ("table-cell" or "covered-table-cell"))
            {
                xml.Read();
                continue;
            }

            var repeated = Repeated(xml, "table:number-columns-repeated");
            var cell = OdsCell.Read(xml, column, text);
            for (var i = 0; cell is not null && i < repeated && column + i <= ImportConsts.MaxColumnsPerSheet; i++)
            {
                cells.Add(i == 0 ? cell : cell with { Column = column + i });
            }

            column = (int)Math.Min((long)column + repeated, int.MaxValue - 1);
        }

        xml.Read();
        return cells;
    }

    private static int Repeated(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? Math.Max(1, times) : 1;
}
