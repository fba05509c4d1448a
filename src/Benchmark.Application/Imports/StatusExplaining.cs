using Benchmark.Assignments;
using Benchmark.Goals;

namespace Benchmark.Imports;

/// <summary>Gives rows their status or assessment when their word has become known.</summary>
internal static class StatusExplaining
{
    /// <summary>Rows with the word get its status, and the questions about it go.</summary>
    public static ReadResult Explain(ReadResult result, StatusWord word) => new(
        Change(result.Draft, (AssignmentStatus? status, string? printed) => Is(printed, word.Word) ? word.Status : status),
        [.. result.Findings.Where(f => f.Code != ImportFindingCodes.UnknownStatus || !Is(f.Data?.GetValueOrDefault("word") ?? f.Found, word.Word))]);

    /// <inheritdoc cref="Explain(ReadResult, StatusWord)" />
    public static ReadResult Explain(ReadResult result, AssessmentWord word) => new(
        Change(result.Draft, (GoalAssessmentLevel? level, string? printed) => Is(printed, word.Word) ? word.Level : level),
        [.. result.Findings.Where(f => f.Code != ImportFindingCodes.UnknownAssessment || !Is(f.Data?.GetValueOrDefault("word") ?? f.Found, word.Word))]);

    /// <summary>Rows without status or assessment get that of their word, where the kommun knows it.</summary>
    public static ReportDraft Fill(ReportDraft draft, StatusVocabulary vocabulary) =>
        Change(Change(draft, (AssignmentStatus? status, string? printed) => status ?? vocabulary.Find(printed)), (GoalAssessmentLevel? level, string? printed) => level ?? vocabulary.FindAssessment(printed));

    private static ReportDraft Change(ReportDraft draft, Func<AssignmentStatus?, string?, AssignmentStatus?> statusOf) => draft with
    {
        Assignments = [.. draft.Assignments.Select(a => a with { Status = statusOf(a.Status, a.Printed) })],
        Measures = [.. draft.Measures.Select(m => m with { Status = statusOf(m.Status, m.Printed) })],
        Activities = [.. draft.Activities.Select(a => a with { Status = statusOf(a.Status, a.Printed) })],
    };

    private static ReportDraft Change(ReportDraft draft, Func<GoalAssessmentLevel?, string?, GoalAssessmentLevel?> levelOf) =>
        draft with { Goals = [.. draft.Goals.Select(g => g with { Level = levelOf(g.Level, g.Printed) })] };

    private static bool Is(string? printed, string word) => printed is not null && StatusVocabulary.Normalize(printed) == word;
}
