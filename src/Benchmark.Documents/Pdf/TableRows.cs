using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Pdf;

/// <summary>Finds which lines of a table make one row together.</summary>
internal static partial class TableRows
{
    /// <summary>One line, with its cells by column.</summary>
    internal sealed record CellLine(TextLine Line, TextLine?[] Cells)
    {
        public int Figures => Cells.Count(cell => cell is not null && LineLook.IsFigure(cell.Text));

        public int Filled => Cells.Count(cell => cell is not null);
    }

    /// <summary>The rows, each a list of its lines.</summary>
    public static List<List<CellLine>> Split(IReadOnlyList<CellLine> lines, TextColumns columns, IReadOnlyList<Ruling> rulings)
    {
        var bands = Bands(lines, rulings);
        if (bands.Count == 1)
        {
            bands = ByRoom(lines);
        }

        if (bands.Count == 1)
        {
            return ByContent(bands[0], columns);
        }

        return [.. bands.SelectMany(band => HasTwoRows(band) ? ByContent(band, columns) : [band])];
    }

    /// <summary>Whether two lines have figures in the same column: no cell has two.</summary>
    public static bool HasTwoRows(IReadOnlyList<CellLine> band)
    {
        if (band.Count < 2)
        {
            return false;
        }

        for (var column = 0; column < band[0].Cells.Length; column++)
        {
            if (band.Count(line => line.Cells[column] is { } cell && LineLook.IsFigure(cell.Text)) > 1)
            {
                return true;
            }
        }

        return false;
    }

    // Lines drawn across the table part the rows where there are several.
    private static List<List<CellLine>> Bands(IReadOnlyList<CellLine> lines, IReadOnlyList<Ruling> rulings)
    {
        double left = lines.Min(line => line.Line.Left), right = lines.Max(line => line.Line.Right);
        var across = rulings
            .Where(ruling => Math.Min(ruling.To, right) - Math.Max(ruling.From, left) > (right - left) * 0.6)
            .Select(ruling => ruling.At)
            .Where(at => at > lines[0].Line.Baseline && at < lines[^1].Line.Baseline)
            .Distinct()
            .ToList();
        if (across.Count < 2 || across.Count < lines.Count / 5)
        {
            return [[.. lines]];
        }

        return Group(lines, (before, line) => !across.Exists(at => at > before.Line.Baseline - 1 && at < line.Line.Baseline));
    }

    // Rows have more room between them than the lines of one cell have, where a table shows the difference.
    private static List<List<CellLine>> ByRoom(IReadOnlyList<CellLine> lines)
    {
        var gaps = Enumerable.Range(1, lines.Count - 1).Select(i => lines[i].Line.Baseline - lines[i - 1].Line.Baseline).ToList();
        var tight = gaps.Where(gap => gap >= lines[0].Line.Size * 0.8).DefaultIfEmpty(0).Min();
        var isTwoKinds = gaps.Exists(gap => gap > tight * 1.12) && gaps.Exists(gap => gap <= tight * 1.07);
        return isTwoKinds
            ? Group(lines, (before, line) => line.Line.Baseline - before.Line.Baseline <= tight * 1.07)
            : [[.. lines]];
    }

    private static List<List<CellLine>> ByContent(List<CellLine> lines, TextColumns columns)
    {
        var rows = new List<List<CellLine>>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (rows.Count > 0 && (Continues(rows[^1][^1], lines[i], columns) || WaitsFor(rows[^1], lines[i], columns)))
            {
                rows[^1].Add(lines[i]);
            }
            else
            {
                rows.Add([lines[i]]);
            }
        }

        return rows;
    }

    // Only words that go on from a cell above that had no room for them.
    private static bool Continues(CellLine before, CellLine line, TextColumns columns)
    {
        for (var column = 0; column < line.Cells.Length; column++)
        {
            if (line.Cells[column] is { } cell
                && ((column == 0 && before.Figures > 0 && line.Filled == 1 && !MayGoOn(before.Cells[0], cell))
                    || LineLook.IsFigure(cell.Text) || before.Cells[column] is not { } above || !(IsFull(above, cell, columns.RightOf(column)) || char.IsLower(cell.Text[0]))))
            {
                return false;
            }
        }

        return line.Filled < line.Cells.Length;
    }

    // A label over two lines whose figures stand at the lower one.
    private static bool WaitsFor(List<CellLine> row, CellLine line, TextColumns columns) =>
        row.TrueForAll(part => part.Figures == 0 && part.Filled == 1 && part.Cells[0] is not null) && line.Figures > 0
        && line.Cells[0] is { } cell && MayGoOn(row[^1].Cells[0], cell) && (char.IsLower(cell.Text[0]) || IsFull(row[^1].Cells[0]!, cell, columns.RightOf(0)));

    // In a narrow column every name fills its line, so one that begins as names do only goes on when the line above can't be the end.
    private static bool MayGoOn(TextLine? above, TextLine below) => !char.IsUpper(below.Text[0]) || (above is not null && Unended().IsMatch(above.Text));

    [GeneratedRegex(@"(?:[-‐,/&(]|\b(?:och|eller|samt|i|på|av|för|till|från|med|per|inom|vid|hos|om|de|den|det|som))\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Unended();

    private static bool IsFull(TextLine above, TextLine below, double right) =>
        above.Right + (above.Size * 0.25) + (below.Words[0].Right - below.Words[0].Left) > right;

    private static List<List<CellLine>> Group(IReadOnlyList<CellLine> lines, Func<CellLine, CellLine, bool> belong)
    {
        var groups = new List<List<CellLine>>();
        foreach (var line in lines)
        {
            if (groups.Count > 0 && belong(groups[^1][^1], line))
            {
                groups[^1].Add(line);
            }
            else
            {
                groups.Add([line]);
            }
        }

        return groups;
    }
}
