using System.Globalization;
using System.Text;
using System.Xml;
using Benchmark.Documents.Spreadsheets;

namespace Benchmark.Documents.OpenDocument;

/// <summary>Reads one cell of an OpenDocument spreadsheet.</summary>
internal static class OdsCell
{
    private const int MaxSpaces = 1000;

    /// <summary>The cell, or null when it is empty; moves past it.</summary>
    public static SheetCell? Read(XmlReader xml, int column, TextBudget budget)
    {
        var type = xml.GetAttribute("calcext:value-type") == "error" ? "error" : xml.GetAttribute("office:value-type");
        var value = xml.GetAttribute("office:value");
        var date = xml.GetAttribute("office:date-value");
        var boolean = xml.GetAttribute("office:boolean-value");
        var isFormula = xml.GetAttribute("table:formula") is not null;
        var text = ReadText(xml);
        switch (type)
        {
            case "float" or "percentage" or "currency" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                return SheetCell.OfNumber(column, number, type == "percentage");
            case "date" when DateTime.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var day):
                return SheetCell.OfDate(column, day);
            case "boolean":
                return SheetCell.OfBoolean(column, boolean == "true");
            case "error":
                return new SheetCell(column, CellKind.Error, budget.Keep(text));
            case null when isFormula && text.Length == 0:
                return new SheetCell(column, CellKind.FormulaWithoutValue, string.Empty);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        // Programs that don't mark errors write them as text from a formula.
        return isFormula && IsError(text)
            ? new SheetCell(column, CellKind.Error, budget.Keep(text))
            : SheetCell.OfText(column, budget.Keep(text));
    }

    private static bool IsError(string text) => text.StartsWith('#') || text.StartsWith("Err:", StringComparison.Ordinal);

    private static string ReadText(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return string.Empty;
        }

        var depth = xml.Depth;
        var paragraphs = 0;
        var text = new StringBuilder();
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                switch (xml.LocalName)
                {
                    case "annotation" or "table" or "frame":
                        xml.Skip();
                        continue;
                    case "p" when paragraphs++ > 0:
                    case "line-break":
                        text.Append('\n');
                        break;
                    case "tab":
                        text.Append('\t');
                        break;
                    case "s":
                        var count = int.TryParse(xml.GetAttribute("text:c"), NumberStyles.None, CultureInfo.InvariantCulture, out var spaces) ? spaces : 1;
                        text.Append(' ', Math.Clamp(count, 0, MaxSpaces));
                        break;
                }
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace
                || (xml.NodeType == XmlNodeType.Whitespace && xml.Depth > depth + 1))
            {
                text.Append(xml.Value);
            }

            xml.Read();
        }

        xml.Read();
        return text.ToString();
    }
}
