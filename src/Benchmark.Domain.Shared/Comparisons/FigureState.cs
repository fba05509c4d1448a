namespace Benchmark.Comparisons;

/// <summary>Which figures a comparison takes in.</summary>
public enum FigureState
{
    /// <summary>Preliminary and final ones.</summary>
    Any = 0,

    /// <summary>Only those given after the year was closed.</summary>
    Final = 1,

    /// <summary>Only those given before the year was closed.</summary>
    Preliminary = 2,
}
