using Benchmark.Assignments;
using Benchmark.Documents.Recognition.Words;
using Benchmark.Goals;

namespace Benchmark.Imports.Readings;

/// <summary>The words that documents are read by, with the kommun's own on top: what it has explained once is known in the next report.</summary>
internal static class TenantWords
{
    public static ReportVocabulary Of(StatusVocabulary vocabulary) => ReportVocabulary.Common.With(
        vocabulary.Statuses.Where(w => ReportVocabulary.Common.Status(w.Key) is null).Select(w => KeyValuePair.Create(w.Key, Word(w.Value))),
        vocabulary.Assessments.Where(w => ReportVocabulary.Common.Assessment(w.Key) is null).Select(w => KeyValuePair.Create(w.Key, Word(w.Value))));

    /// <summary>The status that a canonical word of the readers means.</summary>
    public static AssignmentStatus? Status(string? word) => word switch
    {
        "färdig" => AssignmentStatus.Completed,
        "påbörjad" => AssignmentStatus.Started,
        "försenad" or "avviker från plan" => AssignmentStatus.Delayed,
        "väntar" => AssignmentStatus.Waiting,
        "stoppad" => AssignmentStatus.Stopped,
        "ej påbörjad" => AssignmentStatus.NotStarted,
        _ => null,
    };

    /// <summary>The level that a canonical assessment of the readers means.</summary>
    public static GoalAssessmentLevel? Level(string? words) => words switch
    {
        "Helt uppfyllt" => GoalAssessmentLevel.Fully,
        "I hög grad uppfyllt" => GoalAssessmentLevel.Largely,
        "Delvis uppfyllt" => GoalAssessmentLevel.Partly,
        "Ej uppfyllt" => GoalAssessmentLevel.NotMet,
        _ => null,
    };

    private static string Word(AssignmentStatus status) => status switch
    {
        AssignmentStatus.Completed => "färdig",
        AssignmentStatus.Started => "påbörjad",
        AssignmentStatus.Delayed => "försenad",
        AssignmentStatus.Waiting => "väntar",
        AssignmentStatus.Stopped => "stoppad",
        _ => "ej påbörjad",
    };

    private static string Word(GoalAssessmentLevel level) => level switch
    {
        GoalAssessmentLevel.Fully => "Helt uppfyllt",
        GoalAssessmentLevel.Largely => "I hög grad uppfyllt",
        GoalAssessmentLevel.Partly => "Delvis uppfyllt",
        _ => "Ej uppfyllt",
    };
}
