using Benchmark.Assignments;

namespace Benchmark.Imports;

/// <summary>Printed words of a draft that nobody has said the meaning of, each once.</summary>
internal static class UnknownWords
{
    public static IReadOnlyList<string> Statuses(ReportDraft draft, StatusVocabulary vocabulary) => Of(
        draft.Assignments.Select(a => (IsKnown: a.Status is not null, a.Printed))
            .Concat(draft.Measures.Select(m => (m.Status is not null, m.Printed)))
            .Concat(draft.Activities.Select(a => (a.Status is not null, a.Printed))),
        word => vocabulary.Find(word) is not null);

    public static IReadOnlyList<string> Assessments(ReportDraft draft, StatusVocabulary vocabulary) =>
        Of(draft.Goals.Select(g => (g.Level is not null, g.Printed)), word => vocabulary.FindAssessment(word) is not null);

    private static List<string> Of(IEnumerable<(bool IsKnown, string? Printed)> rows, Predicate<string> isKnown) =>
    [
        .. rows.Where(r => !r.IsKnown && !string.IsNullOrWhiteSpace(r.Printed) && !isKnown(r.Printed))
            .Select(r => r.Printed!)
            .DistinctBy(StatusVocabulary.Normalize),
    ];
}
