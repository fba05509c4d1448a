namespace Benchmark.Performance.Measuring;

/// <summary>
/// The most memory that is alive at once during something, above what was alive before: what must fit, whatever the collector leaves
/// lying until it has to tidy up.
/// </summary>
internal static class LiveMemory
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(2);

    /// <summary>Bytes, found by collecting everything again and again while it runs.</summary>
    public static async Task<long> HighestAsync(Func<Task> action)
    {
        var before = Alive();
        var most = before;
        using var done = new CancellationTokenSource();
        var watch = Task.Run(
            async () =>
            {
                while (!done.IsCancellationRequested)
                {
                    most = Math.Max(most, Alive());
                    await Task.Delay(Between, CancellationToken.None);
                }
            },
            CancellationToken.None);
        await Task.Run(action);
        await done.CancelAsync();
        await watch;
        return most - before;
    }

    // What that collection left; what others have allocated since isn't counted.
    private static long Alive()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
        var heap = GC.GetGCMemoryInfo(GCKind.FullBlocking);
        return heap.HeapSizeBytes - heap.FragmentedBytes;
    }
}
