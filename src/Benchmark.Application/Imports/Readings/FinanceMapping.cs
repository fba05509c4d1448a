using Benchmark.Documents.Numbers;
using Benchmark.Documents.Recognition;
using Benchmark.Imports.Checks;
using Benchmark.Indicators;

namespace Benchmark.Imports.Readings;

/// <summary>
/// Puts printed money rows in the shared model: area and item by the names of row and table, kronor, costs positive. A table that prints
/// costs with minus is turned whole.
/// </summary>
internal sealed class FinanceMapping
{
    private const string Result = "result";
    private const string Grant = "municipal-grant";

    private readonly CheckContext _checks;
    private readonly ExtractPeriods _periods;
    private readonly string _fileName;
    private readonly List<UnmatchedRow> _unmatched;
    private readonly Dictionary<string, RowDoubt> _doubts;
    private readonly NameMatcher _areas;
    private readonly NameMatcher _items;

    public FinanceMapping(CheckContext checks, ExtractPeriods periods, string fileName, List<UnmatchedRow> unmatched, Dictionary<string, RowDoubt> doubts)
    {
        (_checks, _periods, _fileName, _unmatched, _doubts) = (checks, periods, fileName, unmatched, doubts);
        _areas = new NameMatcher(checks.Areas.Values.Select(a => (a.Code, a.Synonyms.Prepend(a.NameSv))));
        _items = new NameMatcher(checks.Items.Values.Select(i => (i.Code, i.Synonyms.Prepend(i.NameSv))));
    }

    /// <summary>The rows of all money tables.</summary>
    public IReadOnlyList<DraftFinanceLine> Map(IReadOnlyList<ExtractFinanceRow> rows)
    {
        var lines = new List<(DraftFinanceLine Line, decimal Unit, bool IsLike)>();
        foreach (var table in rows.GroupBy(r => r.TableNumber))
        {
            var placed = table.Select(r => (Row: r, Place: Place(r))).ToList();
            var turns = Turns(placed);
            foreach (var (row, place) in placed)
            {
                if (place is not { } found)
                {
                    _unmatched.Add(new UnmatchedRow(row.Subrow is null ? row.Row : $"{row.Row}, {row.Subrow}", row.Table, Values(row), row.Line));
                    continue;
                }

                lines.AddRange(Lines(row, found, turns).Select(l => (l, Kronor(row.Unit), found.IsLike)));
            }
        }

        return Settle(lines);
    }

    private IEnumerable<DraftFinanceLine> Lines(ExtractFinanceRow row, (string Area, string Item, bool IsLike) place, bool turns)
    {
        foreach (var value in row.Values)
        {
            if (ExtractPeriods.Kind(value.Kind) is not { } kind || _periods.Of(value.Period) is not { } period)
            {
                continue;
            }

            // A column of kommunbidrag among results is another item.
            var item = place.Item == Result && value.Column.Contains("kommunbidrag", StringComparison.OrdinalIgnoreCase) ? Grant : place.Item;
            var amount = value.Value * Kronor(row.Unit);
            var isCost = _checks.Items[item].Nature is FinanceNature.Cost or FinanceNature.Net;
            yield return new DraftFinanceLine(
                place.Area,
                item,
                kind,
                period.Code,
                turns && isCost ? -amount : amount,
                Printed: SwedishNumber.Grouped(SwedishNumber.Print(value.Value)) + " " + row.Unit,
                AsOf: _periods.MadeAt(value),
                Source: new SourceRef(_fileName, row.Table, Page: row.Page, Line: row.Line));
        }
    }

    private (string Area, string Item, bool IsLike)? Place(ExtractFinanceRow row)
    {
        if (row.Subrow is not null)
        {
            return Found(_areas.Exact(row.Row), _areas.Nearest(row.Row), _items.Exact(row.Subrow));
        }

        if (_items.Exact(row.Row) is { } item && (_areas.Exact(row.Table) ?? _areas.Nearest(row.Table)) is not null)
        {
            return Found(_areas.Exact(row.Table), _areas.Nearest(row.Table), item);
        }

        // A table of results has an area on each row.
        return row.Table?.Contains("resultat", StringComparison.OrdinalIgnoreCase) == true ? Found(_areas.Exact(row.Row), _areas.Nearest(row.Row), Result) : null;
    }

    private static (string Area, string Item, bool IsLike)? Found(string? exact, string? nearest, string? item) =>
        item is not null && (exact ?? nearest) is { } area ? (area, item, exact is null) : null;

    private bool Turns(List<(ExtractFinanceRow Row, (string Area, string Item, bool IsLike)? Place)> rows)
    {
        var costs = rows
            .Where(r => r.Place is { } place && _checks.Items[place.Item].Nature is FinanceNature.Cost or FinanceNature.Net)
            .SelectMany(r => r.Row.Values.Where(v => v.Value != 0 && v.Kind != "avvikelse"))
            .ToList();
        return costs.Count(v => v.Value < 0) * 2 > costs.Count;
    }

    // The same amount may stand in several tables, in one of them rounded: the exact one is taken. Others are for a person to choose.
    private List<DraftFinanceLine> Settle(List<(DraftFinanceLine Line, decimal Unit, bool IsLike)> lines)
    {
        var kept = new List<DraftFinanceLine>();
        foreach (var same in lines.GroupBy(l => (l.Line.Area, l.Line.Item, l.Line.Kind, l.Line.Period, l.Line.AsOf)))
        {
            var first = same.OrderBy(l => l.Unit).ThenBy(l => l.IsLike).First();
            var others = same.Where(l => l != first && Math.Abs((l.Line.Amount ?? 0) - (first.Line.Amount ?? 0)) > l.Unit).ToList();
            foreach (var (line, _, isLike) in others.Prepend(first))
            {
                if (others.Count > 0 || isLike)
                {
                    _doubts[new DraftRow(DraftSection.Finance, kept.Count).ToString()] = others.Count > 0 ? RowDoubt.Twice : RowDoubt.LikeName;
                }

                kept.Add(line);
            }
        }

        return kept;
    }

    private static decimal Kronor(string unit) => unit switch { "kr" => 1m, "mnkr" => 1_000_000m, _ => 1_000m };

    private static string Values(ExtractFinanceRow row) =>
        string.Join(" · ", row.Values.Select(v => $"{v.Column}: {SwedishNumber.Grouped(SwedishNumber.Print(v.Value))}"));
}
