using Benchmark.Performance.Measuring;
using Benchmark.Performance.Site;
using Benchmark.TestBase;

namespace Benchmark.Performance.Measurements;

/// <summary>(a) Status board and comparison against the least that a page of the same program can be.</summary>
internal sealed class PageMeasurement(TestDatabase database, Results results, RunLength length)
{
    private const string Comparison = "/jamfor/EKB01?period=2024";
    private const string Profile = "/kommuner/provkommun-1?period=2024";
    private static readonly (string, string) Empty = ("empty page", "/prestanda/tom");
    private static readonly (string, string) OneRow = ("page reading one row", "/prestanda/en-rad");
    private const int Clients = 4;
    private const int Each = 5;
    private const double Target = 3;

    public async Task RunAsync()
    {
        await using (var site = await MeasuredSite.StartAsync(database, keepsPages: true))
        {
            await CompareAsync(site, "Status board, warm", Nation.BoardAddress, Empty, Target, _ => false);
            await CompareAsync(site, "Comparison, warm", Comparison, Empty, Target, _ => false);
            await CompareAsync(site, "Profile, warm", Profile, Empty, Target, _ => false);
        }

        await using (var site = await MeasuredSite.StartAsync(database, keepsPages: false))
        {
            await CompareAsync(site, "Status board, made anew from kept data", Nation.BoardAddress, OneRow, null, _ => false);
            await CompareAsync(site, "Comparison, made anew from kept data", Comparison, OneRow, null, _ => false);
            await CompareAsync(site, "Profile, made anew from kept data", Profile, OneRow, null, _ => false);
            await CompareAsync(site, "Status board, uncached", Nation.BoardAddress, OneRow, Target, _ => true);
            await CompareAsync(site, "Comparison, uncached: first reader after a publication", Comparison, OneRow, Target, key => !key.EndsWith(":comparison-reference", StringComparison.Ordinal));
            await CompareAsync(site, "Comparison, nothing kept at all: first reader after a start", Comparison, OneRow, null, _ => true, share: 4);
        }
    }

    private async Task CompareAsync(MeasuredSite site, string measured, string address, (string Name, string Address) against, double? target, Func<string, bool> bypasses, int share = 1)
    {
        site.Cache.Bypasses = bypasses;
        var noise = new MachineNoise();
        var pair = new Pair(() => site.GetAsync(address), () => site.GetAsync(against.Address));
        await pair.RunAsync(length.PageTurns / share, length.PageWarmUp / share, Clients, Each);
        site.Cache.Bypasses = _ => false;
        results.Add(measured, against.Name, pair, target, Ratio.p95, noise);
    }
}
