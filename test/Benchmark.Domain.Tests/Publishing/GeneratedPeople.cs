using System.Globalization;
using System.Numerics;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Tests.Publishing;

/// <summary>People made up at random, what a kommun would hand in about them, and how its numbers hang together by their definitions.</summary>
internal sealed class GeneratedPeople
{
    private static readonly string[] Employments = [.. Enumerable.Range(10, 10).Select(n => $"AMI{n}")];
    private static readonly string[] Helps = [.. Enumerable.Range(5, 6).Select(n => $"REL{n:00}")];
    private static readonly string[] Obstacles = [.. Enumerable.Range(35, 11).Select(n => $"EKB{n}")];
    private static readonly string[] Endings = ["AMI61", "AMI62", "AMI63", "AMI64", "AMI65"];
    private static readonly Sex[] Sexes = [Sex.Women, Sex.Men];

    private readonly ReportPeriod _period;
    private readonly Dictionary<FigureKey, int> _people = [];
    private readonly Dictionary<FigureKey, FigureKey> _bases = [];
    private readonly HashSet<FigureKey> _absent = [];

    public GeneratedPeople(Random random, ReportPeriod period)
    {
        _period = period;
        var highest = random.Next(3) switch { 0 => 6, 1 => 25, _ => 300 };
        int Next() => random.Next(4) == 0 ? random.Next(5) : random.Next(highest + 1);
        foreach (var code in Employments.Concat(Endings).Append("FLY01"))
        {
            Divide(code, _ => Next());
        }

        Divide("AMI03", sex => Employments.Sum(e => _people[Key(e, sex)]));
        Divide("AMI01", sex => random.Next(_people[Key("AMI03", sex)] + 1));
        Divide("AMI02", sex => _people[Key("AMI03", sex)] - _people[Key("AMI01", sex)]);
        Divide("AMI60", sex => _people[Key("AMI61", sex)] + _people[Key("AMI62", sex)]);
        Divide("AMI66", sex => Endings.Sum(e => _people[Key(e, sex)]));
        foreach (var code in Helps.Concat(Obstacles))
        {
            _people[Key(code)] = Next();
        }

        _people[Key("REL04")] = Helps.Sum(h => _people[Key(h)]);
        _people[Key("EKB46")] = Obstacles.Sum(o => _people[Key(o)]);
        _people[Key("FLY15")] = _people[Key("FLY01", Sex.Women)];
        SetBases();
        _absent.UnionWith(_people.Keys.Where(k => random.Next(30) == 0 || (_bases.TryGetValue(k, out var all) && _people[all] == 0)));
    }

    /// <summary>What is handed in: numbers of people, and shares of them with one decimal too many for anyone to mistake.</summary>
    public IReadOnlyDictionary<FigureKey, decimal> Published => _people.Where(p => !_absent.Contains(p.Key)).ToDictionary(p => p.Key, p => ValueOf(p.Key));

    /// <summary>What the definition of small numbers hides by itself, where it can be judged.</summary>
    public IReadOnlySet<FigureKey> Small => _people.Keys.Where(k => !_absent.Contains(k) && IsSmall(k)).ToHashSet();

    /// <summary>The unseen numbers that follow from the seen ones.</summary>
    public IReadOnlySet<FigureKey> Solve(IReadOnlySet<FigureKey> hidden)
    {
        var unseen = hidden.Union(_absent).ToDictionary(Name);
        var equations = Equations(hidden).Select(e => (IReadOnlyDictionary<string, BigInteger>)e.GroupBy(t => Name(t.Key)).ToDictionary(t => t.Key, t => t.Aggregate(BigInteger.Zero, (sum, term) => sum + term.Factor)));
        return new LinearAttacker(equations, unseen.Keys).Solved.Select(name => unseen[name]).ToHashSet();
    }

    public override string ToString() => string.Join(' ', _people.Select(p => $"{Name(p.Key)}={p.Value}{(_absent.Contains(p.Key) ? "?" : string.Empty)}"));

