namespace Benchmark.ReferenceValues;

/// <summary>Limits of values fetched from Kolada.</summary>
public static class ReferenceValueConsts
{
    /// <summary>What a fetch of the groups of similar kommuner is called where an indicator's has its Kolada id.</summary>
    public const string Groups = "municipality_groups";

    public const int MaxSubjectLength = 30;
    public const int MaxTitleLength = 300;
    public const int MaxDetailLength = 300;
    public const int MaxOrderedByLength = 200;

    /// <summary>No figure of a kommun is larger; what is can't be true, and couldn't be reckoned with.</summary>
    public const decimal MaxMagnitude = 1_000_000_000_000_000m;
}
