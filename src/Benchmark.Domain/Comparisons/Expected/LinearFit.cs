using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace Benchmark.Comparisons.Expected;

/// <summary>
/// Ordinary least squares with an intercept, solved by QR on standardised background values. Pure: the same kommuner in the same
/// order give the same fit.
/// </summary>
public sealed class LinearFit
{
    private const double Tail = 1 - ((100 - ExpectedConsts.Confidence) / 200d);

    private readonly Standardisation _standardisation;
    private readonly Vector<double> _solution;
    private readonly Matrix<double> _inverseOfR;
    private readonly double _t;

    /// <exception cref="ArgumentException">Fewer kommuner than what is to be estimated, and two more.</exception>
    public LinearFit(IReadOnlyList<ExpectedCase> cases)
    {
        if (cases.Count == 0 || cases.Count < cases[0].Predictors.Count + 3)
        {
            throw new ArgumentException("Too few kommuner to fit a line to.", nameof(cases));
        }

        _standardisation = new Standardisation(cases);
        var rows = Matrix<double>.Build.DenseOfRowVectors(cases.Select(c => _standardisation.Row(c.Predictors)));
        var outcomes = Vector<double>.Build.Dense(cases.Count, i => cases[i].Outcome);
        var qr = rows.QR(QRMethod.Thin);
        _solution = qr.Solve(outcomes);
        _inverseOfR = qr.R.Inverse();
        FreedomLeft = cases.Count - _solution.Count;
        _t = StudentT.InvCDF(0, 1, FreedomLeft, Tail);
        UnexplainedSquares = (outcomes - (rows * _solution)).PointwisePower(2).Sum();
        ResidualError = Math.Sqrt(UnexplainedSquares / FreedomLeft);
    }

    /// <summary>Kommuner less what is estimated, the intercept too.</summary>
    public int FreedomLeft { get; }

    /// <summary>Σ(outcome − fitted)².</summary>
    public double UnexplainedSquares { get; }

    /// <summary>The residual standard error: how far from the line a kommun typically is.</summary>
    public double ResidualError { get; }

    /// <summary>What is expected where every background value is the mean of the fitted kommuner: their mean outcome.</summary>
    public double AtTheMean => _solution[0];

    /// <summary>Declared background indicators that the fit does without.</summary>
    public IReadOnlyList<DroppedPredictor> Dropped => _standardisation.Dropped;

    /// <summary>One for each background indicator in the fit, in the declared order.</summary>
    public IReadOnlyList<Coefficient> Coefficients => [.. _standardisation.Kept.Index().Select(kept =>
    {
        var (index, (predictor, _, deviation)) = kept;
        var error = ResidualError * _inverseOfR.Row(index + 1).L2Norm();
        return new Coefficient(predictor, _solution[index + 1] / deviation, _t * error / deviation, _solution[index + 1]);
    })];

    /// <summary>What is expected of a kommun that isn't in the fit, with the interval for a single kommun.</summary>
    public Prediction Predict(IReadOnlyList<double> predictors)
    {
        var row = _standardisation.Row(predictors);

        // The row times R⁻¹ has the leverage as its squared length: row (XᵀX)⁻¹ rowᵀ.
        var leverage = (row * _inverseOfR).PointwisePower(2).Sum();
        return new Prediction(row * _solution, _t * ResidualError * Math.Sqrt(1 + leverage));
    }
}
