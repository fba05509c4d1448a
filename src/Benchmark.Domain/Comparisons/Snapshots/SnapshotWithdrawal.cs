namespace Benchmark.Comparisons.Snapshots;

/// <summary>
/// That a snapshot was saved by mistake and isn't shown any more. The snapshot stays as it is behind it; what is withdrawn is
/// never shown again.
/// </summary>
public class SnapshotWithdrawal
{
    /// <exception cref="BusinessException">No reason, or one that is too long.</exception>
    public SnapshotWithdrawal(Snapshot snapshot, string reason, DateTimeOffset at)
    {
        SnapshotId = snapshot.Id;
        Reason = Check.Required(reason, nameof(Reason), SnapshotConsts.MaxReasonLength);
        WithdrawnAt = at;
    }

    private SnapshotWithdrawal()
    {
    }

    public string SnapshotId { get; private set; } = null!;

    /// <summary>As everyone who follows the address reads it.</summary>
    public string Reason { get; private set; } = null!;

    public DateTimeOffset WithdrawnAt { get; private set; }
}
