namespace Benchmark.Indicators;

/// <summary>Areas and items of the catalogue that rules speak of by name.</summary>
public static class FinanceCodes
{
    /// <summary>The area that stands for the whole board; which areas are in it differs from board to board.</summary>
    public const string BoardTotal = "namnden-totalt";

    /// <summary>The area that adds up two others, without being above them in the tree.</summary>
    public const string SocialAssistanceTogether = "ekonomiskt-bistand-samlat";

    public const string Income = "income";

    public const string Cost = "cost";

    public const string NetCost = "net-cost";
}
