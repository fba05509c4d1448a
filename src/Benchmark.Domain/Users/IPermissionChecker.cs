namespace Benchmark.Users;

/// <summary>Says what the current user may do. Denied unless granted.</summary>
public interface IPermissionChecker
{
    Task<bool> IsGrantedAsync(string permission, CancellationToken cancellationToken = default);

    /// <exception cref="PermissionDeniedException">Not granted.</exception>
    Task CheckAsync(string permission, CancellationToken cancellationToken = default);
}
