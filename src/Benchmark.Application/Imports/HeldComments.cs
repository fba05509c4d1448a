namespace Benchmark.Imports;

/// <summary>
/// An empty comment cell says nothing: the row keeps the comment that the report holds. A comment that someone has emptied on screen is an
/// empty text, and goes.
/// </summary>
internal static class HeldComments
{
    public static ReportDraft Fill(ReportDraft incoming, ReportDraft held, BoardRegister register)
    {
        var index = new DraftIndex(held, register);
        return incoming with
        {
            Figures = [.. incoming.Figures.Select(r => r with { Comment = Of(r.Comment, index.Find(r)?.Comment) })],
            FinanceLines = [.. incoming.FinanceLines.Select(r => r with { Comment = Of(r.Comment, index.Find(r)?.Comment) })],
            Goals = [.. incoming.Goals.Select(r => r with { Comment = Of(r.Comment, r is { Level: null, Printed: null } ? null : index.Find(r)?.Comment) })],
            Assignments = [.. incoming.Assignments.Select(r => r with { Comment = Of(r.Comment, r is { Status: null, Printed: null } ? null : index.Find(r)?.Comment) })],
            Measures = [.. incoming.Measures.Select(r => r with { Comment = Of(r.Comment, r is { Status: null, Printed: null } ? null : index.Find(r)?.Comment) })],
            Activities = [.. incoming.Activities.Select(r => r with { Comment = Of(r.Comment, r is { Status: null, Printed: null } ? null : index.Find(r)?.Comment) })],
        };
    }

    private static string? Of(string? comment, string? held) => comment is null ? held : comment.Length == 0 ? null : comment;
}
