using System.Text;

namespace Benchmark.Documents.Safety;

/// <summary>Finds the encoding of a text: byte order mark, else UTF-8 when it is valid, else Windows-1252 as older Excel saves.</summary>
public static class TextEncoding
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The encoding of the bytes. A sample may end inside a character.</summary>
    public static Encoding Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            return Encoding.UTF8;
        }

        if (bytes.StartsWith(Encoding.Unicode.Preamble))
        {
            return Encoding.Unicode;
        }

        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return Encoding.BigEndianUnicode;
        }

        if (LooksLikeUtf16(bytes, 1))
        {
            return Encoding.Unicode;
        }

        if (LooksLikeUtf16(bytes, 0))
        {
            return Encoding.BigEndianUnicode;
        }

        return IsUtf8(bytes) ? Encoding.UTF8 : Windows1252;
    }

    // Without a mark: nearly every second byte of Swedish text in UTF-16 is zero.
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, int offset)
    {
        var pairs = Math.Min(bytes.Length, 512) / 2;
        if (pairs < 4)
        {
            return false;
        }

        int zeros = 0, others = 0;
        for (var i = 0; i < pairs; i++)
        {
            zeros += bytes[(2 * i) + offset] == 0 ? 1 : 0;
            others += bytes[(2 * i) + 1 - offset] == 0 ? 1 : 0;
        }

        return others == 0 && zeros * 10 >= pairs * 9;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var used);
            if (status == System.Buffers.OperationStatus.NeedMoreData)
            {
                return true;
            }

            if (status != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            bytes = bytes[used..];
        }

        return true;
    }
}