    private IEnumerable<IEnumerable<(FigureKey Key, BigInteger Factor)>> Equations(IReadOnlySet<FigureKey> hidden)
    {
        foreach (var code in Employments.Concat(["AMI01", "AMI02", "AMI03", "AMI66", "FLY01"]))
        {
            yield return Sum(Key(code), Sexes.Select(s => Key(code, s)));
        }

        foreach (var sex in Enum.GetValues<Sex>())
        {
            yield return Sum(Key("AMI03", sex), Employments.Select(e => Key(e, sex)));
            yield return Sum(Key("AMI03", sex), [Key("AMI01", sex), Key("AMI02", sex)]);
            yield return Sum(Key("AMI60", sex), [Key("AMI61", sex), Key("AMI62", sex)]);
            yield return [.. new[] { "AMI60", "AMI63", "AMI64", "AMI65" }.Select(e => (Key(e, sex), BigInteger.One))];
        }

        yield return Sum(Key("REL04"), Helps.Select(h => Key(h)));
        yield return [.. Obstacles.Select(o => (Key(o), BigInteger.One))];
        var isSeen = (FigureKey k) => !hidden.Contains(k) && !_absent.Contains(k);
        if (Enum.GetValues<Sex>().All(s => isSeen(Key("AMI66", s))))
        {
            // A share of both is what the shares of each are together, weighted by how many each are.
            foreach (var code in Endings.Append("AMI60"))
            {
                yield return [.. Enum.GetValues<Sex>().Select(s => (Key(code, s), new BigInteger(s == Sex.Total ? -_people[Key("AMI66", s)] : _people[Key("AMI66", s)])))];
            }
        }

        if (isSeen(Key("FLY01")))
        {
            yield return [(Key("FLY15"), _people[Key("FLY01")]), (Key("FLY01", Sex.Women), -100)];
        }
        else if (isSeen(Key("FLY15")))
        {
            yield return [(Key("FLY01"), _people[Key("FLY15")]), (Key("FLY01", Sex.Women), -_people[Key("FLY01")])];
        }
    }

    private static IEnumerable<(FigureKey Key, BigInteger Factor)> Sum(FigureKey total, IEnumerable<FigureKey> parts) =>
        [.. parts.Select(p => (p, BigInteger.One)), (total, BigInteger.MinusOne)];

    private void Divide(string code, Func<Sex, int> count)
    {
        foreach (var sex in Sexes)
        {
            _people[Key(code, sex)] = count(sex);
        }

        _people[Key(code)] = Sexes.Sum(s => _people[Key(code, s)]);
    }

    private void SetBases()
    {
        foreach (var code in Endings.Append("AMI60"))
        {
            foreach (var sex in Enum.GetValues<Sex>())
            {
                _bases[Key(code, sex)] = Key("AMI66", sex);
            }
        }

        foreach (var code in Obstacles)
        {
            _bases[Key(code)] = Key("EKB46");
        }

        _bases[Key("FLY15")] = Key("FLY01");
    }

    private decimal ValueOf(FigureKey key) => _bases.TryGetValue(key, out var all) ? Math.Round(100m * _people[key] / _people[all], 6) : _people[key];

    private bool IsSmall(FigureKey key)
    {
        if (!_bases.TryGetValue(key, out var all))
        {
            return _people[key] is > 0 and < 5;
        }

        // Nobody can judge a share of people whose number isn't handed in.
        return !_absent.Contains(all) && (_people[all] < 10 || _people[key] is > 0 and < 5 || _people[all] - _people[key] is > 0 and < 5);
    }

    private FigureKey Key(string code, Sex sex = Sex.Total) => new(code, ValueKind.Outcome, _period, sex);

    private static string Name(FigureKey key) => string.Create(CultureInfo.InvariantCulture, $"{key.IndicatorCode}{key.Sex}");
}
