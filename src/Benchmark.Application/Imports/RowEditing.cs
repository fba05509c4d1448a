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

    /// <summary>Puts back the comments that someone has emptied, which cleaning takes for comments that aren't there.</summary>
    public static ReportDraft KeepEmptied(ReportDraft cleaned, ReportDraft changed)
    {
        return cleaned with
        {
            Figures = Each(cleaned.Figures, changed.Figures, r => r.Comment, r => r with { Comment = string.Empty }),
            FinanceLines = Each(cleaned.FinanceLines, changed.FinanceLines, r => r.Comment, r => r with { Comment = string.Empty }),
            Goals = Each(cleaned.Goals, changed.Goals, r => r.Comment, r => r with { Comment = string.Empty }),
            Assignments = Each(cleaned.Assignments, changed.Assignments, r => r.Comment, r => r with { Comment = string.Empty }),
            Measures = Each(cleaned.Measures, changed.Measures, r => r.Comment, r => r with { Comment = string.Empty }),
            Activities = Each(cleaned.Activities, changed.Activities, r => r.Comment, r => r with { Comment = string.Empty }),
        };

        static IReadOnlyList<T> Each<T>(IReadOnlyList<T> rows, IReadOnlyList<T> changed, Func<T, string?> commentOf, Func<T, T> empty) =>
            [.. rows.Select((row, index) => commentOf(changed[index]) is { Length: 0 } ? empty(row) : row)];
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

    private static string? Comment(string? text, string? now) => text is null ? now : DraftCleaning.Optional(text) ?? string.Empty;

    private static List<T> Replace<T>(IReadOnlyList<T> rows, int index, Func<T, T> change)
    {
        var copy = rows.ToList();
        copy[index] = change(copy[index]);
        return copy;
    }
}
