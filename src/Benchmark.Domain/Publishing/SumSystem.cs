using Benchmark.Indicators;

namespace Benchmark.Publishing;

/// <summary>
/// Sums taken together as a linear system: a number that no single sum gives away can follow from several. Worked in whole
/// factors, so that nothing is rounded; the sums' own factors are one and minus one.
/// </summary>
internal static class SumSystem
{
    /// <summary>The unseen numbers that have one possible value, and it.</summary>
    /// <param name="sums">How numbers add up.</param>
    /// <param name="shown">The numbers that anyone sees; all others are unseen.</param>
    public static IReadOnlyDictionary<FigureKey, decimal> Solve(IEnumerable<SumRelation> sums, IReadOnlyDictionary<FigureKey, decimal> shown)
    {
        var columns = new Dictionary<FigureKey, int>();
        var rows = new List<Row>();
        foreach (var sum in sums)
        {
            var row = new Row();
            foreach (var (key, factor) in sum.Parts.Select(p => (p, 1)).Append((sum.Total, -1)))
            {
                if (shown.TryGetValue(key, out var value))
                {
                    row.Known -= factor * value;
                }
                else
                {
                    columns.TryAdd(key, columns.Count);
                    row.Add(columns[key], factor);
                }
            }

            if (row.Factors.Count > 0)
            {
                rows.Add(row);
            }
        }

        Reduce(rows, columns.Count);
        var names = columns.ToDictionary(c => c.Value, c => c.Key);
        return rows.Where(r => r.Factors.Count == 1).ToDictionary(r => names[r.Factors.Keys.First()], r => r.Known / r.Factors.Values.First());
    }

    private static void Reduce(List<Row> rows, int columns)
    {
        var done = 0;
        for (var column = 0; column < columns && done < rows.Count; column++)
        {
            var pivot = rows.FindIndex(done, r => r.Factors.ContainsKey(column));
            if (pivot < 0)
            {
                continue;
            }

            (rows[done], rows[pivot]) = (rows[pivot], rows[done]);
            foreach (var row in rows.Where((r, place) => place != done && r.Factors.ContainsKey(column)))
            {
                row.Eliminate(column, rows[done]);
            }

            done++;
        }
    }

    /// <summary>Σ factor × number = known.</summary>
    private sealed class Row
    {
        public Dictionary<int, long> Factors { get; private set; } = [];

        public decimal Known { get; set; }

        public void Add(int column, long factor) => Set(column, Factors.GetValueOrDefault(column) + factor);

        public void Eliminate(int column, Row by)
        {
            var (mine, its) = (Factors[column], by.Factors[column]);
            Known = (Known * its) - (by.Known * mine);
            var old = Factors;
            Factors = [];
            foreach (var at in old.Keys.Union(by.Factors.Keys))
            {
                Set(at, checked((old.GetValueOrDefault(at) * its) - (by.Factors.GetValueOrDefault(at) * mine)));
            }

            var common = Factors.Values.Aggregate(0L, Divisor);
            if (common > 1)
            {
                Factors = Factors.ToDictionary(f => f.Key, f => f.Value / common);
                Known /= common;
            }
        }

        private void Set(int column, long factor)
        {
            if (factor == 0)
            {
                Factors.Remove(column);
            }
            else
            {
                Factors[column] = factor;
            }
        }

        private static long Divisor(long one, long other)
        {
            while (other != 0)
            {
                (one, other) = (other, one % other);
            }

            return Math.Abs(one);
        }
    }
}
