using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Benchmark.Documents.Exports;
using Benchmark.Documents.Imports;
using Benchmark.Documents.Safety;
using Benchmark.Documents.Spreadsheets;

namespace Benchmark.Documents.Tests.Fixtures;

/// <summary>Saves a workbook's sheets in the other formats.</summary>
internal static class OtherFormats
{
    private static readonly string[] Parts = ["Nyckeltal", "Ekonomi", "Mål", "Uppdrag", "Handlingsplaner"];

    public static IReadOnlyList<SheetTable> Tables(byte[] workbook)
    {
        using var zip = ZipGuard.Open(workbook);
        return XlsxReader.Read(zip, "rapport.xlsx", UnpackBudget.For(workbook.Length));
    }

    public static List<HandedInFile> Csv(byte[] workbook, char separator = ';', Encoding? encoding = null) => Tables(workbook)
        .Where(table => Parts.Contains(table.Name))
        .Select((table, i) => new HandedInFile(FormattableString.Invariant($"blad{i}.csv"), Csv(table, separator, encoding ?? new UTF8Encoding(true))))
        .ToList();

    public static byte[] Csv(SheetTable table, char separator, Encoding encoding)
    {
        var text = new StringBuilder();
        var width = table.Rows.Max(row => row.Cells[^1].Column);
        for (var number = 1; number <= table.Rows[^1].Number; number++)
        {
            var row = table.Rows.FirstOrDefault(row => row.Number == number);
            var fields = Enumerable.Range(1, width).Select(column => row?.Find(column)?.Text ?? string.Empty).Select(field => Quoted(field, separator));
            text.Append(string.Join(separator, fields)).Append("\r\n");
        }

        return [.. encoding.Preamble, .. encoding.GetBytes(text.ToString())];
    }

    public static byte[] Ods(byte[] workbook)
    {
        var xml = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
            """);
        foreach (var table in Tables(workbook))
        {
            xml.Append(CultureInfo.InvariantCulture, $"<table:table table:name=\"{SecurityElement.Escape(table.Name)}\">");
            var next = 1;
            foreach (var row in table.Rows)
            {
                if (row.Number > next)
                {
                    xml.Append(CultureInfo.InvariantCulture, $"<table:table-row table:number-rows-repeated=\"{row.Number - next}\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>");
                }

                next = row.Number + 1;
                AppendRow(xml, row);
            }

            xml.Append("<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row></table:table>");
        }

        xml.Append("</office:spreadsheet></office:body></office:document-content>");
        return Zip(
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            ("META-INF/manifest.xml", "<manifest media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/>"),
            ("content.xml", xml.ToString()));
    }

    public static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static void AppendRow(StringBuilder xml, SheetRow row)
    {
        xml.Append("<table:table-row>");
        var column = 1;
        foreach (var cell in row.Cells)
        {
            if (cell.Column > column)
            {
                xml.Append(CultureInfo.InvariantCulture, $"<table:table-cell table:number-columns-repeated=\"{cell.Column - column}\"/>");
            }

            column = cell.Column + 1;
            var paragraphs = string.Concat(cell.Text.Split('\n').Select(line => $"<text:p>{SecurityElement.Escape(line)}</text:p>"));
            var type = cell.Kind switch
            {
                CellKind.Number => string.Create(CultureInfo.InvariantCulture, $"office:value-type=\"float\" office:value=\"{cell.Number}\""),
                CellKind.Percent => string.Create(CultureInfo.InvariantCulture, $"office:value-type=\"percentage\" office:value=\"{cell.Number}\""),
                _ => "office:value-type=\"string\"",
            };
            xml.Append(CultureInfo.InvariantCulture, $"<table:table-cell {type}>{paragraphs}</table:table-cell>");
        }

        xml.Append("</table:table-row>");
    }

    private static string Quoted(string field, char separator) =>
        field.Contains(separator) || field.AsSpan().IndexOfAny("\"\n") >= 0
            ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : field;
}
