using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.FollowUp;

/// <summary>The lines of a document that aren't blank, and what stands ahead of each.</summary>
internal sealed class FollowUpLines(ReportVocabulary words, StatusMarks marks, ItemStarts starts, IEnumerable<DocumentLine> lines)
{
    private const int StatusReach = 6;
    private const int MarkReach = 2;
    private const int LongestItem = 250;
    private const int FewestLetters = 6;

    private readonly List<DocumentLine> _lines = [.. lines.Where(l => l.Kind != LineKind.Blank)];

    /// <summary>How many there are.</summary>
    public int Count => _lines.Count;

    /// <summary>A line.</summary>
    public DocumentLine this[int index] => _lines[index];

    /// <summary>The text after a line; null when a table or nothing follows.</summary>
    public string? Next(int i) => i + 1 < _lines.Count && _lines[i + 1].Kind != LineKind.Row ? _lines[i + 1].Text : null;

    /// <summary>The text of a line; a two-cell row "Status | Färdig" reads as "Status: Färdig"; null for other rows.</summary>
    public string? TextAt(int i)
    {
        var line = _lines[i];
        if (line.Kind != LineKind.Row)
        {
            return line.Text;
        }

        // "Nämndens mål | Måluppfyllelse" is the head of a table.
        return line.Cells is [{ Length: > 0 and < 40 } label, { Length: > 0 } value] && !marks.AnnouncesAssessment(value) && !marks.AnnouncesStatus(value) && (marks.IsStatus(label, out _) || marks.AnnouncesAssessment(label) || starts.Worded($"{label.TrimEnd(':')}: {value}") is not null)
            ? $"{label.TrimEnd(':')}: {value}"
            : null;
    }

    /// <summary>Whether a line announces a status that stands on it or on the next.</summary>
    public bool IsStatus(int i, out string? printed)
    {
        printed = null;
        return TextAt(i) is { } text && marks.IsStatus(text, out printed) && (printed is not null || (Next(i) is { } next && marks.IsStatusWord(next)));
    }

    /// <summary>Whether a status comes before the next item begins.</summary>
    public bool StatusAhead(int i)
    {
        for (var j = i + 1; j < _lines.Count && j <= i + StatusReach; j++)
        {
            if (TextAt(j) is not { } text || ItemStarts.ByNumber(text) is not null || starts.Worded(text) is not null)
            {
                return false;
            }

            if (IsStatus(j, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line goes on with what the line right above it began: a title that a narrow page broke.</summary>
    public bool GoesOn(int i) =>
        i > 0 && _lines[i] is { Kind: LineKind.Paragraph, Text: [var first, ..] } line && _lines[i - 1] is var above && above.Kind != LineKind.Row && line.Number == above.Number + 1
            && above.Text[^1] is not ('.' or ':' or '!' or '?' or ')') && (char.IsLower(first) || first == '(');

    /// <summary>The goal that an item of a list is which ends in its assessment: "• Alla unga ska ha en planering [Uppfyllt]".</summary>
    public ItemStart? AssessedGoal(int i)
    {
        if (_lines[i].Kind != LineKind.ListItem || !marks.TakeBracketedAssessment(_lines[i].Text, out var rest, out _))
        {
            return null;
        }

        var numbered = ItemStarts.ByNumber(_lines[i].Text);
        return rest.Count(char.IsLetter) >= FewestLetters && !rest.Contains(':', StringComparison.Ordinal)
            ? new ItemStart(ItemKind.BoardGoal, numbered?.Number, numbered?.Title ?? Mark(_lines[i].Text))
            : null;
    }

    /// <summary>Whether a status is announced on the very next line.</summary>
    public bool StatusFollows(int i) => i + 1 < _lines.Count && IsStatus(i + 1, out _);

    /// <summary>The start that a word alone on a line makes with the title on the next: "Nämndmål", then its title, then "Måluppfyllelse: …".</summary>
    public ItemStart? Bare(int i)
    {
        if (starts.Bare(_lines[i].Text, out var number) is not { } kind || _lines[i].Kind == LineKind.Row || Next(i) is not { Length: > FewestLetters and <= LongestItem } title
            || starts.Worded(title) is not null)
        {
            return null;
        }

        for (var j = i + 2; j < _lines.Count && j <= i + 1 + MarkReach; j++)
        {
            var text = TextAt(j);
            if (kind >= ItemKind.StrategicGoal ? text is not null && (marks.IsAssessment(text, out _, out _) || (marks.AnnouncesAssessment(text) && Next(j) is { } next && marks.IsAssessmentWord(next))) : IsStatus(j, out _))
            {
                return new ItemStart(kind, number, title);
            }
        }

        return null;
    }

    /// <summary>The start that a line makes which is a title and a known status: "• Minska pappersutskick (pågår)".</summary>
    public ItemStart? WithStatus(int i)
    {
        var text = Mark(_lines[i].Text);
        return _lines[i].Kind != LineKind.Row && text.Length <= LongestItem && marks.TakeTrailing(text, out var rest, out var printed)
            && rest.Count(char.IsLetter) >= FewestLetters && words.Status(rest) is null
            ? ItemStarts.ByNumber(text) ?? new ItemStart(ItemKind.Numbered, null, text)
            : null;
    }

    private static string Mark(string item) => item.TrimStart('-', '–', '—', '•', '·', '▪', '●', '○', '*', ' ');
}
