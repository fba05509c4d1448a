namespace Benchmark.Comparisons;

/// <summary>KKiK's colours. They tell how a result stands beside the others', not whether it is good enough.</summary>
public enum Band
{
    /// <summary>No colour: no value, no direction, or too few values.</summary>
    None = 0,

    /// <summary>Among the best 25 %: green.</summary>
    Best = 1,

    /// <summary>The 50 % between: yellow.</summary>
    Middle = 2,

    /// <summary>Among the worst 25 %: red.</summary>
    Worst = 3,
}
