using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.FollowUp;

/// <summary>
/// Reads goals, uppdrag, åtgärder and activities that stand one after the other in the text: a title, the word Status, the status, and
/// what is said of it.
/// </summary>
internal sealed class FollowUpWalk
{
    private const int StatusReach = 6;
    private const int LongestReach = 10;

    private readonly ReportVocabulary _words;
    private readonly StatusMarks _marks;
    private readonly ItemStarts _starts;
    private readonly IReadOnlyList<DocumentLine> _lines;
    private readonly IReadOnlySet<int> _taken;
    private readonly FollowUpResult _result;
    private readonly List<FollowUpItem> _unconfirmed = [];
    private readonly GoalReading _goals;
    private FollowUpItem? _item;
    private ItemKind? _mode;
    private string? _plan;
    private string? _parent;

    public FollowUpWalk(ReportVocabulary words, IEnumerable<DocumentLine> lines, IReadOnlySet<int> taken, FollowUpResult result)
    {
        _words = words;
        _marks = new StatusMarks(words);
        _starts = new ItemStarts(words);
        _lines = [.. lines.Where(l => l.Kind != LineKind.Blank)];
        _taken = taken;
        _result = result;
        _goals = new GoalReading(words, _marks, result);
    }

    /// <summary>Which goal holds at each line where one begins.</summary>
    public IReadOnlyList<(int Line, string? Goal)> GoalsByLine => _goals.ByLine;

