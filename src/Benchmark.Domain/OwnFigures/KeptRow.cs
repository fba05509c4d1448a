using Benchmark.Formatting;
using Benchmark.Imports.Readings;

namespace Benchmark.OwnFigures;

/// <summary>A printed row that can be kept, with what tells it from the document's others.</summary>
public sealed class KeptRow
{
    private KeptRow(PrintedRow printed, int index, string nameKey)
    {
        (Printed, Index) = (printed, index);
        Name = Cut.To(printed.FullName, OwnFigureConsts.MaxNameLength);
        NameKey = Cut.To(nameKey, OwnFigureConsts.MaxNameLength);
        Group = printed.Group is null ? null : Cut.To(printed.Group, OwnFigureConsts.MaxGroupLength);
        Unit = printed.Unit is null ? null : Cut.To(printed.Unit, OwnFigureConsts.MaxUnitLength);
    }

    public PrintedRow Printed { get; }

    /// <summary>Which of the document's printed rows, from 0.</summary>
    public int Index { get; }

    public string Name { get; }

    /// <inheritdoc cref="OwnFigure.NameKey" />
    public string NameKey { get; }

    public string? Group { get; }

    public string? Unit { get; }

    /// <inheritdoc cref="OwnFigure.Occurrence" />
    public int Occurrence { get; private set; }

    /// <summary>All rows of a document.</summary>
    /// <param name="printed">The document's printed rows.</param>
    /// <param name="keyOf">How a name is told from others.</param>
    public static IReadOnlyList<KeptRow> Of(IReadOnlyList<PrintedRow> printed, Func<string, string> keyOf)
    {
        var seen = new Dictionary<(string, string?, string?, string), int>();
        return
        [
            .. printed.Select((row, index) =>
            {
                var kept = new KeptRow(row, index, keyOf(row.FullName));
                var alike = (kept.NameKey, kept.Group, kept.Unit, string.Join('\n', row.Values.Select(v => v.Column)));
                kept.Occurrence = seen.GetValueOrDefault(alike);
                seen[alike] = kept.Occurrence + 1;
                return kept;
            }),
        ];
    }
}
