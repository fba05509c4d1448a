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
    private readonly Dictionary<string, LikeName> _likeNames;
    private readonly NameMatcher _areas;
    private readonly NameMatcher _items;

    public FinanceMapping(
        CheckContext checks,
        ExtractPeriods periods,
        string fileName,
        IReadOnlyDictionary<(PrintedNameKind Kind, string Name), string?> learnt,
        List<UnmatchedRow> unmatched,
        Dictionary<string, RowDoubt> doubts,
        Dictionary<string, LikeName> likeNames)
    {
        (_checks, _periods, _fileName, _unmatched, _doubts, _likeNames) = (checks, periods, fileName, unmatched, doubts, likeNames);
        _areas = new NameMatcher(PrintedNameKind.Area, checks.Areas.Values.Select(a => (a.Code, a.Synonyms.Prepend(a.NameSv))), learnt);
        _items = new NameMatcher(default, checks.Items.Values.Select(i => (i.Code, i.Synonyms.Prepend(i.NameSv))), learnt);
    }

    /// <summary>The rows of all money tables.</summary>
    public IReadOnlyList<DraftFinanceLine> Map(IReadOnlyList<ExtractFinanceRow> rows)
    {
        var lines = new List<(DraftFinanceLine Line, decimal Unit, string? Like)>();
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

                lines.AddRange(Lines(row, found, turns).Select(l => (Line: l, Unit: Kronor(row.Unit), Like: (string?)found.Like)));
            }
        }

        return Settle(lines);
    }

    private IEnumerable<DraftFinanceLine> Lines(ExtractFinanceRow row, (string Area, string Item, string? Like) place, bool turns)
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

    private (string Area, string Item, string? Like)? Place(ExtractFinanceRow row)
    {
        if (row.Subrow is not null)
        {
            return Found(row.Row, _items.Exact(row.Subrow));
        }

        if (_items.Exact(row.Row) is { } item && (_areas.Exact(row.Table) ?? _areas.Nearest(row.Table)) is not null)
        {
            return Found(row.Table, item);
        }

        // A table of results has an area on each row.
        return row.Table?.Contains("resultat", StringComparison.OrdinalIgnoreCase) == true ? Found(row.Row, Result) : null;
    }

    private (string Area, string Item, string? Like)? Found(string? printed, string? item)
    {
        if (item is null)
        {
            return null;
        }

        return _areas.Exact(printed) is { } exact ? (exact, item, null) : _areas.Nearest(printed) is { } near ? (near, item, printed) : null;
    }

    private bool Turns(List<(ExtractFinanceRow Row, (string Area, string Item, string? Like)? Place)> rows)
    {
        var costs = rows
            .Where(r => r.Place is { } place && _checks.Items[place.Item].Nature is FinanceNature.Cost or FinanceNature.Net)
            .SelectMany(r => r.Row.Values.Where(v => v.Value != 0 && v.Kind != "avvikelse"))
            .ToList();
        return costs.Count(v => v.Value < 0) * 2 > costs.Count;
    }

    // The same amount may stand in several tables, in one of them rounded: the exact one is taken. Others are for a person to choose.
    private List<DraftFinanceLine> Settle(List<(DraftFinanceLine Line, decimal Unit, string? Like)> lines)
    {
        var kept = new List<DraftFinanceLine>();
        foreach (var same in lines.GroupBy(l => (l.Line.Area, l.Line.Item, l.Line.Kind, l.Line.Period, l.Line.AsOf)))
        {
            var first = same.OrderBy(l => l.Unit).ThenBy(l => l.Like is not null).First();
            var others = same.Where(l => l != first && Math.Abs((l.Line.Amount ?? 0) - (first.Line.Amount ?? 0)) > l.Unit).ToList();
            foreach (var (line, _, like) in others.Prepend(first))
            {
                var key = new DraftRow(DraftSection.Finance, kept.Count).ToString();
                if (others.Count > 0 || like is not null)
                {
                    _doubts[key] = others.Count > 0 ? RowDoubt.Twice : RowDoubt.LikeName;
                }

                if (like is not null)
                {
                    _likeNames[key] = new LikeName(PrintedNameKind.Area, like, line.Area);
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
