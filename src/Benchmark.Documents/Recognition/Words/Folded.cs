using System.Text;

namespace Benchmark.Documents.Recognition.Words;

/// <summary>Texts made equal where only case, spaces and signs differ.</summary>
public static class Folded
{
    /// <summary>Lower case, letters and digits only, one space where anything else stood.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var sign in text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsLetterOrDigit(sign) || sign == '%')
            {
                folded.Append(char.ToLowerInvariant(sign));
            }
            else if (sign != '\u00AD' && folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The different words of a text.</summary>
    public static HashSet<string> Words(string? text) => [.. Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>How much two texts have in common: words in both of words in either (Jaccard), 0–1.</summary>
    public static double Likeness(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var both = one.Count(other.Contains);
        return both == 0 ? 0 : (double)both / (one.Count + other.Count - both);
    }
}
