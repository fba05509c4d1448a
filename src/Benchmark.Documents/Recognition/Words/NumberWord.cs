using System.Globalization;

namespace Benchmark.Documents.Recognition.Words;

/// <summary>Small whole numbers written as words: "nio", "tolv", "trettioen".</summary>
public static class NumberWord
{
    private static readonly string[] Small =
    [
        "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton", "fjorton", "femton",
        "sexton", "sjutton", "arton", "nitton",
    ];

    private static readonly string[] Tens = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];

    private static readonly Dictionary<string, int> Words = Build();

    /// <summary>The number a word means, written in letters or digits.</summary>
    /// <param name="word">A single word.</param>
    /// <param name="number">0 to 9999.</param>
    public static bool TryRead(string? word, out int number)
    {
        number = 0;
        return word is { Length: > 0 and < 16 }
            && (Words.TryGetValue(word.ToLowerInvariant(), out number)
                || (word.Length <= 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number)));
    }

    private static Dictionary<string, int> Build()
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal) { ["ett"] = 1, ["inget"] = 0, ["inga"] = 0, ["ingen"] = 0, ["båda"] = 2, ["hundra"] = 100 };
        for (var i = 0; i < Small.Length; i++)
        {
            words[Small[i]] = i;
        }

        for (var ten = 0; ten < Tens.Length; ten++)
        {
            words[Tens[ten]] = (ten + 2) * 10;
            for (var one = 1; one < 10; one++)
            {
                words[Tens[ten] + Small[one]] = ((ten + 2) * 10) + one;
            }

            words[Tens[ten] + "ett"] = ((ten + 2) * 10) + 1;
        }

        return words;
    }
}
