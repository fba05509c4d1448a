using Benchmark.Assignments;
using Benchmark.Documents.Numbers;
using Benchmark.Goals;
using Benchmark.Imports.Checks;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Imports;

/// <summary>Changes one row of a draft the way a person types it.</summary>
internal static class RowEditing
{
    /// <exception cref="EntityNotFoundException">No such row.</exception>
    /// <exception cref="BusinessException">The text isn't a number or a missing sign.</exception>
    public static ReportDraft Change(ReportDraft draft, DraftRow row, string? value, string? comment)
    {
        try
        {
            return row.Section switch
            {
                DraftSection.Figures => draft with { Figures = Replace(draft.Figures, row.Index, r => Value(value, r) with { Comment = Comment(comment, r.Comment) }) },
                DraftSection.Finance => draft with { FinanceLines = Replace(draft.FinanceLines, row.Index, r => Amount(value, r) with { Comment = Comment(comment, r.Comment) }) },
                DraftSection.Goals => draft with { Goals = Replace(draft.Goals, row.Index, r => Level(value, r) with { Comment = Comment(comment, r.Comment) }) },
                DraftSection.Assignments => draft with { Assignments = Replace(draft.Assignments, row.Index, r => r with { Status = Status(value, r.Status), Printed = Printed(value, r.Printed), Comment = Comment(comment, r.Comment) }) },
                DraftSection.Measures => draft with { Measures = Replace(draft.Measures, row.Index, r => r with { Status = Status(value, r.Status), Printed = Printed(value, r.Printed), Comment = Comment(comment, r.Comment) }) },
                _ => draft with { Activities = Replace(draft.Activities, row.Index, r => r with { Status = Status(value, r.Status), Printed = Printed(value, r.Printed), Comment = Comment(comment, r.Comment) }) },
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new EntityNotFoundException(nameof(DraftRow), row);
        }
    }

    /// <summary>A value or the reason why there is none.</summary>
    /// <exception cref="BusinessException">Neither.</exception>
    public static (decimal? Value, MissingReason? Missing) Parse(string text)
    {
        if (MissingSign.Find(text) is { } missing)
        {
            return (null, missing);
        }

        return SwedishNumber.TryParse(text, out var value, allowPercentSign: true)
            ? (value, null)
            : throw new BusinessException(BenchmarkErrorCodes.Figures.InvalidNumber).WithData("text", text);
    }

    /// <summary>An amount typed in thousands of kronor, as kronor; or the reason why there is none.</summary>
    /// <exception cref="BusinessException">Neither, not whole kronor, or more than any kommun has.</exception>
    public static (decimal? Kronor, MissingReason? Missing) ParseTkr(string text)
    {
        var (tkr, missing) = Parse(text);
        return (tkr is { } amount ? Tkr.ToKronor(amount, text.Trim()) : null, missing);
    }

    private static DraftFigure Value(string? text, DraftFigure row)
    {
        if (text is null)
        {
            return row;
        }

        var (value, missing) = Parse(text);
        return row with { Value = value, Missing = missing, Printed = text.Trim() };
    }

    private static DraftFinanceLine Amount(string? text, DraftFinanceLine row)
    {
        if (text is null)
        {
            return row;
        }

        var (amount, missing) = ParseTkr(text);
        return row with { Amount = amount, Missing = missing, Printed = text.Trim() };
    }

    private static DraftGoal Level(string? text, DraftGoal row) =>
        text is null ? row : Enum.TryParse<GoalAssessmentLevel>(text, out var level) && Enum.IsDefined(level) && level != row.Level ? row with { Level = level, Printed = null } : row;

    private static AssignmentStatus? Status(string? text, AssignmentStatus? now) =>
        Enum.TryParse<AssignmentStatus>(text, out var status) && Enum.IsDefined(status) ? status : now;

    private static string? Printed(string? text, string? printed) => string.IsNullOrEmpty(text) ? printed : null;

    private static string? Comment(string? text, string? now) => text is null ? now : DraftCleaning.Optional(text);

    private static List<T> Replace<T>(IReadOnlyList<T> rows, int index, Func<T, T> change)
    {
        var copy = rows.ToList();
        copy[index] = change(copy[index]);
        return copy;
    }
}