    /// <summary>Reads all lines.</summary>
    public void Read()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            i += Take(i);
        }

        Close();
        _goals.Close();
        foreach (var item in _unconfirmed.Where(u => _result.Assignments.Count(a => a.Kind == KindName(u.Kind)) + (u.Kind == ItemKind.Activity ? _result.Activities.Count : 0) >= 2))
        {
            Add(item);
        }
    }

    // How many lines after this one were used too.
    private int Take(int i)
    {
        var line = _lines[i];
        if (_taken.Contains(line.Number))
        {
            Close();
            return 0;
        }

        if (TextOf(line) is not { } text)
        {
            return 0;
        }

        if (_marks.IsStatus(text, out var printed) && (printed is not null || Next(i) is { } next && _marks.IsStatusWord(next)))
        {
            _item ??= Begin(ByMode(), new ItemStart(ItemKind.Numbered, null, i > 0 ? _lines[i - 1].Text : string.Empty), i > 0 ? _lines[i - 1] : line);
            _item.Printed ??= printed ?? Next(i);
            return printed is null ? 1 : 0;
        }

        if (_item is null && _goals.TakeAssessment(text, Next(i), out var used))
        {
            return used;
        }

        if (Start(line, text, i))
        {
            return 0;
        }

        if (line.Kind == LineKind.Heading || IsSection(text))
        {
            Section(line, text);
            return 0;
        }

        Continue(text);
        return 0;
    }

    private bool Start(DocumentLine line, string text, int i)
    {
        var start = _starts.Worded(text);
        if (start is { IsGoal: true })
        {
            if (_words.Assessment(start.Title) is not null)
            {
                return false;
            }

            Close();
            (_mode, _plan, _parent) = (null, null, null);
            _goals.Open(start, line);
            return true;
        }

        if (start is null && ItemStarts.ByNumber(text) is { } numbered && (StatusAhead(i) || (_mode is not null && _marks.TakeTrailing(numbered.Title, out _, out _))))
        {
            start = numbered;
        }

        if (start is null && _item?.Printed is not null && StatusFollows(i))
        {
            start = new ItemStart(ItemKind.Numbered, null, text);
        }

        if (start is null)
        {
            return false;
        }

        Close();
        _item = Begin(start.Kind == ItemKind.Numbered ? ByMode() : start.Kind, start, line);
        if (start.Kind == ItemKind.Assignment)
        {
            (_mode, _parent) = (ItemKind.Measure, _item.Title);
        }

        return true;
    }

    private FollowUpItem Begin(ItemKind kind, ItemStart start, DocumentLine line)
    {
        _goals.EndComment();
        var item = new FollowUpItem(start, kind, line) { Goal = _goals.Current, Parent = kind == ItemKind.Measure ? _parent : null, Plan = _plan };
        if (_marks.TakeTrailing(start.Title, out var rest, out var printed))
        {
            (item.Title, item.Printed) = (rest, printed);
        }

        return item;
    }

    private void Continue(string text)
    {
        if (_item is null)
        {
            _goals.Say(text);
            return;
        }

        if (_item.Printed is not null)
        {
            if (!IsShouted(text))
            {
                _item.Say(text);
            }
        }
        else if (++_item.LinesSince > LongestReach)
        {
            Close();
        }
    }

    private void Section(DocumentLine line, string text)
    {
        if (_item is { Printed: null } && _item.LinesSince++ < StatusReach && line.Level == 0)
        {
            return;
        }

        Close();
        _goals.Heading(line);
        var folded = Folded.Of(text);
        if (folded.EndsWith("åtgärder", StringComparison.Ordinal) || folded == "åtgärden")
        {
            _mode = ItemKind.Measure;
        }
        else if (folded == "aktiviteter")
        {
            _mode = ItemKind.Activity;
        }
        else if (folded.StartsWith("uppdrag", StringComparison.Ordinal) || folded.EndsWith(" uppdrag", StringComparison.Ordinal))
        {
            (_mode, _parent) = (ItemKind.Assignment, null);
            if (folded.Contains("vid sidan", StringComparison.Ordinal))
            {
                _goals.Leave();
            }
        }
        else if (PlanName.Find(text) is { } plan)
        {
            (_plan, _mode) = (plan, ItemKind.Activity);
            _goals.Leave();
        }
    }

    private ItemKind ByMode() => _mode ?? (_plan is not null ? ItemKind.Activity : ItemKind.Assignment);

    private void Close()
    {
        if (_item is { Printed: not null })
        {
            Add(_item);
        }
        else if (_item is { Start.Kind: not ItemKind.Numbered } && _item.Title.Split(' ').Length >= 3)
        {
            _unconfirmed.Add(_item);
        }

        _item = null;
    }

    private void Add(FollowUpItem item)
    {
        var (_, boards) = SharedBoards.Split(item.Title);
        var title = item.Title;
        var status = _words.Status(item.Printed) ?? item.Printed?.Trim('.', ' ').ToLowerInvariant();
        var printed = item.Printed?.Trim();
        if (item.Kind == ItemKind.Activity && int.TryParse(item.Start.Number, out var number))
        {
            _result.Activities.Add(new ExtractActivity(item.Plan ?? "Handlingsplan", number, title, printed, status, item.Line.Number) { Comment = item.Comment, Page = item.Line.Page });
            return;
        }

        _result.Assignments.Add(new ExtractAssignment(KindName(item.Kind), item.Start.Number, title, printed, status, item.Line.Number)
        {
            Goal = item.Goal,
            Parent = item.Parent,
            GivenYear = item.Start.GivenYear,
            GivenBy = item.Start.GivenBy,
            SharedWith = boards,
            ExpectedDone = ExpectedDone.Find(item.Comment),
            Comment = item.Comment,
            Page = item.Line.Page,
        });
    }

    private bool StatusAhead(int i)
    {
        for (var j = i + 1; j < _lines.Count && j <= i + StatusReach; j++)
        {
            if (TextOf(_lines[j]) is not { } text || ItemStarts.ByNumber(text) is not null || _starts.Worded(text) is not null)
            {
                return false;
            }

            if (_marks.IsStatus(text, out var printed) && (printed is not null || Next(j) is { } next && _marks.IsStatusWord(next)))
            {
                return true;
            }
        }

        return false;
    }

    private bool StatusFollows(int i) =>
        i + 1 < _lines.Count && TextOf(_lines[i + 1]) is { } text && _marks.IsStatus(text, out var printed)
        && (printed is not null || Next(i + 1) is { } next && _marks.IsStatusWord(next));

    private string? Next(int i) => i + 1 < _lines.Count && _lines[i + 1].Kind != LineKind.Row ? _lines[i + 1].Text : null;

    // A two-cell row "Status | Färdig" reads as "Status: Färdig".
    private string? TextOf(DocumentLine line)
    {
        if (line.Kind != LineKind.Row)
        {
            return line.Text;
        }

        return line.Cells is [{ Length: > 0 and < 40 } label, { Length: > 0 } value] && (_marks.IsStatus(label, out _) || _marks.AnnouncesAssessment(label) || _starts.Worded($"{label.TrimEnd(':')}: {value}") is not null)
            ? $"{label.TrimEnd(':')}: {value}"
            : null;
    }

    private static bool IsSection(string text) => text.Length <= 40 && IsShouted(text) && text[^1] != '.' || Folded.Of(text) is "åtgärder" or "åtgärden" or "aktiviteter";

    private static bool IsShouted(string text) => text.Any(char.IsLetter) && !text.Any(char.IsLower);

    private static string KindName(ItemKind kind) => kind == ItemKind.Measure ? "åtgärd" : "uppdrag";
}
