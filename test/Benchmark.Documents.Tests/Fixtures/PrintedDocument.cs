using System.Globalization;
using System.Security;
using System.Text;
using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Tests.Fixtures;

/// <summary>Sets lines as a document of a word processor, with header, footer, page numbers and a title block of two columns.</summary>
internal sealed class PrintedDocument
{
    private const double TableSize = 0.8;

    private readonly StringBuilder automatic = new();
    private readonly StringBuilder body = new();
    private int tables;

    /// <summary>Whether lines are drawn around the cells.</summary>
    public bool IsRuled { get; init; } = true;

    /// <summary>The size of the letters, in points.</summary>
    public double Size { get; init; } = 10.5;

    /// <summary>What stands in the two columns at the top of the first page; none when empty.</summary>
    public IReadOnlyList<(string Left, string Right)> Title { get; init; } = [];

    /// <summary>What stands over every page; no header when empty.</summary>
    public string Header { get; init; } = "Storviks kommun, arbetsmarknadsnämnden";

    /// <summary>The document as flat OpenDocument text, which LibreOffice turns into PDF, Word and OpenDocument.</summary>
    public byte[] Render(IReadOnlyList<DocumentLine> lines)
    {
        AddTitle();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var isTight = i + 1 < lines.Count && lines[i + 1].Kind is not (LineKind.Blank or LineKind.Heading);
            switch (line.Kind)
            {
                case LineKind.Heading:
                    body.Append(CultureInfo.InvariantCulture, $"<text:h text:style-name=\"H{Math.Clamp(line.Level, 1, 4)}\" text:outline-level=\"{Math.Clamp(line.Level, 1, 4)}\">{Escape(line.Text)}</text:h>");
                    break;
                case LineKind.Paragraph:
                    body.Append(CultureInfo.InvariantCulture, $"<text:p text:style-name=\"{(isTight ? "Tight" : "Body")}\">{Escape(line.Text)}</text:p>");
                    break;
                case LineKind.ListItem:
                    AddItem(line.Text);
                    break;
                case LineKind.Row:
                    i = AddTable(lines, i);
                    break;
            }
        }

