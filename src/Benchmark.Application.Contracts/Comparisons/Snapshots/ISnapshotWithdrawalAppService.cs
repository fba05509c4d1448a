namespace Benchmark.Comparisons.Snapshots;

/// <summary>Takes down a snapshot that was saved by mistake: its address then says when and why, and shows no figures.</summary>
public interface ISnapshotWithdrawalAppService : IApplicationService
{
    /// <summary>Whether who is signed in may withdraw it: an administrator of the kommun that saved it.</summary>
    [PublicAccess]
    Task<bool> MayWithdrawAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>What would be withdrawn.</summary>
    /// <exception cref="BusinessException">Unknown, withdrawn already, or another kommun's.</exception>
    Task<SnapshotDto> PreviewAsync(string id, CancellationToken cancellationToken = default);

    /// <exception cref="BusinessException">No reason, or as for the preview.</exception>
    Task WithdrawAsync(string id, string reason, CancellationToken cancellationToken = default);
}
