namespace Benchmark.Comparisons.Groups;

/// <summary>Limits of a group that a kommun makes itself.</summary>
public static class NamedGroupConsts
{
    /// <summary>A group of one is no group.</summary>
    public const int MinMembers = 2;

    public const int MaxMembers = 60;

    public const int MaxNameLength = 80;

    /// <summary>Signs of a group's part of an address, for its own kommun.</summary>
    public const int CodeLength = 10;

    /// <summary>Signs of a shared group's part of an address: too many to be guessed.</summary>
    public const int TokenLength = 26;

    /// <summary>Who shares the groups that the host's analysts make.</summary>
    public const string HostName = "SKR";
}
