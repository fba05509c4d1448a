using System.Reflection;
using System.Text.Json;

namespace Benchmark.Documents.Recognition.Words;

/// <summary>
/// The words that reports use, as data: no rule names a kommun. A tenant's own words are laid on top by <see cref="With"/>.
/// </summary>
public sealed class ReportVocabulary
{
    private const int LongestBroken = 20;

    private readonly Dictionary<string, string> _status = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _assessment = new(StringComparer.Ordinal);

    private ReportVocabulary(VocabularyFile file)
    {
        Add(_status, file.Status);
        Add(_assessment, file.Assessment);
        Assignment = Longest(file.Assignment);
        Measure = Longest(file.Measure);
        Activity = Longest(file.Activity);
        StrategicGoal = Longest(file.StrategicGoal);
        GoalArea = Longest(file.GoalArea);
        BoardGoal = Longest(file.BoardGoal);
        StatusMark = Longest(file.StatusMark);
        AssessmentMark = Longest(file.AssessmentMark);
        IndicatorHead = file.IndicatorHead;
        MoneyRow = file.MoneyRow;
        FigureRow = file.FigureRow;
        Source = file;
    }

    /// <summary>The words every kommun shares.</summary>
    public static ReportVocabulary Common { get; } = new(Load());

    /// <summary>Words before an uppdrag's title, longest first.</summary>
    public IReadOnlyList<string> Assignment { get; }

    /// <summary>Words before an åtgärd's title.</summary>
    public IReadOnlyList<string> Measure { get; }

    /// <summary>Words before the number of a plan's activity.</summary>
    public IReadOnlyList<string> Activity { get; }

    /// <summary>Words before an inriktningsmål.</summary>
    public IReadOnlyList<string> StrategicGoal { get; }

    /// <summary>Words before a målområde.</summary>
    public IReadOnlyList<string> GoalArea { get; }

    /// <summary>Words before a nämndmål.</summary>
    public IReadOnlyList<string> BoardGoal { get; }

    /// <summary>Words that announce a status.</summary>
    public IReadOnlyList<string> StatusMark { get; }

    /// <summary>Words that announce a goal's assessment.</summary>
    public IReadOnlyList<string> AssessmentMark { get; }

    /// <summary>Headings of the column that names indicators.</summary>
    public IReadOnlyList<string> IndicatorHead { get; }

    /// <summary>Parts of words that name rows of money tables.</summary>
    public IReadOnlyList<string> MoneyRow { get; }

    /// <summary>Words that name rows of indicator tables.</summary>
    public IReadOnlyList<string> FigureRow { get; }

    private VocabularyFile Source { get; }

    /// <summary>This vocabulary with more status and assessment words, which go before the common ones.</summary>
    /// <param name="status">Printed word → canonical word, for example "på gång" → "påbörjad".</param>
    /// <param name="assessment">Printed word → canonical word, for example "grönt" → "Helt uppfyllt".</param>
    public ReportVocabulary With(IEnumerable<KeyValuePair<string, string>> status, IEnumerable<KeyValuePair<string, string>> assessment)
    {
        ArgumentNullException.ThrowIfNull(status);
        ArgumentNullException.ThrowIfNull(assessment);
        var own = new ReportVocabulary(Source);
        foreach (var (word, meaning) in status)
        {
            own._status[Folded.Of(word)] = meaning;
        }

        foreach (var (word, meaning) in assessment)
        {
            own._assessment[Folded.Of(word)] = meaning;
        }

        return own;
    }

    /// <summary>The canonical status a printed word means, or null when no one knows it.</summary>
    public string? Status(string? printed) => Find(_status, printed);

    /// <summary>The canonical assessment a printed word means, or null when no one knows it.</summary>
    public string? Assessment(string? printed) => Find(_assessment, printed);

    // A narrow column breaks its words: "Försena d".
    private static string? Find(Dictionary<string, string> index, string? printed)
    {
        var word = Folded.Of(printed);
        return index.TryGetValue(word, out var meaning) ? meaning
            : word.Length <= LongestBroken && word.Count(c => c == ' ') == 1 ? index.GetValueOrDefault(word.Replace(" ", string.Empty, StringComparison.Ordinal)) : null;
    }

    private static void Add(Dictionary<string, string> index, Dictionary<string, string[]> meanings)
    {
        foreach (var (meaning, words) in meanings)
        {
            foreach (var word in words)
            {
                index.TryAdd(Folded.Of(word), meaning);
            }
        }
    }

    private static string[] Longest(string[] words) => [.. words.OrderByDescending(w => w.Length)];

    private static VocabularyFile Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Benchmark.Documents.vocabulary.json")
            ?? throw new InvalidOperationException("The vocabulary isn't in the assembly.");
        return JsonSerializer.Deserialize<VocabularyFile>(stream, JsonSerializerOptions.Web)
            ?? throw new InvalidOperationException("The vocabulary is empty.");
    }

    private sealed record VocabularyFile(
        Dictionary<string, string[]> Status,
        Dictionary<string, string[]> Assessment,
        string[] Assignment,
        string[] Measure,
        string[] Activity,
        string[] StrategicGoal,
        string[] GoalArea,
        string[] BoardGoal,
        string[] StatusMark,
        string[] AssessmentMark,
        string[] IndicatorHead,
        string[] MoneyRow,
        string[] FigureRow);
}
