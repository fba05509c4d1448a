using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Findings;

/// <summary>Parts running text into sentences. Numbers with a point, abbreviations and initials don't end one.</summary>
internal static partial class Sentences
{
    /// <summary>The sentences of paragraphs and list items.</summary>
    public static IReadOnlyList<Sentence> Of(IReadOnlyList<DocumentLine> lines)
    {
        var sentences = new List<Sentence>();
        foreach (var line in lines.Where(l => l.Kind is LineKind.Paragraph or LineKind.ListItem))
        {
            sentences.AddRange(End().Split(line.Text).Where(s => s.Length > 0).Select(s => new Sentence(s.Trim(), line.Number)));
        }

        return sentences;
    }

    [GeneratedRegex(@"(?<=\p{Ll}{2}[.!?]|%[.!?]|\)[.!?]|\d{2}[.!?])\s+(?=[\p{Lu}\d""”])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex End();
}
