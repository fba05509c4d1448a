using System.Collections.Concurrent;

namespace Benchmark.TestBase;

/// <summary>A clock that stands still until someone waits: the wait is over at once and the clock has moved by as much.</summary>
public sealed class SkippingTime(DateTimeOffset start) : TimeProvider
{
    private long _passed;

    /// <summary>What has been waited for, in order.</summary>
    public ConcurrentQueue<TimeSpan> Waits { get; } = [];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => start + TimeSpan.FromTicks(Interlocked.Read(ref _passed));

    public override long GetTimestamp() => Interlocked.Read(ref _passed);

    /// <summary>Moves the clock.</summary>
    public void Advance(TimeSpan time) => Interlocked.Add(ref _passed, time.Ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SkippedTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class SkippedTimer(SkippingTime clock, TimerCallback callback, object? state) : ITimer
    {
        private bool _isDisposed;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime < TimeSpan.Zero || _isDisposed)
            {
                return !_isDisposed;
            }

            clock.Waits.Enqueue(dueTime);
            clock.Advance(dueTime);
            ThreadPool.QueueUserWorkItem(_ => callback(state));
            return true;
        }

        public void Dispose() => _isDisposed = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
