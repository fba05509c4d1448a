using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Gives tables of uppdrag their columns back: "Uppdrag Status T2 2018 Kommentar", then title, status and comment in one line each or one a line.</summary>
internal static partial class LostFollowUp
{
    private const int LongestStatus = 30;

    /// <summary>The table that begins at a line of headings, as rows; null when none does.</summary>
    public static IReadOnlyList<DocumentLine>? Read(IReadOnlyList<DocumentLine> lines, int start, ReportVocabulary words, out int end)
    {
        end = start;
        if (Together().Match(lines[start].Text) is { Success: true } together)
        {
            var isGoal = together.Groups["n"].Value.EndsWith("mål", StringComparison.OrdinalIgnoreCase);
            Func<string, string?> meaning = isGoal ? words.Assessment : words.Status;
            var row = lines[start].AsRow(together.Groups["n"].Value, together.Groups["s"].Value, "Kommentar", together.Groups["nr"].Success ? "Nr" : string.Empty);
            var rest = lines[start].Text[together.Length..].Trim();
            return rest.Length > 0 ? OneLine(lines[start], row, rest, start, meaning, out end) : Rows(lines, start, row, meaning, out end);
        }

        if (!Name().IsMatch(lines[start].Text))
        {
            return null;
        }

        var status = FilledLine.Next(lines, start);
        var comment = FilledLine.Next(lines, status);
        return comment < lines.Count && Status().IsMatch(lines[status].Text) && Comment().IsMatch(lines[comment].Text)
            ? Lines(lines, start, comment + 1, lines[start].AsRow(lines[start].Text, lines[status].Text, lines[comment].Text), words.Status, out end)
            : null;
    }

    // Rows may be broken over lines, the status too; whichever way gives most rows is right.
    private static List<DocumentLine>? Rows(IReadOnlyList<DocumentLine> lines, int start, DocumentLine head, Func<string, string?> meaning, out int end)
    {
        var whole = Lines(lines, start, start + 1, head, meaning, out end);
        if (BrokenFollowUp.Read(lines, start + 1, meaning, out var last) is { Count: > 0 } broken && broken.Count >= (whole?.Count ?? 1))
        {
            end = last;
            return [head, .. broken];
        }

        return whole;
    }

    private static List<DocumentLine>? OneLine(DocumentLine line, DocumentLine head, string rest, int start, Func<string, string?> meaning, out int end)
    {
        end = start;
        if (Split(rest, meaning) is not { } parts)
        {
            return null;
        }

        end = start + 1;
        return [head, line.AsRow(parts.Title, parts.Status, parts.Comment)];
    }

    private static List<DocumentLine>? Lines(IReadOnlyList<DocumentLine> lines, int start, int body, DocumentLine head, Func<string, string?> meaning, out int end)
    {
        end = start;
        var rows = new List<DocumentLine> { head };
        for (var i = body; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Kind == LineKind.Blank)
            {
                continue;
            }

            if (line.Kind == LineKind.Row)
            {
                break;
            }

            if (Split(line.Text, meaning) is { } parts)
            {
                var number = head.Cells is [.., "Nr"] ? Leading().Match(parts.Title) : Match.Empty;
                rows.Add(line.AsRow(parts.Title[number.Length..], parts.Status, parts.Comment, number.Value.Trim(' ', '.')));
                end = i + 1;
                continue;
            }

            // Title, status and comment on lines of their own.
            var status = FilledLine.Next(lines, i);
            if (status >= lines.Count || lines[status].Text.Length > LongestStatus || meaning(lines[status].Text) is null)
            {
                break;
            }

            var comment = FilledLine.Next(lines, status);
            var said = comment < lines.Count && lines[comment].Kind == LineKind.Paragraph ? lines[comment].Text : string.Empty;
            rows.Add(line.AsRow(line.Text, lines[status].Text, said));
            i = said.Length > 0 ? comment : status;
            end = i + 1;
        }

        return rows.Count > 1 ? rows : null;
    }

    // The first known status that stands after a word or a figure and before a new sentence, a figure or nothing; dates beside it are columns of their own.
    private static (string Title, string Status, string Comment)? Split(string text, Func<string, string?> meaning)
    {
        foreach (var (start, status) in Statuses(text, meaning))
        {
            return (DatesAtEnd().Replace(text[..start].Trim(), string.Empty), status, DatesAtStart().Replace(text[(start + status.Length)..].Trim(' ', '.'), string.Empty));
        }

        return null;
    }

    [GeneratedRegex(@"\A(?:(?<nr>nr\.?|punkt)\s+)?(?<n>(?:uppdrag|åtgärd(?:er)?|aktivitet(?:er)?|nämndens uppdrag|nämndens mål|nämndmål|inriktningsmål|mål))(?:\s+(?:ansvarig|beslutat|startdatum|slutdatum|delas med))*\s+(?<s>status(?:\s+T[12])?(?:\s+20\d{2})?|läge|bedömning|måluppfyllelse)(?:\s+(?:kommentar|beskrivning|analys|motivering|startdatum|slutdatum|färdiggrad|återrapporteras))+(?=\s|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Together();

    [GeneratedRegex(@"\A\d{1,3}\.?\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\A(?:uppdrag|åtgärd(?:er)?|aktivitet(?:er)?|nämndens uppdrag)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Name();

    [GeneratedRegex(@"\Astatus(?:\s+T[12])?(?:\s+20\d{2})?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Status();

    [GeneratedRegex(@"\A(?:kommentar|beskrivning|analys)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Comment();

    /// <summary>The places where a status stands in a text.</summary>
    public static IEnumerable<(int Start, string Status)> Statuses(string text, Func<string, string?> meaning)
    {
        foreach (Match match in Inside().Matches(text))
        {
            for (var status = match.Groups["s"].Value; status.Length > 0; status = status.LastIndexOf(' ') is > 0 and var space ? status[..space] : string.Empty)
            {
                if (meaning(status) is not null && After().IsMatch(text[(match.Groups["s"].Index + status.Length)..]))
                {
                    yield return (match.Groups["s"].Index, status);
                    break;
                }
            }
        }
    }

    [GeneratedRegex(@"(?<=[\p{Ll})\d.!?–-])\s+(?<s>\p{Lu}\p{Ll}*(?:\s\p{Ll}+){0,3})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Inside();

    [GeneratedRegex(@"\A\.?(?:\s+[\p{Lu}\d–-]|\s*\z)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex After();

    [GeneratedRegex(@"(?:\s+20\d{2}-\d{2}-\d{2})+\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DatesAtEnd();

    [GeneratedRegex(@"\A(?:(?:20\d{2}-\d{2}-\d{2}|\d{1,3} %|[–-])(?:\s+|\z))+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DatesAtStart();
}
