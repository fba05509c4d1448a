using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.FollowUp;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Makes headings of rows that are a goal's title and its assessment, set at the right margin: "2.1 Fler i arbete | ● Målet nås".</summary>
internal static partial class AssessedHeadings
{
    /// <summary>The lines, such rows set as "2.1 Fler i arbete – Målet nås".</summary>
    public static List<DocumentLine> Set(List<DocumentLine> lines, ReportVocabulary words)
    {
        var marks = new StatusMarks(words);
        var inTable = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.Row)
            {
                inTable = false;
            }
            else if (lines[i].Cells.Any(marks.AnnouncesAssessment))
            {
                // Under such a head the rows are a table of goals.
                inTable = true;
            }
            else if (!inTable && Title(lines[i], marks) is { } title)
            {
                lines[i] = lines[i] with { Kind = LineKind.Heading, Text = title, Cells = [title], Level = LineLook.SectionLevel(title), Table = 0 };
            }
        }

        return lines;
    }

    private static string? Title(DocumentLine row, StatusMarks marks) =>
        row.Cells.Where(c => c.Length > 0).ToList() is [var title, var assessment]
        && Numbered().IsMatch(title) && marks.IsSignAndWord(assessment, out var word)
            ? $"{title} – {word.Trim('●', '○', '◐', '◑', '■', '▲', '▼', '⬤', ' ')}"
            : null;

    [GeneratedRegex(@"\A\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+\p{Lu}\p{Ll}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Numbered();
}
