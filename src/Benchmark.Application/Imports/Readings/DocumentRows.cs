using Benchmark.Imports.Checks;
using Benchmark.Reports;

namespace Benchmark.Imports.Readings;

/// <summary>The rows of a document with what has been decided of them.</summary>
internal sealed class DocumentRows(ReportWorkspace workspace)
{
    /// <summary>Where the rows are that hold, in the order they are shown.</summary>
    public static IEnumerable<DraftRow> Of(DocumentContent content)
    {
        var withdrawn = content.Withdrawn.ToHashSet(StringComparer.Ordinal);
        return DraftRows.Of(content.Draft).Where(r => withdrawn.Count == 0 || !withdrawn.Contains(r.ToString()));
    }

    /// <summary>All rows, changed as decided, in the order of the draft.</summary>
    public IReadOnlyList<DocumentRowDto> Build(DocumentContent content, IReadOnlyList<RowDecision> decisions)
    {
        var byKey = decisions.ToDictionary(d => d.Key);
        var changed = Changed(content.Draft, decisions);
        var words = new ContentRowBuilder(workspace);
        var printed = content.Printed.SelectMany((row, index) => row.Rows.Select(key => (Key: key, Index: index))).ToDictionary(r => r.Key, r => r.Index);
        return [.. Of(content).Select(Row)];

        DocumentRowDto Row(DraftRow at)
        {
            var key = at.ToString();
            var decision = byKey.GetValueOrDefault(key);
            var source = DraftRows.SourceOf(content.Draft, at);
            return new DocumentRowDto(
                words.Build(DraftRows.Find(changed, at), key),
                source?.Line ?? 0,
                source?.Page,
                decision?.Value is null ? null : words.Build(DraftRows.Find(content.Draft, at), key).Value,
                content.Doubts.TryGetValue(key, out var doubt) ? doubt : null,
                decision,
                printed.TryGetValue(key, out var index) ? index : null,
                printed.ContainsKey(key) ? content.Printed[index].Group : null);
        }
    }

    /// <summary>The rows that were accepted, as changed.</summary>
    public static ReportDraft Accepted(DocumentContent content, IReadOnlyList<RowDecision> decisions)
    {
        var accepted = decisions.Where(d => d.Verdict == Verdict.Accepted).Select(d => d.Key).Except(content.Withdrawn).ToHashSet();
        var draft = Changed(content.Draft, decisions);
        return draft with
        {
            Figures = Only(draft.Figures, DraftSection.Figures),
            FinanceLines = Only(draft.FinanceLines, DraftSection.Finance),
            Goals = Only(draft.Goals, DraftSection.Goals),
            Assignments = Only(draft.Assignments, DraftSection.Assignments),
            Measures = Only(draft.Measures, DraftSection.Measures),
            Activities = Only(draft.Activities, DraftSection.Activities),
        };

        IReadOnlyList<T> Only<T>(IReadOnlyList<T> rows, DraftSection section) =>
            [.. rows.Where((_, index) => accepted.Contains(new DraftRow(section, index).ToString()))];
    }

    private static ReportDraft Changed(ReportDraft draft, IReadOnlyList<RowDecision> decisions)
    {
        foreach (var decision in decisions.Where(d => d.Value is not null))
        {
            if (DraftRow.TryParse(decision.Key, out var row))
            {
                draft = RowEditing.Change(draft, row.Value, decision.Value, null);
            }
        }

        return draft;
    }
}
