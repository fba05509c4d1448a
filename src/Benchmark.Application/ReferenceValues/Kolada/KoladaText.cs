using System.Net;
using System.Text;

namespace Benchmark.ReferenceValues.Kolada;

/// <summary>Titles as they were meant: some come encoded once more, as UTF-8 ("bistÃ¥nd") or as HTML.</summary>
internal static class KoladaText
{
    private const int MaxRounds = 3;

    // The signs that Windows-1252 has at 0x80–0x9F, where Latin-1 has none that are seen.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static string Read(string? text)
    {
        var read = text ?? string.Empty;
        for (var round = 0; round < MaxRounds; round++)
        {
            var plain = WebUtility.HtmlDecode(read);
            var decoded = Utf8Of(plain) ?? plain;
            if (decoded == read)
            {
                break;
            }

            read = decoded;
        }

        return read.Trim();
    }

    /// <summary>Null when the text isn't UTF-8 that was taken for single bytes.</summary>
    private static string? Utf8Of(string text)
    {
        if (text.All(char.IsAscii))
        {
            return null;
        }

        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var index = Windows1252.IndexOf(text[i], StringComparison.Ordinal);
            if (index < 0 && text[i] > 0xFF)
            {
                return null;
            }

            bytes[i] = (byte)(index < 0 ? text[i] : 0x80 + index);
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
