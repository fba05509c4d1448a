namespace Benchmark.Comparisons;

/// <summary>Whose figure it is; said beside every value.</summary>
public enum FigureSource
{
    /// <summary>"Kommunens egen uppgift".</summary>
    Municipality = 1,

    /// <summary>"Egen bearbetning": computed here from kommuner's figures, as every rank, band and median is.</summary>
    OwnProcessing = 2,
}
