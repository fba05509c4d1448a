using System.Text.Json;
using Benchmark.Imports.Checks;

namespace Benchmark.Imports;

/// <summary>Points at the rows of a body as its sender counts them: a row that is null is passed over, but counted.</summary>
internal sealed class BodyRows(ReportDraft body)
{
    private readonly Dictionary<DraftSection, int[]> _places = [];

    /// <summary>The row that a finding speaks of; null when it speaks of no single one.</summary>
    public FindingRowDto? Find(Finding finding)
    {
        if (finding.Data is not { } data || !DraftRow.TryParse(data.GetValueOrDefault(DraftRow.DataName), out var row))
        {
            return null;
        }

        var (name, rows) = ListOf(row.Value.Section);
        if (!_places.TryGetValue(row.Value.Section, out var places))
        {
            _places[row.Value.Section] = places = [.. rows.Index().Where(r => r.Item is not null).Select(r => r.Index)];
        }

        return new FindingRowDto(InJson(name), places[row.Value.Index], data.GetValueOrDefault(DraftRow.FieldName) is { } field ? InJson(field) : null);
    }

    private (string Name, IEnumerable<object?> Rows) ListOf(DraftSection section) => section switch
    {
        DraftSection.Figures => (nameof(body.Figures), body.Figures),
        DraftSection.Finance => (nameof(body.FinanceLines), body.FinanceLines),
        DraftSection.Goals => (nameof(body.Goals), body.Goals),
        DraftSection.Assignments => (nameof(body.Assignments), body.Assignments),
        DraftSection.Measures => (nameof(body.Measures), body.Measures),
        _ => (nameof(body.Activities), body.Activities),
    };

    private static string InJson(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
