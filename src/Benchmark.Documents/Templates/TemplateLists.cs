using Benchmark.Documents.Spreadsheets;

namespace Benchmark.Documents.Templates;

/// <summary>The words of the drop-down lists, one column each on the very hidden sheet.</summary>
internal sealed class TemplateLists(ReportTemplate template)
{
    private const int Status = 1;
    private const int Assessment = 2;
    private const int GoalKind = 3;
    private const int AssignmentKind = 4;

    private readonly IReadOnlyList<string>[] columns =
    [
        template.StatusWords,
        template.AssessmentWords,
        [TemplateLayout.StrategicGoal, TemplateLayout.BoardGoal],
        [TemplateLayout.Assignment, TemplateLayout.Measure],
    ];

    public string? StatusRange => Range(Status);

    public string? AssessmentRange => Range(Assessment);

    public string? GoalKindRange => Range(GoalKind);

    public string? AssignmentKindRange => Range(AssignmentKind);

    public IEnumerable<TemplateCell[]> Rows => Enumerable.Range(0, columns.Max(column => column.Count)).Select(row =>
        columns.Select(column => new TemplateCell(TemplateStyles.Default, row < column.Count ? column[row] : null)).ToArray());

    private string? Range(int column)
    {
        var letter = ColumnLetter.Of(column);
        var count = columns[column - 1].Count;
        return count == 0 ? null : FormattableString.Invariant($"{TemplateLayout.Lists}!${letter}$1:${letter}${count}");
    }
}
