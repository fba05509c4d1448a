namespace Benchmark.MultiTenancy;

/// <summary>The tenant of the running flow, carried by <see cref="AsyncLocal{T}"/>; register as a singleton.</summary>
public sealed class CurrentTenant : ICurrentTenant
{
    private readonly AsyncLocal<Guid?> _current = new();

    /// <inheritdoc />
    public Guid? Id => _current.Value;

    /// <inheritdoc />
    public bool IsAvailable => Id is not null;

    /// <inheritdoc />
    public IDisposable Change(Guid? id)
    {
        var before = _current.Value;
        _current.Value = id;
        return new Restore(this, before);
    }

    private sealed class Restore(CurrentTenant owner, Guid? before) : IDisposable
    {
        private bool _done;

        public void Dispose()
        {
            if (_done)
            {
                return;
            }

            _done = true;
            owner._current.Value = before;
        }
    }
}
