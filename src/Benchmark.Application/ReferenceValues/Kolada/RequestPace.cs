namespace Benchmark.ReferenceValues.Kolada;

/// <summary>Lets questions through one by one, evenly over the second. Shared by all who ask.</summary>
internal sealed class RequestPace(TimeProvider clock, int perSecond) : IDisposable
{
    private readonly TimeSpan _distance = TimeSpan.FromSeconds(1) / perSecond;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private long? _last;

    /// <summary>Waits for the next turn.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            // A timer may fire a little early, so that it is asked again.
            while (_last is { } last && _distance - clock.GetElapsedTime(last) is { } left && left > TimeSpan.Zero)
            {
                await Task.Delay(left, clock, cancellationToken);
            }

            _last = clock.GetTimestamp();
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _turn.Dispose();
}
