namespace Benchmark.Documents.Pdf;

/// <summary>A table's grid of drawn lines. A cell that lines don't part from the one before or above belongs to it.</summary>
internal sealed class RuledGrid
{
    private readonly double[] xs;
    private readonly double[] ys;
    private readonly (int Row, int Column)[,] owners;

    private RuledGrid(double[] xs, double[] ys, List<Ruling> horizontal, List<Ruling> vertical)
    {
        this.xs = xs;
        this.ys = ys;
        owners = Owners(horizontal, vertical);
    }

    public double Left => xs[0];

    public double Right => xs[^1];

    public double Top => ys[0];

    public double Bottom => ys[^1];

    public int Rows => ys.Length - 1;

    public int Columns => xs.Length - 1;

    /// <summary>Where the columns meet.</summary>
    public IReadOnlyList<double> Edges => xs;

    /// <summary>The grids of a page: lines that meet each other, with two columns at least.</summary>
    public static List<RuledGrid> Find(Rulings rulings)
    {
        var grids = new List<RuledGrid>();
        foreach (var (horizontal, vertical) in Connected(rulings))
        {
            var xs = Places(vertical, horizontal);
            var ys = Places(horizontal, vertical);
            if (xs.Length > 2 && ys.Length > 1)
            {
                grids.Add(new RuledGrid(xs, ys, horizontal, vertical));
            }
        }

        return grids;
    }

    /// <summary>Whether a word stands in the grid.</summary>
    public bool Holds(PdfWord word) =>
        word.Middle >= Left && word.Middle <= Right && word.Baseline - (word.Size * 0.3) >= Top && word.Baseline - (word.Size * 0.3) <= Bottom;

    /// <summary>The cell that a word of the grid stands in, both counted from 0.</summary>
    public (int Row, int Column) Cell(PdfWord word) =>
        owners[Between(ys, word.Baseline - (word.Size * 0.3)), Between(xs, Math.Min(word.Middle, word.Left + word.Size))];

    private static int Between(double[] edges, double place)
    {
        var at = Array.FindLastIndex(edges, edge => edge <= place);
        return Math.Clamp(at, 0, edges.Length - 2);
    }

    // The places of the lines, and the ends of those across where no line closes the side.
    private static double[] Places(List<Ruling> lines, List<Ruling> across)
    {
        const double Open = 8;
        var places = lines.Select(line => line.At).ToList();
        double from = across.Min(line => line.From), to = across.Max(line => line.To);
        if (places.Count > 0 && places.Min() - from > Open)
        {
            places.Add(from);
        }

        if (places.Count > 0 && to - places.Max() > Open)
        {
            places.Add(to);
        }

        var kept = new List<double>();
        foreach (var place in places.Order())
        {
            if (kept.Count == 0 || place - kept[^1] > 3)
            {
                kept.Add(place);
            }
        }

        return [.. kept];
    }

    private static IEnumerable<(List<Ruling> Horizontal, List<Ruling> Vertical)> Connected(Rulings rulings)
    {
        var left = new List<Ruling>(rulings.Horizontal);
        var down = new List<Ruling>(rulings.Vertical);
        while (down.Count > 0)
        {
            List<Ruling> vertical = [down[^1]], horizontal = [];
            down.RemoveAt(down.Count - 1);
            for (var (v, h) = (0, 0); v < vertical.Count || h < horizontal.Count;)
            {
                if (v < vertical.Count)
                {
                    Move(vertical[v++], left, horizontal);
                }
                else
                {
                    Move(horizontal[h++], down, vertical);
                }
            }

            if (horizontal.Count > 1)
            {
                yield return (horizontal, vertical);
            }
        }
    }

    private static void Move(Ruling line, List<Ruling> from, List<Ruling> to)
    {
        for (var i = from.Count - 1; i >= 0; i--)
        {
            if (from[i].Meets(line))
            {
                to.Add(from[i]);
                from.RemoveAt(i);
            }
        }
    }

    private (int Row, int Column)[,] Owners(List<Ruling> horizontal, List<Ruling> vertical)
    {
        var cells = new (int Row, int Column)[Rows, Columns];
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                double y = (ys[row] + ys[row + 1]) / 2, x = (xs[column] + xs[column + 1]) / 2;
                cells[row, column] = column > 0 && !HasLine(vertical, xs[column], y) ? cells[row, column - 1]
                    : row > 0 && !HasLine(horizontal, ys[row], x) ? cells[row - 1, column]
                    : (row, column);
            }
        }

        return cells;
    }

    private static bool HasLine(List<Ruling> lines, double at, double place) =>
        lines.Exists(line => Math.Abs(line.At - at) <= 3 && line.From <= place && place <= line.To);
}
