using System.Text.Json;
using System.Text.Json.Serialization;
using Benchmark.Formatting;
using Benchmark.Goals;

namespace Benchmark.Assignments;

/// <summary>Printed words → the canonical scales. Each kommun's own words come before the shared ones.</summary>
public sealed class StatusVocabulary
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private static readonly VocabularyFile Shared = Load();

    private readonly Dictionary<string, AssignmentStatus> _statuses;
    private readonly Dictionary<string, GoalAssessmentLevel> _assessments;

    public StatusVocabulary(IEnumerable<StatusWord> ownWords, IEnumerable<AssessmentWord> ownAssessments)
    {
        _statuses = new(Shared.Statuses, StringComparer.Ordinal);
        foreach (var word in ownWords)
        {
            _statuses[word.Word] = word.Status;
        }

        _assessments = new(Shared.Assessments, StringComparer.Ordinal);
        foreach (var word in ownAssessments)
        {
            _assessments[word.Word] = word.Level;
        }
    }

    /// <summary>The words that everyone shares, without any kommun's own.</summary>
    public static StatusVocabulary SharedOnly { get; } = new([], []);

    /// <summary>All known status words.</summary>
    public IReadOnlyDictionary<string, AssignmentStatus> Statuses => _statuses;

    /// <summary>All known words of goal assessment.</summary>
    public IReadOnlyDictionary<string, GoalAssessmentLevel> Assessments => _assessments;

    /// <summary>The canonical status of a printed word; null when nobody knows it.</summary>
    public AssignmentStatus? Find(string? printed) =>
        printed is not null && _statuses.TryGetValue(Normalize(printed), out var status) ? status : null;

    /// <summary>The level of a printed assessment; null when nobody knows it.</summary>
    public GoalAssessmentLevel? FindAssessment(string? printed) =>
        printed is not null && _assessments.TryGetValue(Normalize(printed), out var level) ? level : null;

    /// <summary>How words are compared: lower case, single spaces, no closing stop.</summary>
    public static string Normalize(string word) => PlainSpelling.Of(word, ".");

    private static VocabularyFile Load()
    {
        using var stream = typeof(StatusVocabulary).Assembly.GetManifestResourceStream("Benchmark.Indicators.Catalogue.vocabulary.json")
            ?? throw new InvalidOperationException("The vocabulary is not embedded.");
        return JsonSerializer.Deserialize<VocabularyFile>(stream, Options) ?? throw new InvalidOperationException("The vocabulary is empty.");
    }

    private sealed record VocabularyFile(Dictionary<string, AssignmentStatus> Statuses, Dictionary<string, GoalAssessmentLevel> Assessments);
}
