using Benchmark.Documents.Imports;
using Benchmark.Documents.Templates;
using Benchmark.Goals;
using Benchmark.Imports;
using Benchmark.Reports;

namespace Benchmark.Documents.Interpretation;

/// <summary>Reads the sheet with goals.</summary>
internal sealed class GoalRows(SheetReading sheet)
{
    private readonly Dictionary<string, GoalAssessmentLevel> words = PrintedWord.Index(sheet.Context.AssessmentWords);

    public List<DraftGoal> Read()
    {
        var goals = new List<DraftGoal>();
        foreach (var row in sheet.Rows)
        {
            var title = row.Text(TemplateColumns.Title, ReportConsts.MaxTitleLength);
            if (title is null)
            {
                ReportUntitled(row);
                continue;
            }

            var number = row.Text(TemplateColumns.Number, ReportConsts.MaxPrintedLength);
            var parent = row.Text(TemplateColumns.Parent, ReportConsts.MaxTitleLength);
            var qualifier = row.Text(TemplateColumns.Qualifier, ReportConsts.MaxPrintedLength);
            if (Kind(row, parent) is { } kind && sheet.IsFirst(row, PrintedWord.Normalize($"{kind}|{number}|{title}|{qualifier}"), TemplateColumns.Title, title, TemplateColumns.Qualifier, TemplateColumns.Number))
            {
                var (level, printed) = Assessment(row);
                var comment = row.ExactText(TemplateColumns.Comment, ReportConsts.MaxCommentLength);
                goals.Add(new DraftGoal(kind, number, title, parent, level, printed, qualifier, comment, row.Source(TemplateColumns.Title)));
            }
        }

        return goals;
    }

    private void ReportUntitled(RowReading row)
    {
        if (row.HasAny(TemplateColumns.Assessment, TemplateColumns.Comment))
        {
            sheet.Findings.Error(ImportFindingCodes.MissingTitle, row.Source(TemplateColumns.Title));
        }
    }

    private GoalKind? Kind(RowReading row, string? parent)
    {
        var text = row.Text(TemplateColumns.Kind, ReportConsts.MaxPrintedLength);
        switch (PrintedWord.Normalize(text))
        {
            case "":
                return parent is null ? GoalKind.Strategic : GoalKind.Board;
            case "inriktningsmål" or "målområde" or "fullmäktigemål":
                return GoalKind.Strategic;
            case "nämndmål" or "nämndens mål":
                return GoalKind.Board;
            default:
                sheet.Findings.Error(ImportFindingCodes.UnknownKind, row.Source(TemplateColumns.Kind), text, $"{TemplateLayout.StrategicGoal}, {TemplateLayout.BoardGoal}");
                return null;
        }
    }

    private (GoalAssessmentLevel? Level, string? Printed) Assessment(RowReading row)
    {
        var printed = row.Text(TemplateColumns.Assessment, ReportConsts.MaxPrintedLength);
        if (printed is null)
        {
            return (null, null);
        }

        if (words.TryGetValue(PrintedWord.Normalize(printed), out var level))
        {
            return (level, printed);
        }

        sheet.Findings.Error(ImportFindingCodes.UnknownAssessment, row.Source(TemplateColumns.Assessment), printed, string.Join(", ", sheet.Context.AssessmentWords.GroupBy(word => word.Value).OrderBy(level => level.Key).Select(level => level.First().Key)), ("word", printed));
        return (null, printed);
    }
}
