namespace Benchmark.Comparisons.Expected;

/// <summary>Why a background indicator isn't in the model although it is declared.</summary>
public enum DropReason
{
    /// <summary>Every kommun has the same value.</summary>
    Constant = 1,

    /// <summary>It follows exactly from those before it.</summary>
    FollowsFromOthers = 2,
}
