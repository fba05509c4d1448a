using System.Globalization;
using System.Text;

namespace Benchmark.Performance.Measurements;

/// <summary>Writes a PDF as long as a year's report: on every page a heading, prose, a ruled table, a header and a page number.</summary>
internal static class LongPdf
{
    private const int Lines = 24;
    private const int Rows = 16;

    /// <summary>The file.</summary>
    public static byte[] Write(int pages)
    {
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{string.Join(' ', Enumerable.Range(0, pages).Select(i => FormattableString.Invariant($"{4 + (2 * i)} 0 R")))}] /Count {pages.ToString(CultureInfo.InvariantCulture)} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ];
        for (var page = 1; page <= pages; page++)
        {
            var content = Page(page, pages);
            objects.Add(FormattableString.Invariant($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {objects.Count + 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>"));
            objects.Add(FormattableString.Invariant($"<< /Length {content.Length} >>\nstream\n{content}\nendstream"));
        }

        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Page(int number, int pages)
    {
        var content = new StringBuilder();
        Text(content, 9, 60, 805, "Storviks kommun, arbetsmarknadsnämnden");
        Text(content, 9, 500, 30, FormattableString.Invariant($"Sida {number} av {pages}"));
        Text(content, 16, 60, 770, FormattableString.Invariant($"{number} Verksamhet"));
        for (var line = 0; line < Lines; line++)
        {
            Text(content, 10, 60, 745 - (14 * line), FormattableString.Invariant($"Nämnden redovisar {number * line} deltagare i insatserna under perioden, vilket är fler än året före, och bedömer det."));
        }

        for (var row = 0; row < Rows; row++)
        {
            var y = 380 - (18 * row);
            Text(content, 9, 64, y, FormattableString.Invariant($"Område {row}"));
            for (var column = 0; column < 5; column++)
            {
                Text(content, 9, 200 + (70 * column), y, FormattableString.Invariant($"{row + column + 1} {(number * 37 * (column + 1) % 900) + 100}"));
            }

            content.Append(CultureInfo.InvariantCulture, $"60 {y - 5} m 545 {y - 5} l S\n");
        }

        return content.Append("60 393 m 545 393 l S 60 393 m 60 105 l S 545 393 m 545 105 l S 195 393 m 195 105 l S\n").ToString();
    }

    private static void Text(StringBuilder content, int size, int x, int y, string text) =>
        content.Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET\n");
}
