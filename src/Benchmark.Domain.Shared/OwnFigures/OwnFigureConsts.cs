namespace Benchmark.OwnFigures;

/// <summary>Limits of what a kommun keeps as its own.</summary>
public static class OwnFigureConsts
{
    public const int MaxNameLength = 300;
    public const int MaxUnitLength = 30;
    public const int MaxGroupLength = 300;
    public const int MaxReasonLength = 1_000;
}
