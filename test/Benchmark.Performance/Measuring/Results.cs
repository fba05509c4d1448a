using System.Globalization;
using System.Text;

namespace Benchmark.Performance.Measuring;

/// <summary>What was measured, as two tables of markdown: pairs with their ratios, and single figures.</summary>
internal sealed class Results
{
    private readonly StringBuilder _pairs = new("""
        | Measured | against | p50 ms | p95 ms | per s | ratio p50 | ratio p95 | target | met | noise |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |

        """);

    private readonly StringBuilder _figures = new("""
        | Measured | value | target | met | noise |
        | --- | --- | --- | --- | --- |

        """);

    /// <summary>A pair; its target, where it has one, is the highest ratio of <paramref name="ratio"/>.</summary>
    public void Add(string measured, string against, Pair pair, double? target, Ratio ratio, MachineNoise noise)
    {
        var (a, b) = (pair.Measured, pair.Baseline);
        var (p50, p95) = (a.P50 / b.P50, a.P95 / b.P95);
        var goal = target is null ? "–" : string.Create(CultureInfo.InvariantCulture, $"{ratio} ≤ {target:0.0#}×");
        Write(_pairs, string.Create(
            CultureInfo.InvariantCulture,
            $"| {measured} | {against} | {a.P50:0.0} / {b.P50:0.0} | {a.P95:0.0} / {b.P95:0.0} | {a.PerSecond:0} / {b.PerSecond:0} | {p50:0.00} | {p95:0.00} | {goal} | {Met(ratio == Ratio.p95 ? p95 : p50, target)} | {noise} |"));
    }

    /// <summary>One figure that has to stay under its target.</summary>
    public void Add(string measured, double value, string unit, double? target, MachineNoise noise) =>
        Write(_figures, string.Create(
            CultureInfo.InvariantCulture,
            $"| {measured} | {value:0.0} {unit} | {(target is null ? "–" : $"< {target:0} {unit}")} | {Met(value, target)} | {noise} |"));

    public override string ToString() => $"{_pairs}{Environment.NewLine}{_figures}";

    private static string Met(double value, double? target) => target is null ? "–" : value <= target ? "yes" : "**no**";

    // Told at once too: a run takes minutes.
    private static void Write(StringBuilder table, string line)
    {
        table.AppendLine(line);
        Console.Error.WriteLine(line);
    }
}

/// <summary>Which ratio a target is about.</summary>
internal enum Ratio
{
    p50 = 1,
    p95 = 2,
}
