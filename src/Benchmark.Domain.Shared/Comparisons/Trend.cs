namespace Benchmark.Comparisons;

/// <summary>Which way a value has moved since the earlier comparable period, as it is shown.</summary>
public enum Trend
{
    /// <summary>There is nothing earlier to compare with.</summary>
    Unknown = 0,

    Unchanged = 1,

    Up = 2,

    Down = 3,
}

/// <summary>Whether a movement or a distance goes the good way.</summary>
public enum Judgement
{
    /// <summary>No direction, or no difference.</summary>
    Neutral = 0,

    Better = 1,

    Worse = 2,
}
