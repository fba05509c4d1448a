using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.FollowUp;

/// <summary>Keeps the goal that holds while a document is read, and its assessments.</summary>
internal sealed partial class GoalReading(ReportVocabulary words, StatusMarks marks, FollowUpResult result)
{
    private readonly List<string> _comment = [];
    private readonly List<(string Printed, string? Qualifier)> _assessments = [];
    private readonly List<(int Line, string? Goal)> _byLine = [];
    private ItemStart? _goal;
    private DocumentLine? _line;
    private string? _strategic;
    private string? _section;
    private string _sectionKind = "målområde";
    private int _goalLevel;
    private bool _listens;

    /// <summary>Number or title of the goal that holds.</summary>
    public string? Current { get; private set; }

    /// <summary>Which goal holds from which line on.</summary>
    public IReadOnlyList<(int Line, string? Goal)> ByLine => _byLine;

    /// <summary>A goal begins.</summary>
    public void Open(ItemStart start, DocumentLine line)
    {
        Close();
        (_goal, _line, _listens) = (start, line, true);
        _goalLevel = line.Level;
        if (marks.TakeTrailingAssessment(start.Title, out var rest, out var printed))
        {
            _goal = start with { Title = rest };
            _assessments.Add((printed, null));
        }

        if (start.Kind != ItemKind.BoardGoal)
        {
            _strategic = start.Number ?? _goal.Title;
        }

        Current = start.Kind == ItemKind.BoardGoal ? _strategic ?? start.Number ?? _goal.Title : _strategic;
        _byLine.Add((line.Number, Current));
    }

    /// <summary>Takes a line that gives the goal's assessment.</summary>
    /// <param name="text">The line.</param>
    /// <param name="next">The one after it.</param>
    /// <param name="used">How many lines after it were used too.</param>
    public bool TakeAssessment(string text, string? next, out int used)
    {
        used = 0;
        if (_goal is null || !_listens)
        {
            return false;
        }

        if (marks.IsAssessment(text, out var printed, out var qualifier))
        {
            _assessments.Add((printed, qualifier));
            return true;
        }

        // Right under the title an assessment needs no word before it.
        if (_assessments.Count == 0 && _comment.Count == 0 && marks.IsSignAndWord(text, out var word))
        {
            _assessments.Add((word, null));
            return true;
        }

        // "Status: Gul" under a goal's title is its assessment.
        if (_assessments.Count == 0 && _comment.Count == 0 && marks.IsStatus(text, out var status) && (status ?? next) is { } said && marks.IsAssessmentWord(said))
        {
            _assessments.Add((said, null));
            used = status is null ? 1 : 0;
            return true;
        }

        if (_assessments.Count == 0 && marks.AnnouncesAssessment(text) && next is not null && marks.IsAssessmentWord(next))
        {
            _assessments.Add((next, null));
            used = 1;
            return true;
        }

        return false;
    }

    /// <summary>A line that says something of the goal.</summary>
    public void Say(string text)
    {
        if (_goal is not null && _listens)
        {
            _comment.Add(text);
        }
    }

    /// <summary>What follows isn't said of the goal any more; assessments neither.</summary>
    public void EndComment() => _listens = false;

    /// <summary>A heading that isn't a goal by its own words: a part of a chapter on goals, or the end of one.</summary>
    public void Heading(DocumentLine line)
    {
        if (line.Level == 0 || Section().Match(line.Text) is not { Success: true } match)
        {
            return;
        }

        var number = match.Groups["n"].Value;
        var title = match.Groups["t"].Value.Trim();
        if (marks.TakeTrailingAssessment(title, out _, out _))
        {
            Open(new ItemStart(ItemKind.GoalArea, null, title), line);
            return;
        }

        if (_section is not null && number.StartsWith(_section + ".", StringComparison.Ordinal))
        {
            if (number.Count(c => c == '.') == _section.Count(c => c == '.') + 1)
            {
                Open(new ItemStart(ItemKind.GoalArea, null, title), line);
            }

            return;
        }

        if (Chapter().Match(title) is { Success: true } chapter)
        {
            Leave();
            _section = number;
            _sectionKind = chapter.Groups["k"].Value.StartsWith("inriktningsmål", StringComparison.OrdinalIgnoreCase) ? "inriktningsmål" : "målområde";
        }
        else if (line.Level <= Math.Max(1, _goalLevel))
        {
            Leave();
            _section = null;
        }
    }

    /// <summary>No goal holds any more.</summary>
    public void Leave()
    {
        Close();
        (Current, _strategic) = (null, null);
    }

    /// <summary>The goal ends.</summary>
    public void Close()
    {
        if (_goal is null || _line is null)
        {
            return;
        }

        var kind = _goal.Kind switch { ItemKind.BoardGoal => "nämndmål", ItemKind.GoalArea => _sectionKind, _ => "inriktningsmål" };
        var comment = _comment.Count == 0 ? null : string.Join('\n', _comment);
        foreach (var (printed, qualifier) in _assessments.DefaultIfEmpty())
        {
            result.Goals.Add(new ExtractGoal(kind, _goal.Number, _goal.Title, printed is null ? null : words.Assessment(printed) ?? printed.TrimEnd('.'), qualifier, _line.Number)
            {
                AssessmentAsPrinted = printed,
                Parent = kind == "nämndmål" ? _strategic : null,
                Comment = comment,
                Page = _line.Page,
            });
        }

        _assessments.Clear();
        _comment.Clear();
        _goal = null;
    }

    [GeneratedRegex(@"\A(?<n>\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+(?<t>\S.*)\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Section();

    [GeneratedRegex(@"(?<k>målområden|inriktningsmål|fokusområden|strategiska mål|prioriterade mål)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Chapter();
}
