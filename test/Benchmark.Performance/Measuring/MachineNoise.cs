using System.Globalization;

namespace Benchmark.Performance.Measuring;

/// <summary>How much of the machine somebody else had, as Linux tells it; nothing is known elsewhere.</summary>
internal sealed class MachineNoise
{
    private const int Steal = 8;
    private readonly long[] _from = Ticks();

    /// <summary>Since this was made: the share stolen by other virtual machines, and the load now.</summary>
    public override string ToString()
    {
        if (_from.Length <= Steal)
        {
            return "noise unknown on this system";
        }

        var spent = Ticks().Zip(_from, (now, then) => now - then).ToArray();
        var share = 100.0 * spent[Steal] / Math.Max(1, spent.Skip(1).Take(Steal).Sum());
        var load = File.ReadAllText("/proc/loadavg").Split(' ')[0];
        return string.Create(CultureInfo.InvariantCulture, $"steal {share:0.0} %, load {load}, {Environment.ProcessorCount} cores");
    }

    // Field 1 is the word "cpu"; field 9 the time stolen, so that index 8 is it.
    private static long[] Ticks() => OperatingSystem.IsLinux()
        ? [.. File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(f => long.TryParse(f, out var ticks) ? ticks : 0)]
        : [];
}
