using Benchmark.Imports.Checks;

namespace Benchmark.Imports;

/// <summary>Uppdrag, åtgärder and activities that would be lost, or their comment, for want of a status.</summary>
internal static class StatusCheck
{
    public static IEnumerable<(DraftRow Row, Finding Finding)> Run(ReportDraft draft, DraftMerge merge, BoardRegister register)
    {
        foreach (var row in DraftRows.Of(draft).Where(at => at.Section is DraftSection.Assignments or DraftSection.Measures or DraftSection.Activities))
        {
            var (change, held) = merge.ChangeOf(row);
            if (change != RowChange.Silent)
            {
                continue;
            }

            // A prefilled row that nobody filled in names something the board has, and says nothing of it.
            var (title, comment, heldComment, isKnown) = DraftRows.Find(draft, row) switch
            {
                DraftAssignment assignment => (assignment.Title, assignment.Comment, (held as DraftAssignment)?.Comment, register.Find(assignment) is not null),
                DraftMeasure measure => (measure.Title, measure.Comment, (held as DraftMeasure)?.Comment, register.Find(measure) is not null),
                DraftActivity activity => (activity.Title, activity.Comment, (held as DraftActivity)?.Comment, register.Find(activity) is not null),
                _ => (string.Empty, null, null, true),
            };
            if (!isKnown || (comment is not null && comment != heldComment))
            {
                yield return (row, new Finding(
                    FindingSeverity.Error,
                    CheckCodes.StatusRequired,
                    DraftRows.SourceOf(draft, row),
                    null,
                    null,
                    new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = title, [DraftRow.FieldName] = nameof(DraftAssignment.Status), [DraftRow.DataName] = row.ToString() }));
            }
        }
    }
}
