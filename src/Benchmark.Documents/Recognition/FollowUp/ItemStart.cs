using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.FollowUp;

/// <summary>What an item of follow-up is.</summary>
internal enum ItemKind
{
    /// <summary>A line with a number and nothing that says what it is.</summary>
    Numbered = 0,

    /// <summary>Uppdrag.</summary>
    Assignment = 1,

    /// <summary>Åtgärd.</summary>
    Measure = 2,

    /// <summary>Activity of a plan.</summary>
    Activity = 3,

    /// <summary>Inriktningsmål.</summary>
    StrategicGoal = 4,

    /// <summary>Målområde.</summary>
    GoalArea = 5,

    /// <summary>Nämndmål.</summary>
    BoardGoal = 6,
}

/// <summary>The first line of a goal, an uppdrag, an åtgärd or an activity.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">Its number as printed.</param>
/// <param name="Title">Its title, boards and status still in it.</param>
/// <param name="GivenYear">The year of "Uppdrag från 2018".</param>
/// <param name="GivenBy">What stands in brackets after the word: "från KS".</param>
internal sealed record ItemStart(ItemKind Kind, string? Number, string Title, string? GivenYear = null, string? GivenBy = null)
{
    /// <summary>Whether it is a goal of any kind.</summary>
    public bool IsGoal => Kind >= ItemKind.StrategicGoal;
}

/// <summary>Knows first lines by the words of a vocabulary.</summary>
internal sealed class ItemStarts
{
    private const int LongestWord = 40;
    private const string Number = @"\d{1,4}(?:\.\d{1,3})*[a-z]?";

    // Patterns made of data must not be able to explode.
    private static readonly Regex Numbered = new(@"\A(?:[-•–]\s*)?(?<num>" + Number + @")[.)]\s*(?<t>\p{L}.*)\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex WithNumber = new(@"\A(?<w>\p{L}[\p{L} -]*?)\s+(?<n>" + Number + @")[.:]?\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private readonly (ItemKind Kind, Regex Pattern)[] _patterns;
    private readonly Dictionary<string, ItemKind> _bare = new(StringComparer.Ordinal);

    public ItemStarts(ReportVocabulary words)
    {
        _patterns =
        [
            (ItemKind.BoardGoal, Pattern(words.BoardGoal)),
            (ItemKind.GoalArea, Pattern(words.GoalArea)),
            (ItemKind.StrategicGoal, Pattern(words.StrategicGoal)),
            (ItemKind.Assignment, Pattern(words.Assignment)),
            (ItemKind.Measure, Pattern(words.Measure)),
            (ItemKind.Activity, Pattern(words.Activity)),
        ];
        foreach (var (kind, list) in new[]
        {
            (ItemKind.BoardGoal, words.BoardGoal), (ItemKind.StrategicGoal, words.StrategicGoal), (ItemKind.Assignment, words.Assignment),
            (ItemKind.Measure, words.Measure), (ItemKind.Activity, words.Activity),
        })
        {
            foreach (var word in list)
            {
                _bare.TryAdd(Folded.Of(word), kind);
            }
        }
    }

    /// <summary>What a line is that holds nothing but a word for a kind: "Nämndmål:" or "Mål 2."; null when it isn't such a line.</summary>
    public ItemKind? Bare(string text, out string? number)
    {
        number = null;
        if (text.Length > LongestWord)
        {
            return null;
        }

        if (WithNumber.Match(text) is { Success: true } match)
        {
            (text, number) = (match.Groups["w"].Value, match.Groups["n"].Value);
        }

        return _bare.TryGetValue(Folded.Of(text), out var kind) ? kind : null;
    }

    /// <summary>The start a line makes by a word of its kind, or null.</summary>
    public ItemStart? Worded(string text)
    {
        foreach (var (kind, pattern) in _patterns)
        {
            if (pattern.Match(text) is { Success: true } match)
            {
                // "Åtgärd 5 har lett till …" is a sentence, "Åtgärd 5 Fler platser" is a title.
                var title = match.Groups["t"].Value.Trim();
                if (match.Groups["bare"].Success && !char.IsUpper(title[0]))
                {
                    return null;
                }

                var number = match.Groups["n1"] is { Success: true } first ? first.Value : match.Groups["n2"] is { Success: true } second ? second.Value : null;
                return new ItemStart(kind, number, title, Value(match, "y"), Value(match, "by"));
            }
        }

        return null;
    }

    /// <summary>The start a line makes by a number alone, or null.</summary>
    public static ItemStart? ByNumber(string text) =>
        Numbered.Match(text) is { Success: true } match ? new ItemStart(ItemKind.Numbered, match.Groups["num"].Value, match.Groups["t"].Value.Trim()) : null;

    private static string? Value(Match match, string group) => match.Groups[group] is { Success: true } found ? found.Value : null;

    private static Regex Pattern(IReadOnlyList<string> words) => DataPattern.Of(
        @"\A(?:[-•–]\s*)?(?:\d{1,2}(?:\.\d{1,2})*\.?\s+)?(?:" + string.Join('|', words.Select(Regex.Escape)) + @")(?:\s+från(?:\s+och\s+med)?\s+(?<y>\d{4}))?(?:\s*\((?<by>[^)]{1,60})\))?(?:(?:\s+(?:nr\.?\s*)?(?<n1>" + Number + @"))?\s*:\s*|\s+(?<n2>" + Number + @")(?:\s*[.–-]\s*|(?<bare>\s+)))(?<t>\S.*)\z");
}
