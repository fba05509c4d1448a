using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Benchmark.Documents.Safety;
using Benchmark.Imports;

namespace Benchmark.Documents.Spreadsheets;

/// <summary>
/// Reads the sheets of an xlsx workbook, one element at a time. Our own and not a library's, because the libraries at hand
/// don't tell a percent format, a formula without a result or an empty cell apart (docs/decisions/reading-spreadsheets.md).
/// </summary>
public static class XlsxReader
{
    /// <summary>All sheets of the workbook, hidden ones too, each cut at <see cref="ImportConsts.MaxRowsPerSheet"/> rows.</summary>
    /// <exception cref="UnreadableFileException">It holds no workbook, or unfolds to too much.</exception>
    public static IReadOnlyList<SheetTable> Read(ZipArchive zip, string fileName, UnpackBudget budget)
    {
        var package = new XlsxPackage(zip, budget);
        var workbookPath = package.Target("_rels/.rels", string.Empty, "officeDocument") ?? "xl/workbook.xml";
        var folder = workbookPath[..(workbookPath.LastIndexOf('/') + 1)];
        var relations = $"{folder}_rels/{workbookPath[folder.Length..]}.rels";
        var (sheets, isFrom1904) = ReadWorkbook(package, workbookPath);

        var text = new TextBudget();
        using var sharedXml = package.Open(package.Target(relations, folder, "sharedStrings"));
        var shared = sharedXml is null ? [] : XlsxSharedStrings.Read(sharedXml, text);
        using var stylesXml = package.Open(package.Target(relations, folder, "styles"));
        var styles = stylesXml is null ? new XlsxStyles() : XlsxStyles.Read(stylesXml);

        var targets = package.Targets(relations, folder);
        var tables = new List<SheetTable>();
        foreach (var (name, id) in sheets.Take(ImportConsts.MaxSheets))
        {
            using var xml = targets.TryGetValue(id, out var path) ? package.Open(path) : null;
            if (xml is not null)
            {
                var reader = new XlsxSheetReader(xml, shared, styles, text, isFrom1904);
                var rows = reader.ReadRows();
                tables.Add(new SheetTable(fileName, name, rows, reader.IsCut));
            }
        }

        return tables;
    }

    private static (List<(string Name, string Id)> Sheets, bool IsFrom1904) ReadWorkbook(XlsxPackage package, string path)
    {
        using var xml = package.Open(path) ?? throw new UnreadableFileException(ImportFindingCodes.NotASpreadsheet);
        var sheets = new List<(string, string)>();
        var isFrom1904 = false;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "workbookPr")
            {
                isFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.LocalName == "sheet")
            {
                sheets.Add((xml.GetAttribute("name") ?? (sheets.Count + 1).ToString(CultureInfo.InvariantCulture), RelationId(xml)));
            }
        }

        return (sheets, isFrom1904);
    }

    // r:id stands in one of two namespaces, transitional or strict.
    private static string RelationId(XmlReader xml)
    {
        var id = string.Empty;
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.NamespaceURI.Length > 0)
            {
                id = xml.Value;
            }
        }

        xml.MoveToElement();
        return id;
    }
}
