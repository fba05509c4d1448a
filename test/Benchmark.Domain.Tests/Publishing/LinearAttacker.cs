using System.Numerics;

namespace Benchmark.Tests.Publishing;

/// <summary>
/// Someone who knows how the numbers of a table add up, and solves for those that aren't shown. Shares nothing with the rule:
/// the equations are the test's own, and they are solved in exact fractions.
/// </summary>
internal sealed class LinearAttacker
{
    private readonly Dictionary<string, int> _columns = [];
    private readonly List<BigInteger[]> _rows = [];

    /// <param name="equations">Each a sum of numbers, with whole factors, that is known beforehand.</param>
    /// <param name="unseen">The numbers that aren't shown.</param>
    public LinearAttacker(IEnumerable<IReadOnlyDictionary<string, BigInteger>> equations, IEnumerable<string> unseen)
    {
        foreach (var name in unseen)
        {
            _columns[name] = _columns.Count;
        }

        foreach (var equation in equations)
        {
            var row = new BigInteger[_columns.Count];
            foreach (var (name, factor) in equation.Where(e => _columns.ContainsKey(e.Key)))
            {
                row[_columns[name]] += factor;
            }

            if (row.Any(f => !f.IsZero))
            {
                _rows.Add(row);
            }
        }

        Reduce();
    }

    /// <summary>The unseen numbers that have one possible value: a row of their own is left when the system is solved.</summary>
    public IEnumerable<string> Solved => _columns
        .Where(c => _rows.Any(row => !row[c.Value].IsZero && row.Count(f => !f.IsZero) == 1))
        .Select(c => c.Key);

    // To reduced echelon form in whole numbers: no division, so nothing is rounded.
    private void Reduce()
    {
        var done = 0;
        for (var column = 0; column < _columns.Count && done < _rows.Count; column++)
        {
            var pivot = _rows.FindIndex(done, row => !row[column].IsZero);
            if (pivot < 0)
            {
                continue;
            }

            (_rows[done], _rows[pivot]) = (_rows[pivot], _rows[done]);
            for (var other = 0; other < _rows.Count; other++)
            {
                if (other != done && !_rows[other][column].IsZero)
                {
                    Eliminate(_rows[other], _rows[done], column);
                }
            }

            done++;
        }
    }

    private static void Eliminate(BigInteger[] row, BigInteger[] by, int column)
    {
        var (mine, its) = (row[column], by[column]);
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = (row[i] * its) - (by[i] * mine);
        }

        var common = row.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        for (var i = 0; i < row.Length && common > BigInteger.One; i++)
        {
            row[i] /= common;
        }
    }
}
