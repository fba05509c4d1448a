namespace Benchmark.Comparisons.Expected;

/// <summary>A kommun with an outcome and all background values, in the order that the indicator declares them.</summary>
public sealed record ExpectedCase(string MunicipalityCode, double Outcome, IReadOnlyList<double> Predictors);

/// <summary>What the background lets one expect, and how far from it 95 of 100 such kommuner are to be found.</summary>
public readonly record struct Prediction(double Value, double Margin)
{
    /// <summary>Whether an outcome lies further away than the margin.</summary>
    public bool IsOutside(double outcome) => Math.Abs(outcome - Value) > Margin;
}

/// <summary>How the expected value moves with one background indicator while the others stand still.</summary>
/// <param name="Predictor">Its number among the declared.</param>
/// <param name="PerUnit">By one unit of it.</param>
/// <param name="Margin">Half the 95 % interval of <paramref name="PerUnit"/>.</param>
/// <param name="PerDeviation">By one standard deviation of it, so that indicators of different units can be compared.</param>
public sealed record Coefficient(int Predictor, double PerUnit, double Margin, double PerDeviation);

/// <summary>A declared background indicator that the model does without.</summary>
public sealed record DroppedPredictor(int Predictor, DropReason Reason);
