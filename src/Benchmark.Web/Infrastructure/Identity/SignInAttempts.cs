using System.Threading.RateLimiting;

namespace Benchmark.Web.Infrastructure.Identity;

/// <summary>
/// Counts failed sign-ins per address and account, known or not, and per address. Kept per node: the account's own lock-out is
/// in the database.
/// </summary>
public sealed class SignInAttempts : IDisposable
{
    private const int PerAccount = 10;
    private const int PerAddress = 100;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly PartitionedRateLimiter<string> _accounts = Limiter(PerAccount);
    private readonly PartitionedRateLimiter<string> _addresses = Limiter(PerAddress);

    /// <summary>Whether another try may be made.</summary>
    public bool MayTry(HttpContext context, string account) =>
        _accounts.GetStatistics(Key(context, account))!.CurrentAvailablePermits > 0 &&
        _addresses.GetStatistics(Address(context))!.CurrentAvailablePermits > 0;

    /// <summary>Remembers a failed try.</summary>
    public void Failed(HttpContext context, string account)
    {
        using var perAccount = _accounts.AttemptAcquire(Key(context, account));
        using var perAddress = _addresses.AttemptAcquire(Address(context));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _accounts.Dispose();
        _addresses.Dispose();
    }

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? string.Empty;

    private static string Key(HttpContext context, string account) => $"{Address(context)} {account.Trim().ToUpperInvariant()}";

    private static PartitionedRateLimiter<string> Limiter(int permits) =>
        PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetFixedWindowLimiter(
            key, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = Window, QueueLimit = 0 }));
}
