using System.Globalization;
using Benchmark.Indicators;
using Benchmark.Publishing;
using Shouldly;

namespace Benchmark.Tests.Publishing;

/// <summary>
/// Someone who knows the rule and sees what is published: goes through every table that could be true, keeps those that would
/// have been published just so, and looks for a hidden number that is the same in all of them.
/// </summary>
internal sealed class Attacker
{
    private readonly Dictionary<string, List<Case>> _bySight = [];

    /// <summary>One table that could be true.</summary>
    /// <param name="table">As the rule meets it.</param>
    /// <param name="secrets">Numbers that nobody may compute, also such as have no cell of their own.</param>
    /// <param name="isInside">Far enough from the edge of what was gone through.</param>
    /// <param name="obvious">Cells that are nobody because those they are counted among are nobody.</param>
    public void Consider(DisclosureTable table, IReadOnlyDictionary<string, decimal> secrets, bool isInside, params FigureKey[] obvious)
    {
        var hidden = SmallNumberRule.Hide(table);
        var sight = string.Join(' ', table.Cells
            .OrderBy(c => c.Key.IndicatorCode, StringComparer.Ordinal).ThenBy(c => c.Key.Sex)
            .Select(c => $"{c.Key.IndicatorCode}{c.Key.Sex}={(hidden.Contains(c.Key) ? ".." : c.Value.ToString(CultureInfo.InvariantCulture))}"));
        var unknown = table.Cells.Where(c => hidden.Contains(c.Key) && !obvious.Contains(c.Key))
            .Select(c => ($"{c.Key.IndicatorCode}{c.Key.Sex}", c.Value))
            .Concat(secrets.Select(s => (s.Key, s.Value)))
            .ToDictionary(u => u.Item1, u => u.Value);
        if (!_bySight.TryGetValue(sight, out var cases))
        {
            _bySight[sight] = cases = [];
        }

        cases.Add(new Case(unknown, isInside));
    }

    /// <summary>Fails when any hidden number could be computed.</summary>
    public void ShouldNotFindAnything()
    {
        _bySight.Count.ShouldBeGreaterThan(1);
        foreach (var (sight, cases) in _bySight.Where(s => s.Value.Any(c => c.IsInside)))
        {
            foreach (var name in cases.Where(c => c.IsInside).SelectMany(c => c.Unknown.Keys).Distinct())
            {
                cases.Select(c => c.Unknown.TryGetValue(name, out var value) ? value : (decimal?)null).Distinct().Count()
                    .ShouldBeGreaterThan(1, $"{name} follows from {sight}");
            }
        }
    }

    private sealed record Case(IReadOnlyDictionary<string, decimal> Unknown, bool IsInside);
}
