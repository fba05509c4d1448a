namespace Benchmark.Users;

/// <summary>Limits of accounts and their links.</summary>
public static class UserConsts
{
    public const int MinPasswordLength = 14;
    public const int MaxPasswordLength = 200;
    public const int MaxDisplayNameLength = 100;
    public const int MaxEmailLength = 200;

    /// <summary>How long a link to a new account can be used.</summary>
    public static readonly TimeSpan LinkLifetime = TimeSpan.FromHours(24);
}
