using System.Globalization;
using System.Text;

namespace Benchmark.Documents.Tests.Fixtures;

/// <summary>Writes a PDF object by object, also such as no program writes.</summary>
internal static class HandMadePdf
{
    public const string Catalog = "<< /Type /Catalog /Pages 2 0 R >>";
    public const string OnePage = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    public const string Page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X1 6 0 R >> >> >>";
    public const string Font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

    /// <summary>A page with one word.</summary>
    public static byte[] Plain { get; } = Of(Catalog, OnePage, Page, Stream("BT /F1 12 Tf 72 700 Td (Hej) Tj ET"), Font);

    /// <summary>The objects, numbered from 1, the first being the catalog.</summary>
    public static byte[] Of(params IReadOnlyList<string> objects) => With("/Root 1 0 R", objects);

    /// <summary>The same with a trailer of one's own.</summary>
    public static byte[] With(string trailer, IReadOnlyList<string> objects)
    {
        var text = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>(objects.Count);
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
        {
            text.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        }

        text.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    /// <summary>A stream; its bytes are the text's, one a character.</summary>
    public static string Stream(string content, string dictionary = "") =>
        string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} {dictionary} >>\nstream\n{content}\nendstream");
}
