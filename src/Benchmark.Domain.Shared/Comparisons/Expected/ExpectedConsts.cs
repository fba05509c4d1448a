namespace Benchmark.Comparisons.Expected;

/// <summary>Limits of the expected value; its page and "Så räknar vi" quote them.</summary>
public static class ExpectedConsts
{
    /// <summary>With fewer complete kommuner nothing is fitted.</summary>
    public const int MinMunicipalities = 40;

    /// <summary>With a lower cross-validated R² nothing is shown.</summary>
    public const double MinCrossValidated = 0.3;

    /// <summary>How often the interval is meant to hold, in percent.</summary>
    public const int Confidence = 95;

    /// <summary>The most background indicators of one model: with 40 kommuner each still has several to rest on.</summary>
    public const int MaxPredictors = 6;

    /// <summary>Digits that a difference in people is said with.</summary>
    public const int PeopleDigits = 3;
}
