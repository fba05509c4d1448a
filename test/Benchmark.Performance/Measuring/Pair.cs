namespace Benchmark.Performance.Measuring;

/// <summary>The same number of turns of two things, taken in turn, so that a bad moment of the machine meets both.</summary>
internal sealed class Pair(Func<Task> measured, Func<Task> baseline)
{
    public Samples Measured { get; } = new();

    public Samples Baseline { get; } = new();

    /// <summary>Warms both up, then measures A, B, A, B…</summary>
    /// <param name="turns">Turns of each.</param>
    /// <param name="warmUp">Turns of each before.</param>
    /// <param name="clients">How many ask at once within a turn; the other thing is never asked for meanwhile.</param>
    /// <param name="each">How many times each client asks in a turn.</param>
    public async Task RunAsync(int turns, int warmUp, int clients = 1, int each = 1)
    {
        for (var turn = -warmUp; turn < turns; turn++)
        {
            await TurnAsync(measured, turn < 0 ? null : Measured, clients, each);
            await TurnAsync(baseline, turn < 0 ? null : Baseline, clients, each);
        }
    }

    private static async Task TurnAsync(Func<Task> action, Samples? samples, int clients, int each)
    {
        var from = TimeProvider.System.GetTimestamp();
        var times = await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(() => ClientAsync(action, each))));
        samples?.Add(times.SelectMany(t => t), TimeProvider.System.GetElapsedTime(from));
    }

    private static async Task<List<double>> ClientAsync(Func<Task> action, int each)
    {
        var times = new List<double>(each);
        for (var i = 0; i < each; i++)
        {
            var from = TimeProvider.System.GetTimestamp();
            await action();
            times.Add(TimeProvider.System.GetElapsedTime(from).TotalMilliseconds);
        }

        return times;
    }
}
