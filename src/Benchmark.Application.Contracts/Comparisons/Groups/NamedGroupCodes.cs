namespace Benchmark.Comparisons.Groups;

/// <summary>How groups that kommuner make themselves are written in addresses.</summary>
public static class NamedGroupCodes
{
    /// <summary>Before the code of a group of the own kommun.</summary>
    public const string OwnPrefix = "egen-";

    /// <summary>Before the token of a group that is shared by link.</summary>
    public const string SharedPrefix = "delad-";
}
