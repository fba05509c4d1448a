using System.Numerics;
using Benchmark.Indicators;
using Benchmark.Publishing;
using Benchmark.Reports;

namespace Benchmark.Tests.Publishing;

/// <summary>A table of women and men by parts, with all its totals, and what can be found out of it.</summary>
internal sealed class SexByBreakdown
{
    private readonly int _parts;
    private readonly Dictionary<FigureKey, int> _values = [];
    private readonly HashSet<FigureKey> _absent = [];

    /// <summary>Small and large numbers and zeros; now and then a number that wasn't handed in.</summary>
    public SexByBreakdown(Random random)
    {
        _parts = random.Next(2, 6);
        var highest = random.Next(4) switch { 0 => 4, 1 => 9, 2 => 30, _ => 400 };
        var sexes = new[] { Sex.Women, Sex.Men };
        foreach (var part in Enumerable.Range(0, _parts))
        {
            foreach (var sex in sexes)
            {
                _values[Key(part, sex)] = random.Next(5) == 0 ? random.Next(3) : random.Next(highest + 1);
            }

            _values[Key(part, Sex.Total)] = sexes.Sum(s => _values[Key(part, s)]);
        }

        foreach (var sex in Enum.GetValues<Sex>())
        {
            _values[Key(_parts, sex)] = Enumerable.Range(0, _parts).Sum(part => _values[Key(part, sex)]);
        }

        _absent.UnionWith(_values.Keys.Where(_ => random.Next(40) == 0));
    }

    /// <summary>As the rule meets it.</summary>
    public DisclosureTable Table => new(
        [.. _values.Where(v => !_absent.Contains(v.Key)).Select(v => new DisclosureCell(v.Key, v.Value, Disclosure.PersonCount))],
        [.. Lines.Select(line => new SumRelation(line.Total, line.Parts))],
        []);

    /// <summary>Numbers that nobody but the own kommun may know when <paramref name="hidden"/> are hidden: those, and small ones that weren't handed in.</summary>
    public IEnumerable<FigureKey> Secrets(IReadOnlySet<FigureKey> hidden) => hidden.Concat(_absent.Where(k => _values[k] is > 0 and < 5));

    /// <summary>What a solver of the linear system finds.</summary>
    public IEnumerable<FigureKey> Solved(IReadOnlySet<FigureKey> hidden)
    {
        var equations = Lines.Select(line => line.Parts.Select(p => (p, BigInteger.One)).Append((line.Total, BigInteger.MinusOne)).ToDictionary(e => Name(e.Item1), e => e.Item2));
        var byName = Unseen(hidden).ToDictionary(Name);
        return new LinearAttacker(equations, byName.Keys).Solved.Select(name => byName[name]);
    }

    /// <summary>
    /// Unseen numbers that have one possible value since no number of people is below nothing. A table is a network of lines: a
    /// number can be another one when one more or one less of it can go around by others that stay at nothing or above.
    /// </summary>
    public IEnumerable<FigureKey> Pinned(IReadOnlySet<FigureKey> hidden)
    {
        var unseen = Unseen(hidden).ToList();
        return unseen.Where(cell => !CanChange(cell, unseen));
    }

    public override string ToString() => string.Join(' ', _values.Select(v => $"{Name(v.Key)}={v.Value}{(_absent.Contains(v.Key) ? "?" : string.Empty)}"));

    private IEnumerable<(FigureKey Total, FigureKey[] Parts)> Lines =>
        Enumerable.Range(0, _parts + 1).Select(part => (Key(part, Sex.Total), new[] { Key(part, Sex.Women), Key(part, Sex.Men) }))
            .Concat(Enum.GetValues<Sex>().Select(sex => (Key(_parts, sex), Enumerable.Range(0, _parts).Select(part => Key(part, sex)).ToArray())));

    private IEnumerable<FigureKey> Unseen(IReadOnlySet<FigureKey> hidden) => hidden.Union(_absent);

    private bool CanChange(FigureKey cell, List<FigureKey> unseen)
    {
        var (from, to) = Ends(cell);
        var others = unseen.Where(k => k != cell).ToList();
        return Reaches(to, from, others) || (_values[cell] > 0 && Reaches(from, to, others));
    }

    private bool Reaches(string from, string to, List<FigureKey> cells)
    {
        var reached = new HashSet<string> { from };
        var queue = new Queue<string>(reached);
        while (queue.TryDequeue(out var at))
        {
            foreach (var next in cells.Select(c => (Cell: c, Ends: Ends(c)))
                .Select(c => c.Ends.From == at ? c.Ends.To : c.Ends.To == at && _values[c.Cell] > 0 ? c.Ends.From : null)
                .OfType<string>().Where(reached.Add))
            {
                queue.Enqueue(next);
            }
        }

        return reached.Contains(to);
    }

    // Each number stands in the line of its part and the line of its sex; which way it goes depends on whether it is a total.
    private (string From, string To) Ends(FigureKey cell)
    {
        var (part, sex) = ($"part {cell.IndicatorCode}", $"sex {cell.Sex}");
        var isTotal = cell.IndicatorCode == Code(_parts);
        return isTotal == (cell.Sex == Sex.Total) ? (part, sex) : (sex, part);
    }

    private static string Name(FigureKey key) => $"{key.IndicatorCode}{key.Sex}";

    private static string Code(int part) => $"P{part}";

    private static FigureKey Key(int part, Sex sex) => new(Code(part), ValueKind.Outcome, ReportPeriod.T2(2020), sex);
}
