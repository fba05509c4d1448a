using Benchmark.Imports.Checks;
using Benchmark.Reports;

namespace Benchmark.Imports;

/// <summary>Says what a hand-in can't give: what it is, where it stood and why.</summary>
internal sealed class LeftOutWords(ReportWorkspace workspace)
{
    private readonly ContentRowBuilder _builder = new(workspace);

    public IReadOnlyList<LeftOutRowDto> Say(IEnumerable<LeftOutRow> rows) => [.. rows.Select(Say)];

    private LeftOutRowDto Say(LeftOutRow row)
    {
        var (name, detail) = NameOf(row);
        return new LeftOutRowDto(row.Row, name, detail, FindingWords.Place(row.Source), row.Source?.Row is not null || row.Row is not null, [.. row.Findings.Select(FindingWords.Say)]);
    }

    private (string Name, string? Detail) NameOf(LeftOutRow row)
    {
        if (row.Content is { } content && DraftRows.Of(content).Cast<DraftRow?>().FirstOrDefault() is { } at)
        {
            var said = _builder.Build(DraftRows.Find(content, at), at.ToString());
            return (said.Name, said.Detail);
        }

        var data = row.Findings[0].Data;
        var name = data?.GetValueOrDefault("name") ?? data?.GetValueOrDefault("title") ?? (row.Source?.Row is null ? null : row.Findings[0].Found);
        return (name ?? (string.IsNullOrEmpty(row.Source?.Sheet) ? row.Source?.File : row.Source.Sheet) ?? string.Empty, null);
    }
}
