using Benchmark.Indicators;

namespace Benchmark.Documents.Numbers;

/// <summary>The signs and words that stand where a value is missing. An empty cell isn't one: nothing was said.</summary>
public static class MissingSign
{
    /// <summary>What was meant by the sign, or null when it isn't one.</summary>
    public static MissingReason? Find(string? text) => text?.Trim().Trim('\u00A0') switch
    {
        "-" or "\u2212" or "\u2013" or "\u2014" => MissingReason.NotDelivered,
        "." => MissingReason.NotApplicable,
        ".." or "\u2025" => MissingReason.Suppressed,
        { Length: > 2 and < 40 } words => FindWords(words.TrimEnd('.')),
        _ => null,
    };

    /// <summary>The sign that is printed for a reason; null when none is (not yet collected).</summary>
    public static string? Print(MissingReason? reason) => reason switch
    {
        MissingReason.NotDelivered => "-",
        MissingReason.NotApplicable => ".",
        MissingReason.Suppressed => "..",
        _ => null,
    };

    private static MissingReason? FindWords(string words)
    {
        if (Is("uppgift saknas") || Is("saknas") || Is("bortfall"))
        {
            return MissingReason.NotDelivered;
        }

        if (Is("ej tillämplig") || Is("ej tillämpligt") || Is("ej aktuellt"))
        {
            return MissingReason.NotApplicable;
        }

        return Is("sekretess") ? MissingReason.Suppressed : null;

        bool Is(string word) => words.Equals(word, StringComparison.OrdinalIgnoreCase);
    }
}