        return Encoding.UTF8.GetBytes(Document());
    }

    private void AddTitle()
    {
        if (Title.Count == 0)
        {
            return;
        }

        body.Append("<table:table table:name=\"Titel\" table:style-name=\"T\"><table:table-column/><table:table-column/>");
        body.Append("<table:table-row>");
        foreach (var cell in new[] { Title.Select(line => line.Left), Title.Select(line => line.Right) })
        {
            body.Append("<table:table-cell>").AppendJoin(string.Empty, cell.Where(text => text.Length > 0).Select(text => $"<text:p text:style-name=\"Tight\">{Escape(text)}</text:p>")).Append("</table:table-cell>");
        }

        body.Append("</table:table-row></table:table><text:p text:style-name=\"Body\"/>");
    }

    private void AddItem(string text)
    {
        if (text.StartsWith("- ", StringComparison.Ordinal))
        {
            body.Append(CultureInfo.InvariantCulture, $"<text:list text:style-name=\"Bullets\"><text:list-item><text:p text:style-name=\"Tight\">{Escape(text[2..])}</text:p></text:list-item></text:list>");
            return;
        }

        var dot = text.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0 && int.TryParse(text[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            body.Append(CultureInfo.InvariantCulture, $"<text:list text:style-name=\"Numbers\" text:continue-numbering=\"false\"><text:list-item text:start-value=\"{number}\"><text:p text:style-name=\"Tight\">{Escape(text[(dot + 1)..].TrimStart())}</text:p></text:list-item></text:list>");
            return;
        }

        body.Append(CultureInfo.InvariantCulture, $"<text:p text:style-name=\"Tight\">{Escape(text)}</text:p>");
    }

    private int AddTable(IReadOnlyList<DocumentLine> lines, int start)
    {
        var end = start;
        while (end < lines.Count && lines[end].Kind == LineKind.Row)
        {
            end++;
        }

        var rows = lines.Skip(start).Take(end - start).Select(line => line.Cells).ToList();
        var width = rows.Max(row => row.Count);
        tables++;
        body.Append(CultureInfo.InvariantCulture, $"<table:table table:name=\"Tabell{tables}\" table:style-name=\"T\">");
        foreach (var (centimetres, column) in Widths(rows, width).Select((centimetres, column) => (centimetres, column)))
        {
            automatic.Append(CultureInfo.InvariantCulture, $"<style:style style:name=\"T{tables}C{column}\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"{centimetres:0.##}cm\"/></style:style>");
            body.Append(CultureInfo.InvariantCulture, $"<table:table-column table:style-name=\"T{tables}C{column}\"/>");
        }

        for (var row = 0; row < rows.Count; row++)
        {
            body.Append(row == 0 && rows.Count > 1 ? "<table:table-header-rows>" : string.Empty).Append("<table:table-row>");
            for (var column = 0; column < width; column++)
            {
                var text = column < rows[row].Count ? rows[row][column] : string.Empty;
                var isFigure = column > 0 && LineLook.IsFigure(text);
                body.Append(CultureInfo.InvariantCulture, $"<table:table-cell table:style-name=\"{(IsRuled ? "Ruled" : "Open")}\"><text:p text:style-name=\"{(isFigure ? "Figure" : "Cell")}\">{Escape(text)}</text:p></table:table-cell>");
            }

            body.Append("</table:table-row>").Append(row == 0 && rows.Count > 1 ? "</table:table-header-rows>" : string.Empty);
        }

        body.Append("</table:table><text:p text:style-name=\"Body\"/>");
        return end - 1;
    }

    // Room for the longest word, and the rest by how much there is to say.
    private IEnumerable<double> Widths(List<IReadOnlyList<string>> rows, int columns)
    {
        const double Page = 17, Padding = 0.45;
        var letter = Size * TableSize * 0.021;
        var least = Enumerable.Range(0, columns).Select(column => Padding + (letter * rows.Max(row => column < row.Count ? row[column].Split(' ').Max(word => word.Length) : 0))).ToList();
        var wanted = Enumerable.Range(0, columns).Select(column => Math.Clamp(rows.Max(row => column < row.Count ? row[column].Length : 0), 4, 60)).ToList();
        var left = Math.Max(0, Page - least.Sum());
        return least.Select((width, column) => width + (left * wanted[column] / wanted.Sum()));
    }

    private static string Escape(string text) => SecurityElement.Escape(text);

    private string Document() => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
        <office:font-face-decls><style:font-face style:name="Sans" svg:font-family="'Liberation Sans'"/></office:font-face-decls>
        <office:styles>
        <style:default-style style:family="paragraph"><style:text-properties style:font-name="Sans" fo:font-size="{Points(Size)}" fo:language="sv" fo:country="SE"/></style:default-style>
        <style:style style:name="Standard" style:family="paragraph"/>
        {Heading(1, 1.6)}{Heading(2, 1.35)}{Heading(3, 1.15)}{Heading(4, 1)}
        <text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1.2cm" fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
        <text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1.2cm" fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/></style:list-level-properties></text:list-level-style-number></text:list-style>
        </office:styles>
        <office:automatic-styles>
        <style:style style:name="Body" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.3cm"/></style:style>
        <style:style style:name="Tight" style:family="paragraph" style:parent-style-name="Standard"/>
        <style:style style:name="Cell" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="{Points(Size * TableSize)}"/></style:style>
        <style:style style:name="Figure" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="end"/><style:text-properties fo:font-size="{Points(Size * TableSize)}"/></style:style>
        <style:style style:name="Ruled" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding-left="0.19cm" fo:padding-right="0.19cm" fo:padding-top="0.05cm" fo:padding-bottom="0.05cm"/></style:style>
        <style:style style:name="Open" style:family="table-cell"><style:table-cell-properties fo:border="none" fo:padding-left="0.19cm" fo:padding-right="0.19cm" fo:padding-top="0.05cm" fo:padding-bottom="0.05cm"/></style:style>
        <style:style style:name="T" style:family="table"><style:table-properties table:align="margins" fo:margin-bottom="0.3cm"/></style:style>
        <style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/><style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
        {automatic}
        </office:automatic-styles>
        <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">
        {(Header.Length == 0 ? string.Empty : $"<style:header><text:p text:style-name=\"Standard\">{Escape(Header)}</text:p></style:header><style:footer><text:p text:style-name=\"Figure\">Sida <text:page-number text:select-page=\"current\">1</text:page-number> av <text:page-count>1</text:page-count></text:p></style:footer>")}
        </style:master-page></office:master-styles>
        <office:body><office:text>{body}</office:text></office:body>
        </office:document>
        """;

    private string Heading(int level, double times) => $"""
        <style:style style:name="H{level}" style:display-name="Heading {level}" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="{level}"><style:paragraph-properties fo:margin-top="0.35cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="{Points(Size * times)}" fo:font-weight="bold"/></style:style>
        """;

    private static string Points(double size) => FormattableString.Invariant($"{size:0.##}pt");
}
