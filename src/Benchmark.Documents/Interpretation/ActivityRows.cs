using System.Globalization;
using Benchmark.Documents.Imports;
using Benchmark.Documents.Templates;
using Benchmark.Imports;
using Benchmark.Reports;

namespace Benchmark.Documents.Interpretation;

/// <summary>Reads the sheet with the activities of action plans.</summary>
internal sealed class ActivityRows(SheetReading sheet)
{
    private const int HighestNumber = 10_000;

    private readonly StatusCell status = new(sheet);

    public List<DraftActivity> Read()
    {
        var activities = new List<DraftActivity>();
        foreach (var row in sheet.Rows)
        {
            var plan = row.Text(TemplateColumns.Plan, ReportConsts.MaxTitleLength);
            var title = row.Text(TemplateColumns.Title, ReportConsts.MaxTitleLength);
            if (plan is null || title is null)
            {
                if (row.HasAny(TemplateColumns.Plan, TemplateColumns.Title, TemplateColumns.Status, TemplateColumns.Comment))
                {
                    sheet.Findings.Error(ImportFindingCodes.MissingTitle, row.Source(plan is null ? TemplateColumns.Plan : TemplateColumns.Title));
                }

                continue;
            }

            if (Number(row) is { } number && sheet.IsFirst(row, $"{PrintedWord.Normalize(plan)}|{number}", TemplateColumns.Number, $"{plan} {number}"))
            {
                var (meaning, printed) = status.Read(row, title);
                var comment = row.ExactText(TemplateColumns.Comment, ReportConsts.MaxCommentLength);
                activities.Add(new DraftActivity(plan, number, title, meaning, printed, comment, row.Source(TemplateColumns.Title), row.Text(TemplateColumns.ExpectedDone, ReportConsts.MaxPrintedLength)));
            }
        }

        return activities;
    }

    private int? Number(RowReading row)
    {
        var text = row.Text(TemplateColumns.Number, ReportConsts.MaxPrintedLength);
        if (int.TryParse(text?.TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= HighestNumber)
        {
            return number;
        }

        sheet.Findings.Error(ImportFindingCodes.NotANumber, row.Source(TemplateColumns.Number), text, "1", row.Heading(TemplateColumns.Number));
        return null;
    }
}
