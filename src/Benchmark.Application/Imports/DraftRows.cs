using Benchmark.Imports.Checks;

namespace Benchmark.Imports;

/// <summary>The rows of a draft, whatever they speak of.</summary>
internal static class DraftRows
{
    private static readonly DraftSection[] Sections = Enum.GetValues<DraftSection>();

    /// <summary>Where all rows are, in the order they are shown.</summary>
    public static IEnumerable<DraftRow> Of(ReportDraft draft)
    {
        foreach (var section in Sections)
        {
            var count = Count(draft, section);
            for (var i = 0; i < count; i++)
            {
                yield return new DraftRow(section, i);
            }
        }
    }

    /// <summary>How many rows a section has.</summary>
    public static int Count(ReportDraft draft, DraftSection section) => section switch
    {
        DraftSection.Figures => draft.Figures.Count,
        DraftSection.Finance => draft.FinanceLines.Count,
        DraftSection.Goals => draft.Goals.Count,
        DraftSection.Assignments => draft.Assignments.Count,
        DraftSection.Measures => draft.Measures.Count,
        _ => draft.Activities.Count,
    };

    /// <summary>The row itself.</summary>
    public static object Find(ReportDraft draft, DraftRow at) => at.Section switch
    {
        DraftSection.Figures => draft.Figures[at.Index],
        DraftSection.Finance => draft.FinanceLines[at.Index],
        DraftSection.Goals => draft.Goals[at.Index],
        DraftSection.Assignments => draft.Assignments[at.Index],
        DraftSection.Measures => draft.Measures[at.Index],
        _ => draft.Activities[at.Index],
    };

    /// <summary>Other rows with a value of the very same: a report has one of it. Only figures and money are told so.</summary>
    public static IEnumerable<DraftRow> SameAs(ReportDraft draft, DraftRow at)
    {
        var own = Identity(Find(draft, at));
        return own is null ? [] : Of(draft).Where(r => r.Section == at.Section && r != at && own.Equals(Identity(Find(draft, r))));
    }

    /// <summary>A draft with that row and nothing else.</summary>
    public static ReportDraft Only(ReportDraft draft, DraftRow at) => at.Section switch
    {
        DraftSection.Figures => new ReportDraft { Figures = [draft.Figures[at.Index]] },
        DraftSection.Finance => new ReportDraft { FinanceLines = [draft.FinanceLines[at.Index]] },
        DraftSection.Goals => new ReportDraft { Goals = [draft.Goals[at.Index]] },
        DraftSection.Assignments => new ReportDraft { Assignments = [draft.Assignments[at.Index]] },
        DraftSection.Measures => new ReportDraft { Measures = [draft.Measures[at.Index]] },
        _ => new ReportDraft { Activities = [draft.Activities[at.Index]] },
    };

    /// <summary>Where the row stood in what was handed in.</summary>
    public static SourceRef? SourceOf(ReportDraft draft, DraftRow at) => Find(draft, at) switch
    {
        DraftFigure figure => figure.Source,
        DraftFinanceLine line => line.Source,
        DraftGoal goal => goal.Source,
        DraftAssignment assignment => assignment.Source,
        DraftMeasure measure => measure.Source,
        DraftActivity activity => activity.Source,
        _ => null,
    };

    private static object? Identity(object row) => row switch
    {
        DraftFigure f => (f.Indicator, f.Kind, f.Period, f.Sex, f.AsOf),
        DraftFinanceLine l => (l.Area, l.Item, l.Kind, l.Period, l.AsOf),
        _ => null,
    };
}
