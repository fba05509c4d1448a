namespace Benchmark.Comparisons;

/// <summary>Which kommuner a comparison shows. The colours always come from everyone with a value.</summary>
public enum GroupKind
{
    All = 0,

    /// <summary>SKR's kommungruppsindelning 2023, A1–C9.</summary>
    Skr = 1,

    County = 2,

    /// <summary>RKA's seven similar kommuner, by model and model year.</summary>
    Similar = 3,

    /// <summary>A free choice in the address.</summary>
    Chosen = 4,

    /// <summary>Made and named by the kommun that asks; nobody else's to see.</summary>
    Own = 5,

    /// <summary>Made and named by a kommun, which shares it by link.</summary>
    Shared = 6,
}
