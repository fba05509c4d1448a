namespace Benchmark.Indicators;

/// <summary>
/// How a derived indicator follows from others: numerator ÷ denominator × scale. A term is <c>finance:AREA:ITEM</c>,
/// <c>indicator:CODE</c>, <c>population</c>, or a count such as <c>assignments:Completed</c>, <c>assignments:All</c>,
/// <c>measures:…</c>, <c>activities:…</c>, <c>goals:Fully</c>, <c>goals:All</c>.
/// </summary>
public sealed class IndicatorFormula
{
    public IndicatorFormula(string numerator, string denominator, decimal scale)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(numerator);
        ArgumentException.ThrowIfNullOrWhiteSpace(denominator);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(scale);
        Numerator = numerator;
        Denominator = denominator;
        Scale = scale;
    }

    private IndicatorFormula()
    {
    }

    public string Numerator { get; private set; } = null!;

    public string Denominator { get; private set; } = null!;

    /// <summary>Whether it divides by the kommun's inhabitants.</summary>
    public bool IsPerInhabitant => Denominator == "population";

    /// <summary>1, 100 (percent) or 1000.</summary>
    public decimal Scale { get; private set; }
}
