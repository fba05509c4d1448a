using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Gives numbered tables of uppdrag or activities their rows back when every cell stands on a line of its own: number, title, status, what is said.</summary>
internal static partial class NumberedFollowUp
{
    private const int MostHeadings = 8;
    private const int MostCells = 8;

    /// <summary>The table whose headings begin at a line, as rows; null when none does.</summary>
    public static IReadOnlyList<DocumentLine>? Read(IReadOnlyList<DocumentLine> lines, int start, ReportVocabulary words, out int end)
    {
        end = start;
        if (!Number().IsMatch(lines[start].Text) || Name(lines, start) is not { } name)
        {
            return null;
        }

        var at = start;
        while (at < lines.Count && !int.TryParse(lines[at].Text, NumberStyles.None, CultureInfo.InvariantCulture, out _) && at - start < MostHeadings * 2)
        {
            at++;
        }

        var rows = new List<DocumentLine> { lines[start].AsRow("Nr", name, "Status", "Kommentar") };
        while (at < lines.Count && Item(lines, at, rows.Count, words, out var next) is { } row)
        {
            rows.Add(row);
            at = end = next;
        }

        return rows.Count > 2 ? rows : null;
    }

    private static string? Name(IReadOnlyList<DocumentLine> lines, int start) =>
        lines.Skip(start + 1).Take(MostHeadings).FirstOrDefault(l => Named().IsMatch(l.Text))?.Text is { } name
        && lines.Skip(start + 1).Take(MostHeadings).Any(l => Status().IsMatch(l.Text)) ? name : null;

    // An item goes from its number to the next number, which is one more.
    private static DocumentLine? Item(IReadOnlyList<DocumentLine> lines, int start, int number, ReportVocabulary words, out int end)
    {
        end = start;
        if (lines[start].Text != number.ToString(CultureInfo.InvariantCulture))
        {
            return null;
        }

        var next = (number + 1).ToString(CultureInfo.InvariantCulture);
        var cells = new List<string>();
        for (end = start + 1; end < lines.Count && lines[end].Text != next && lines[end].Kind is not (LineKind.Row or LineKind.Heading) && cells.Count < MostCells; end++)
        {
            if (lines[end].Kind != LineKind.Blank)
            {
                cells.Add(lines[end].Text);
            }
        }

        var status = cells.FindIndex(1, Math.Max(0, cells.Count - 1), c => words.Status(c) is not null);
        return status < 0 ? null : lines[start].AsRow(lines[start].Text, cells[0], cells[status], string.Join(' ', cells.Skip(status + 1).Where(c => !PrintedPeriod.IsAll(c))));
    }

    [GeneratedRegex(@"\A(?:nr|nummer|löpnr)\.?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\A(?:uppdrag|åtgärd(?:er)?|aktivitet(?:er)?|punkt)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\Astatus\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Status();
}
