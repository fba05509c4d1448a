using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Safety;

namespace Benchmark.Documents.PlainText;

/// <summary>Reads a report saved as text: one line of the file is one line of the document, tabs part the cells of a row.</summary>
public static partial class PlainTextReader
{
    private const int LongestHeading = 110;

    /// <summary>Reads the text, whatever of the usual encodings it is in.</summary>
    public static ReportDocument Read(ReadOnlyMemory<byte> content)
    {
        var text = TextEncoding.Detect(content.Span).GetString(content.Span);
        return Read(text);
    }

    /// <summary>Reads text that is decoded already.</summary>
    public static ReportDocument Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var raw = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var lines = new List<DocumentLine>(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            lines.Add(Line(raw, i));
        }

        return new ReportDocument(lines);
    }

    private static DocumentLine Line(string[] raw, int index)
    {
        var text = PlainMarkup.Strip(raw[index]);
        var number = index + 1;
        if (string.IsNullOrWhiteSpace(text))
        {
            return new DocumentLine(number, LineKind.Blank, string.Empty);
        }

        if (IsRow(raw, index, text))
        {
            return DocumentLine.Row(number, [.. text.Split('\t').Select(c => c.Trim())]);
        }

        text = text.Trim();
        if (ListMark().IsMatch(text))
        {
            return new DocumentLine(number, LineKind.ListItem, text);
        }

        return IsHeading(raw, index, text)
            ? new DocumentLine(number, LineKind.Heading, text) { Level = LineLook.SectionLevel(text) }
            : new DocumentLine(number, LineKind.Paragraph, text);
    }

    // A row may have its first or last cells empty; a tab that only ends a line makes none.
    private static bool IsRow(string[] raw, int index, string text) =>
        text.Trim().Contains('\t', StringComparison.Ordinal)
        || text.StartsWith('\t')
        || text.EndsWith("\t\t", StringComparison.Ordinal)
        || (text.EndsWith('\t') && (HasTab(raw, index - 1) || HasTab(raw, index + 1)));

    private static bool HasTab(string[] raw, int index) => index >= 0 && index < raw.Length && raw[index].Contains('\t', StringComparison.Ordinal);

    // A short line of its own that ends as no sentence does.
    private static bool IsHeading(string[] raw, int index, string text) =>
        text.Length <= LongestHeading && text[^1] is not ('.' or ',' or ';' or ':')
        && (char.IsUpper(text[0]) || char.IsAsciiDigit(text[0]))
        && (LineLook.SectionLevel(text) > 1 || (IsBlank(raw, index - 1) && (IsBlank(raw, index + 1) || LineLook.SectionLevel(text) > 0)));

    private static bool IsBlank(string[] raw, int index) =>
        index < 0 || index >= raw.Length || string.IsNullOrWhiteSpace(raw[index]);

    [GeneratedRegex(@"\A(?:[-–—•·▪●○*]|o(?=\s)|\d{1,3}[.)](?!\d)|\p{Ll}\))\s+\S", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ListMark();
}
