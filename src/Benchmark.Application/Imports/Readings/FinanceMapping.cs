using Benchmark.Documents.Recognition;
using Benchmark.Imports.Checks;

namespace Benchmark.Imports.Readings;

/// <summary>
/// Puts printed money rows in the shared model: area and item by the names of row and table, kronor, costs positive. A table that prints
/// costs with minus is turned whole.
/// </summary>
internal sealed class FinanceMapping(FinancePlaces places, FinanceMaking making, PrintedRows printed)
{
    /// <summary>The rows of all money tables, as printed.</summary>
    public List<PrintedRow> Printed { get; } = [];

    /// <summary>Which of <see cref="Printed"/> match nothing.</summary>
    public List<int> Unmatched { get; } = [];

    public Dictionary<string, RowDoubt> Doubts { get; } = [];

    public Dictionary<string, LikeName> LikeNames { get; } = [];

    /// <summary>Maps them.</summary>
    /// <param name="rows">The rows of money tables.</param>
    /// <param name="others">Rows of other tables that the kommun has said are money rows.</param>
    public IReadOnlyList<DraftFinanceLine> Map(IReadOnlyList<ExtractFinanceRow> rows, IReadOnlyList<(PrintedRow Row, FinancePlace Place)> others)
    {
        var lines = new List<Placed>();
        foreach (var table in rows.GroupBy(r => r.TableNumber))
        {
            var placed = table.Select(r => printed.Of(r, null)).Select(r => (Row: r, Place: places.Find(r))).ToList();
            var turns = Turns(placed);
            foreach (var (row, place) in placed)
            {
                var index = Printed.Count;
                Printed.Add(row with { HasNegativeCosts = turns });
                if (place is null)
                {
                    Unmatched.Add(index);
                    continue;
                }

                lines.AddRange(making.Make(row, place, turns == true).Select(l => new Placed(l, PrintedUnits.Kronor(row.Unit), place.Like, index)));
            }
        }

        foreach (var (row, place) in others)
        {
            lines.AddRange(making.Make(row, place, making.TurnsAlone(row, place)).Select(l => new Placed(l, PrintedUnits.Kronor(row.Unit), null, Printed.Count)));
            Printed.Add(row);
        }

        return Settle(lines);
    }

    private bool? Turns(List<(PrintedRow Row, FinancePlace? Place)> rows)
    {
        var costs = rows
            .Where(r => r.Place is not null && making.IsCost(r.Place.Item))
            .SelectMany(r => r.Row.Values.Where(v => v.Amount != 0 && v.Kind is not null))
            .ToList();
        return costs.Count == 0 ? null : costs.Count(v => v.Amount < 0) * 2 > costs.Count;
    }

    // The same amount may stand in several tables, in one of them rounded: the exact one is taken. Others are for a person to choose.
    private List<DraftFinanceLine> Settle(List<Placed> lines)
    {
        var kept = new List<DraftFinanceLine>();
        foreach (var same in lines.GroupBy(l => (l.Line.Area, l.Line.Item, l.Line.Kind, l.Line.Period, l.Line.AsOf)))
        {
            var first = same.OrderBy(l => l.Unit).ThenBy(l => l.Like is not null).First();
            var others = same.Where(l => l != first && Math.Abs((l.Line.Amount ?? 0) - (first.Line.Amount ?? 0)) > l.Unit).ToList();
            foreach (var (line, _, like, row) in others.Prepend(first))
            {
                var key = new DraftRow(DraftSection.Finance, kept.Count).ToString();
                if (others.Count > 0 || like is not null || Printed[row].Unit is null)
                {
                    Doubts[key] = others.Count > 0 ? RowDoubt.Twice : like is not null ? RowDoubt.LikeName : RowDoubt.Unit;
                }

                if (like is not null)
                {
                    LikeNames[key] = new LikeName(PrintedNameKind.Area, like, line.Area);
                }

                Printed[row] = Printed[row] with { Rows = [.. Printed[row].Rows, key] };
                kept.Add(line);
            }
        }

        return kept;
    }

    private sealed record Placed(DraftFinanceLine Line, decimal Unit, string? Like, int Row);
}
