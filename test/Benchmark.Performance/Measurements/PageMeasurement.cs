using Benchmark.Performance.Measuring;
using Benchmark.Performance.Site;

namespace Benchmark.Performance.Measurements;

/// <summary>(a) Status board and comparison against the least that a page of the same program can be.</summary>
internal sealed class PageMeasurement(MeasuredSite site, Results results, RunLength length)
{
    private const string Comparison = "/jamfor/EKB01?period=2024";
    private const int Clients = 4;
    private const int Each = 5;
    private const double Target = 3;

    public async Task RunAsync()
    {
        await CompareAsync("Status board, warm", Nation.BoardAddress, "empty page", "/prestanda/tom", Target, _ => false);
        await CompareAsync("Comparison, warm", Comparison, "empty page", "/prestanda/tom", Target, _ => false);
        await CompareAsync("Status board, uncached", Nation.BoardAddress, "page reading one row", "/prestanda/en-rad", Target, _ => true);
        await CompareAsync("Comparison, answer uncached", Comparison, "page reading one row", "/prestanda/en-rad", null, key => key.Contains(":comparison:", StringComparison.Ordinal));
        await CompareAsync("Comparison, all uncached", Comparison, "page reading one row", "/prestanda/en-rad", Target, _ => true);
    }

    private async Task CompareAsync(string measured, string address, string against, string baseline, double? target, Func<string, bool> bypasses)
    {
        site.Cache.Bypasses = bypasses;
        var noise = new MachineNoise();
        var pair = new Pair(() => site.GetAsync(address), () => site.GetAsync(baseline));
        await pair.RunAsync(length.PageTurns, length.PageWarmUp, Clients, Each);
        site.Cache.Bypasses = _ => false;
        results.Add(measured, against, pair, target, Ratio.p95, noise);
    }
}
