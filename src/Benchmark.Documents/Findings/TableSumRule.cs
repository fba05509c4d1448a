using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition;

namespace Benchmark.Documents.Findings;

/// <summary>
/// Sums of money tables. Which rows a sum is of isn't assumed: it is the run of rows above that gives it in most columns. Rounding of
/// every addend is tolerated.
/// </summary>
internal sealed partial class TableSumRule : IFindingRule
{
    private const int FewestColumns = 3;
    private const int MostRows = 200;

    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        foreach (var table in source.Extract.Finance.GroupBy(r => r.TableNumber))
        {
            var rows = table.ToList();
            foreach (var finding in Parts(rows))
            {
                yield return finding;
            }

            var plain = rows.Where(r => r.Subrow is null && !OfWhich().IsMatch(r.Row)).ToList();
            for (var i = 2; i < plain.Count && plain.Count <= MostRows; i++)
            {
                if (SumName().IsMatch(plain[i].Row) && Off(plain, i) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    // Intäkt and Kostnad give Nettokostnad.
    private static IEnumerable<ExtractFinding> Parts(List<ExtractFinanceRow> rows)
    {
        foreach (var group in rows.Where(r => r.Subrow is not null).GroupBy(r => r.Row))
        {
            var income = group.FirstOrDefault(r => r.Subrow == "Intäkt");
            var cost = group.FirstOrDefault(r => r.Subrow == "Kostnad");
            var net = group.FirstOrDefault(r => r.Subrow == "Nettokostnad");
            if (income is null || cost is null || net is null)
            {
                continue;
            }

            foreach (var value in net.Values)
            {
                if (ValueOf(income, value.Column) is { } i && ValueOf(cost, value.Column) is { } c
                    && Math.Abs(Math.Abs(value.Value) - Math.Abs(i + c)) > 1.5m && Math.Abs(Math.Abs(value.Value) - Math.Abs(Math.Abs(c) - i)) > 1.5m)
                {
                    yield return Wrong(net, value, i + c);
                }
            }
        }
    }

    private static ExtractFinding? Off(List<ExtractFinanceRow> rows, int sum)
    {
        ExtractFinding? nearest = null;
        var best = 0;
        for (var start = sum - 2; start >= 0; start--)
        {
            var (right, wrong, computed) = Compare(rows, start, sum);
            if (wrong.Count == 0 && right >= FewestColumns)
            {
                return null;
            }

            if (right >= FewestColumns && right > wrong.Count * 2 && right > best)
            {
                best = right;
                nearest = Wrong(rows[sum], wrong[0], computed);
            }
        }

        return nearest;
    }

    private static (int Right, List<ExtractValue> Wrong, decimal Computed) Compare(List<ExtractFinanceRow> rows, int start, int sum)
    {
        var right = 0;
        var computed = 0m;
        var wrong = new List<ExtractValue>();
        foreach (var value in rows[sum].Values)
        {
            var addends = rows[start..sum].ConvertAll(r => ValueOf(r, value.Column) ?? 0);
            var tolerance = (addends.Count + 1) / 2m * Unit(value.Value);
            if (addends.TrueForAll(a => a == 0))
            {
                continue;
            }

            if (Math.Abs(addends.Sum() - value.Value) <= tolerance)
            {
                right++;
            }
            else
            {
                computed = wrong.Count == 0 ? addends.Sum() : computed;
                wrong.Add(value);
            }
        }

        return (right, wrong, computed);
    }

    private static decimal Unit(decimal value) => value.Scale == 0 ? 1 : (decimal)Math.Pow(10, -value.Scale);

    private static ExtractFinding Wrong(ExtractFinanceRow row, ExtractValue value, decimal computed) => new(
        "sum",
        "error",
        $"{row.Row}{(row.Subrow is null ? string.Empty : ", " + row.Subrow)}, {value.Column}: tryckt {SwedishText.Number(value.Value)}, raderna blir {SwedishText.Number(computed)}.",
        [row.Line]);

    private static decimal? ValueOf(ExtractFinanceRow row, string column) => row.Values.FirstOrDefault(v => v.Column == column)?.Value;

    [GeneratedRegex(@"\A(?:var[aä]v|därav|- )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OfWhich();

    [GeneratedRegex(@"summa|total|netto|resultat|\bres\b|\bres\.|\brr\b|s:a", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SumName();
}
