using System.Globalization;
using System.Xml;
using Benchmark.Imports;

namespace Benchmark.Documents.Spreadsheets;

/// <summary>Reads the rows of one xlsx sheet.</summary>
internal sealed class XlsxSheetReader(XmlReader xml, List<string> shared, XlsxStyles styles, TextBudget budget, bool isFrom1904)
{
    /// <summary>Whether there were more rows than are read.</summary>
    public bool IsCut { get; private set; }

    public List<SheetRow> ReadRows()
    {
        var rows = new List<SheetRow>();
        var number = 0;
        xml.MoveToContent();
        while (!xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "row")
            {
                xml.Read();
                continue;
            }

            number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : number + 1;
            var cells = ReadCells();
            if (cells.Count == 0)
            {
                continue;
            }

            if (rows.Count == ImportConsts.MaxRowsPerSheet)
            {
                IsCut = true;
                break;
            }

            rows.Add(new SheetRow(number, cells));
        }

        return rows;
    }

    private List<SheetCell> ReadCells()
    {
        var cells = new List<SheetCell>();
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return cells;
        }

        var depth = xml.Depth;
        var column = 0;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c")
            {
                xml.Read();
                continue;
            }

            var given = ColumnLetter.Parse(xml.GetAttribute("r"));
            column = given > 0 ? given : column + 1;
            if (column > ImportConsts.MaxColumnsPerSheet)
            {
                xml.Skip();
            }
            else if (ReadCell(column) is { } cell)
            {
                cells.Add(cell);
            }
        }

        xml.Read();
        return cells;
    }

    private SheetCell? ReadCell(int column)
    {
        var type = xml.GetAttribute("t");
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : 0;
        string? value = null;
        var isFormula = false;
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return null;
        }

        var depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth)
        {
            switch (xml.NodeType == XmlNodeType.Element ? xml.LocalName : null)
            {
                case "v":
                    value = xml.ReadElementContentAsString();
                    break;
                case "is":
                    value = XlsxSharedStrings.ReadRichText(xml);
                    break;
                case "f":
                    isFormula = true;
                    xml.Skip();
                    break;
                default:
                    xml.Read();
                    break;
            }
        }

        xml.Read();
        return Make(column, type, style, value, isFormula);
    }

    private SheetCell? Make(int column, string? type, int style, string? value, bool isFormula)
    {
        if (string.IsNullOrEmpty(value))
        {
            // A formula whose result is the empty text has t="str"; one that was never computed has no type.
            return isFormula && type != "str" ? new SheetCell(column, CellKind.FormulaWithoutValue, string.Empty) : null;
        }

        switch (type)
        {
            case "s":
                return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? Text(column, shared[at]) : null;
            case "inlineStr":
                return Text(column, budget.Keep(value));
            case "str":
                return Text(column, budget.Keep(XlsxSharedStrings.Unescape(value)));
            case "b":
                return SheetCell.OfBoolean(column, value is "1" or "true");
            case "e":
                return new SheetCell(column, CellKind.Error, budget.Keep(value));
            case "d":
                return DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date)
                    ? SheetCell.OfDate(column, date)
                    : Text(column, budget.Keep(value));
        }

        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return Text(column, budget.Keep(value));
        }

        return styles.IsDate(style) && Date(number) is { } day
            ? SheetCell.OfDate(column, day)
            : SheetCell.OfNumber(column, number, styles.IsPercent(style));
    }

    private DateTime? Date(double serial)
    {
        // Days from 1904 lie 1,462 days after days from 1900; the last day is 9999-12-31.
        var days = isFrom1904 ? serial + 1462 : serial;
        return days is >= 0 and < 2_958_466 ? DateTime.FromOADate(days) : null;
    }

    private static SheetCell? Text(int column, string text) =>
        string.IsNullOrWhiteSpace(text) ? null : SheetCell.OfText(column, text);
}
