using Benchmark.Assignments;

namespace Benchmark.Imports;

/// <summary>Gives rows their status when their word has become known.</summary>
internal static class StatusExplaining
{
    /// <summary>Rows with the word get its status, and the questions about it go.</summary>
    public static ReadResult Explain(ReadResult result, StatusWord word) => new(
        Change(result.Draft, (status, printed) => Is(printed, word.Word) ? word.Status : status),
        [.. result.Findings.Where(f => f.Code != ImportFindingCodes.UnknownStatus || !Is(f.Data?.GetValueOrDefault("word") ?? f.Found, word.Word))]);

    /// <summary>Rows without status get that of their word, where the kommun knows it.</summary>
    public static ReportDraft Fill(ReportDraft draft, StatusVocabulary vocabulary) =>
        Change(draft, (status, printed) => status ?? vocabulary.Find(printed));

    private static ReportDraft Change(ReportDraft draft, Func<AssignmentStatus?, string?, AssignmentStatus?> statusOf) => draft with
    {
        Assignments = [.. draft.Assignments.Select(a => a with { Status = statusOf(a.Status, a.Printed) })],
        Measures = [.. draft.Measures.Select(m => m with { Status = statusOf(m.Status, m.Printed) })],
        Activities = [.. draft.Activities.Select(a => a with { Status = statusOf(a.Status, a.Printed) })],
    };

    private static bool Is(string? printed, string word) => printed is not null && StatusVocabulary.Normalize(printed) == word;
}
