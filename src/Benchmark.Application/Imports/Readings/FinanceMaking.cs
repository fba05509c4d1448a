using Benchmark.Documents.Numbers;
using Benchmark.Imports.Checks;
using Benchmark.Indicators;

namespace Benchmark.Imports.Readings;

/// <summary>Makes rows of the draft of a printed money row whose area and item are known: kronor, costs positive.</summary>
internal sealed class FinanceMaking(CheckContext checks, string fileName)
{
    private const string Result = "result";
    private const string Grant = "municipal-grant";

    /// <summary>Whether costs of the item are positive in the shared model.</summary>
    public bool IsCost(string item) => checks.Items[item].Nature is FinanceNature.Cost or FinanceNature.Net;

    /// <summary>Whether a row that stands alone prints costs with minus: those that are mostly below zero do.</summary>
    public bool TurnsAlone(PrintedRow row, FinancePlace place)
    {
        var values = row.Values.Where(v => v.IsUsable && v.Amount != 0).ToList();
        return IsCost(place.Item) && values.Count(v => v.Amount < 0) * 2 > values.Count;
    }

    /// <summary>One line a usable value.</summary>
    public IEnumerable<DraftFinanceLine> Make(PrintedRow row, FinancePlace place, bool turns)
    {
        foreach (var value in row.Values.Where(v => v.IsUsable))
        {
            // A column of kommunbidrag among results is another item.
            var item = place.Item == Result && value.Column.Contains("kommunbidrag", StringComparison.OrdinalIgnoreCase) ? Grant : place.Item;
            var amount = value.Amount * PrintedUnits.Kronor(row.Unit);
            yield return new DraftFinanceLine(
                place.Area,
                item,
                value.Kind!.Value,
                value.Period!,
                turns && IsCost(item) ? -amount : amount,
                Printed: SwedishNumber.Grouped(SwedishNumber.Print(value.Amount)) + " " + row.Unit,
                AsOf: value.AsOf,
                Source: new SourceRef(fileName, row.Group, Page: row.Page, Line: row.Line));
        }
    }
}
