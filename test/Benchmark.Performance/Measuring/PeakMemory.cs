using System.Diagnostics;
using System.Globalization;

namespace Benchmark.Performance.Measuring;

/// <summary>The most memory of the whole process during something, above what it had at rest before.</summary>
internal static class PeakMemory
{
    private const double Megabyte = 1024 * 1024;

    /// <summary>Megabytes of resident memory above rest.</summary>
    public static async Task<double> AboveIdleAsync(Func<Task> action)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var process = Process.GetCurrentProcess();
        var idle = process.WorkingSet64;
        if (OperatingSystem.IsLinux())
        {
            // Makes the kernel forget the highest so far.
            await File.WriteAllTextAsync("/proc/self/clear_refs", "5");
        }

        await action();
        process.Refresh();
        return ((OperatingSystem.IsLinux() ? HighestResident() : process.PeakWorkingSet64) - idle) / Megabyte;
    }

    private static long HighestResident() =>
        1024 * long.Parse(File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal))["VmHWM:".Length..^"kB".Length], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
}
