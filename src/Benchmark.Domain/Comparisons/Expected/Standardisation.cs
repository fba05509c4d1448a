using MathNet.Numerics.LinearAlgebra;

namespace Benchmark.Comparisons.Expected;

/// <summary>
/// Background values as distances from their mean in standard deviations, without those that are constant or follow from the
/// ones before. Otherwise a share and a number of people would be too unlike in size to be solved for together.
/// </summary>
internal sealed class Standardisation
{
    // Relative to the size of the values; far above what rounding leaves and far below any real difference.
    private const double SmallestDeviation = 1e-10;
    private const double SmallestRest = 1e-8;

    private readonly List<(int Predictor, double Mean, double Deviation)> _kept = [];
    private readonly List<DroppedPredictor> _dropped = [];

    public Standardisation(IReadOnlyList<ExpectedCase> cases)
    {
        var directions = new List<Vector<double>>();
        for (var predictor = 0; predictor < cases[0].Predictors.Count; predictor++)
        {
            var values = Vector<double>.Build.Dense(cases.Count, i => cases[i].Predictors[predictor]);
            var mean = values.Average();
            var centred = values - mean;
            var deviation = centred.L2Norm() / Math.Sqrt(cases.Count - 1);
            if (deviation <= SmallestDeviation * Math.Max(1, Math.Abs(mean)))
            {
                _dropped.Add(new DroppedPredictor(predictor, DropReason.Constant));
            }
            else if (Rest(centred / centred.L2Norm(), directions) is { } direction)
            {
                directions.Add(direction);
                _kept.Add((predictor, mean, deviation));
            }
            else
            {
                _dropped.Add(new DroppedPredictor(predictor, DropReason.FollowsFromOthers));
            }
        }
    }

    /// <summary>The declared numbers of those that are in the model, with their standard deviations.</summary>
    public IReadOnlyList<(int Predictor, double Mean, double Deviation)> Kept => _kept;

    public IReadOnlyList<DroppedPredictor> Dropped => _dropped;

    /// <summary>A row of the model's matrix: 1 for the intercept, then the standardised values.</summary>
    public Vector<double> Row(IReadOnlyList<double> predictors) =>
        Vector<double>.Build.DenseOfEnumerable(_kept.Select(k => (predictors[k.Predictor] - k.Mean) / k.Deviation).Prepend(1));

    /// <summary>What of a direction doesn't lie along the earlier ones, of length 1; null when nothing is left.</summary>
    private static Vector<double>? Rest(Vector<double> direction, List<Vector<double>> earlier)
    {
        var rest = direction;

        // Twice: what rounding leaves along the earlier ones after the first time would count as new.
        for (var time = 0; time < 2; time++)
        {
            rest = earlier.Aggregate(rest, (left, other) => left - (other * left.DotProduct(other)));
        }

        var length = rest.L2Norm();
        return length * length <= SmallestRest ? null : rest / length;
    }
}
