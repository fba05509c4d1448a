using System.Threading.RateLimiting;

namespace Benchmark.Web.Infrastructure.Identity;

/// <summary>
/// Counts failed sign-ins per address and account, known or not, and per address. Those of one account wait for each other, so that
/// many at once can't all be tried before one is counted. Kept per node: the account's own lock-out is in the database.
/// </summary>
public sealed class SignInAttempts : IDisposable
{
    private const int PerAccount = 10;
    private const int PerAddress = 100;
    private const int Waiting = 20;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly PartitionedRateLimiter<string> _accounts = Limiter(PerAccount);
    private readonly PartitionedRateLimiter<string> _addresses = Limiter(PerAddress);
    private readonly PartitionedRateLimiter<string> _turns = PartitionedRateLimiter.Create<string, string>(name =>
        RateLimitPartition.GetConcurrencyLimiter(name, _ => new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = Waiting }));

    /// <summary>Waits for the account's turn. Dispose it when the try has been made and, if it failed, counted.</summary>
    public async ValueTask<SignInTurn> TakeTurnAsync(HttpContext context, string account)
    {
        var key = Key(context, account);
        var address = Address(context);
        var lease = IsLeft(key, address) ? await _turns.AcquireAsync(Name(account), cancellationToken: context.RequestAborted) : null;
        return new SignInTurn(lease is { IsAcquired: true } && IsLeft(key, address), lease, () => Count(key, address));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _accounts.Dispose();
        _addresses.Dispose();
        _turns.Dispose();
    }

    private bool IsLeft(string key, string address) =>
        _accounts.GetStatistics(key)!.CurrentAvailablePermits > 0 && _addresses.GetStatistics(address)!.CurrentAvailablePermits > 0;

    private void Count(string key, string address)
    {
        using var perAccount = _accounts.AttemptAcquire(key);
        using var perAddress = _addresses.AttemptAcquire(address);
    }

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? string.Empty;

    private static string Key(HttpContext context, string account) => $"{Address(context)} {Name(account)}";

    private static string Name(string account) => account.Trim().Normalize().ToUpperInvariant();

    private static PartitionedRateLimiter<string> Limiter(int permits) =>
        PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetFixedWindowLimiter(
            key, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = Window, QueueLimit = 0 }));
}

/// <summary>One try at signing in, while no other of the same account is made.</summary>
/// <param name="MayTry">Whether a try may be made: false when too many have failed or wait.</param>
/// <param name="Lease">The turn, given back at disposal.</param>
/// <param name="Failed">Counts the try as failed.</param>
public sealed record SignInTurn(bool MayTry, RateLimitLease? Lease, Action Failed) : IDisposable
{
    /// <inheritdoc />
    public void Dispose() => Lease?.Dispose();
}
