using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.FollowUp;

/// <summary>
/// Reads goals, uppdrag, åtgärder and activities that stand one after the other in the text: a title, the word Status, the status, and
/// what is said of it.
/// </summary>
internal sealed partial class FollowUpWalk
{
    private const int StatusReach = 6;
    private const int LongestReach = 10;

    private readonly ReportVocabulary _words;
    private readonly StatusMarks _marks;
    private readonly ItemStarts _starts;
    private readonly FollowUpLines _lines;
    private readonly IReadOnlySet<int> _taken;
    private readonly FollowUpResult _result;
    private readonly List<FollowUpItem> _unconfirmed = [];
    private readonly GoalReading _goals;
    private FollowUpItem? _item;
    private ItemKind? _mode;
    private string? _plan;
    private bool _speaksOfGoals;
    private string? _parent;

    public FollowUpWalk(ReportVocabulary words, IEnumerable<DocumentLine> lines, IReadOnlySet<int> taken, FollowUpResult result)
    {
        _words = words;
        _marks = new StatusMarks(words);
        _starts = new ItemStarts(words);
        _lines = new FollowUpLines(words, _marks, _starts, lines);
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

        if (_lines.TextAt(i) is not { } text)
        {
            return 0;
        }

        if (_item is null && _goals.TakeAssessment(text, _lines.Next(i), out var used))
        {
            return used;
        }

        if (_lines.IsStatus(i, out var printed))
        {
            _item ??= Begin(ByMode(), new ItemStart(ItemKind.Numbered, null, i > 0 ? _lines[i - 1].Text : string.Empty), i > 0 ? _lines[i - 1] : line);
            _item.Printed ??= printed ?? _lines.Next(i);
            return printed is null ? 1 : 0;
        }

        if (_lines.GoesOn(i) && _item is { Printed: null, LinesSince: 0 })
        {
            _item.Title = LineJoin.Join(_item.Title, text);
            return 0;
        }

        if (_speaksOfGoals && _lines.AssessedGoal(i) is { } assessed)
        {
            Start(assessed, line);
            return 0;
        }

        if (_lines.Bare(i) is { } bare)
        {
            Start(bare, line);
            return 1;
        }

        if (StartOf(text, i) is { } start)
        {
            Start(start, line);
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

    private ItemStart? StartOf(string text, int i)
    {
        if (_starts.Worded(text) is { } worded)
        {
            return worded.IsGoal && _words.Assessment(worded.Title) is not null ? null : worded;
        }

        if (ItemStarts.ByNumber(text) is { } numbered && (_lines.StatusAhead(i) || (_mode is not null && _marks.TakeTrailing(numbered.Title, out _, out _))))
        {
            return numbered;
        }

        return _item?.Printed is not null && _lines.StatusFollows(i) ? new ItemStart(ItemKind.Numbered, null, text)
            : _mode is not null ? _lines.WithStatus(i)
            : null;
    }

    private void Start(ItemStart start, DocumentLine line)
    {
        Close();
        if (start.IsGoal)
        {
            (_mode, _plan, _parent) = (null, null, null);
            _goals.Open(start, line);
            return;
        }

        _item = Begin(start.Kind == ItemKind.Numbered ? ByMode() : start.Kind, start, line);
        if (start.Kind == ItemKind.Assignment)
        {
            (_mode, _parent) = (ItemKind.Measure, _item.Title);
        }
    }

    private FollowUpItem Begin(ItemKind kind, ItemStart start, DocumentLine line)
    {
        _goals.EndComment();
        var item = new FollowUpItem(start, kind, line) { Goal = _goals.Current, Parent = kind == ItemKind.Measure ? _parent : null, Plan = _plan };
        if (_marks.TakeTrailing(start.Title, out var rest, out var printed))
        {
            (item.Title, item.Printed) = (rest, printed);
        }
        else if (_marks.TakeInside(start.Title, out rest, out printed, out var said))
        {
            (item.Title, item.Printed) = (rest, printed);
            item.Say(said);
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
        _speaksOfGoals = GoalWord().IsMatch(text);
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

    private static bool IsSection(string text) => text.Length <= 40 && IsShouted(text) && text[^1] != '.' || Folded.Of(text) is "åtgärder" or "åtgärden" or "aktiviteter";

    private static bool IsShouted(string text) => text.Any(char.IsLetter) && !text.Any(char.IsLower);

    private static string KindName(ItemKind kind) => kind is ItemKind.Measure or ItemKind.Activity ? "åtgärd" : "uppdrag";

    // "Mål för medborgaren", "Måluppfyllelse", "Nämndens mål".
    [GeneratedRegex(@"\bmål(?:en|et|uppfyllelse|område\p{L}*)?\b|\p{L}mål(?:en)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex GoalWord();
}
