namespace Benchmark.Comparisons.Expected;

/// <summary>
/// Least squares once more, straight from the textbook and without the product's code: normal equations on the values as they
/// are, inverted by Gauss and Jordan, and Student's t by adding up its density.
/// </summary>
internal sealed class NormalEquations
{
    private static readonly Dictionary<int, double> Known = [];

    private readonly double[,] _inverse;
    private readonly double[] _beta;
    private readonly int _freedom;

    public NormalEquations(IReadOnlyList<double> outcomes, IReadOnlyList<double[]> predictors)
    {
        var rows = predictors.Select(WithIntercept).ToList();
        var size = rows[0].Length;
        var squares = new double[size, size];
        var moments = new double[size];
        for (var row = 0; row < rows.Count; row++)
        {
            for (var i = 0; i < size; i++)
            {
                moments[i] += rows[row][i] * outcomes[row];
                for (var j = 0; j < size; j++)
                {
                    squares[i, j] += rows[row][i] * rows[row][j];
                }
            }
        }

        _inverse = Invert(squares);
        _beta = [.. Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Sum(j => _inverse[i, j] * moments[j]))];
        _freedom = rows.Count - size;
        Unexplained = outcomes.Select((y, row) => Math.Pow(y - Dot(rows[row], _beta), 2)).Sum();
    }

    public double Unexplained { get; }

    public double ResidualError => Math.Sqrt(Unexplained / _freedom);

    /// <summary>The coefficient of a predictor as it is, and half its 95 % interval.</summary>
    public (double Value, double Margin) Coefficient(int predictor) =>
        (_beta[predictor + 1], TwoSidedT(_freedom) * ResidualError * Math.Sqrt(_inverse[predictor + 1, predictor + 1]));

    public (double Value, double Margin) Predict(double[] predictors)
    {
        var row = WithIntercept(predictors);
        var leverage = 0d;
        for (var i = 0; i < row.Length; i++)
        {
            for (var j = 0; j < row.Length; j++)
            {
                leverage += row[i] * _inverse[i, j] * row[j];
            }
        }

        return (Dot(row, _beta), TwoSidedT(_freedom) * ResidualError * Math.Sqrt(1 + leverage));
    }

    /// <summary>Where 95 % of Student's t lies between minus and plus, found by halving.</summary>
    private static double TwoSidedT(int freedom)
    {
        if (Known.TryGetValue(freedom, out var found))
        {
            return found;
        }

        var (low, high) = (0d, 50d);
        for (var step = 0; step < 60; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = Within(middle, freedom) < 0.95 ? (middle, high) : (low, middle);
        }

        return Known[freedom] = low;
    }

    private static double Within(double limit, int freedom)
    {
        const int Steps = 4_000;
        double Density(double t) => Math.Pow(1 + (t * t / freedom), -(freedom + 1) / 2d);
        double Simpson(double to) => Enumerable.Range(0, Steps + 1).Sum(i => (i is 0 or Steps ? 1 : i % 2 == 1 ? 4 : 2) * Density(to * i / Steps)) * to / Steps / 3;

        // The whole by t = √f · tan u, which turns the endless tail into a finite stretch: ∫ cos^(f−1) u du.
        var whole = Enumerable.Range(0, Steps + 1)
            .Sum(i => (i is 0 or Steps ? 1 : i % 2 == 1 ? 4 : 2) * Math.Pow(Math.Cos(Math.PI / 2 * i / Steps), freedom - 1)) * Math.PI / 2 / Steps / 3 * Math.Sqrt(freedom);
        return Simpson(limit) / whole;
    }

    private static double[] WithIntercept(double[] predictors) => [1, .. predictors];

    private static double Dot(double[] left, double[] right) => left.Zip(right, (a, b) => a * b).Sum();

    private static double[,] Invert(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        var left = (double[,])matrix.Clone();
        var right = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            right[i, i] = 1;
        }

        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(row => Math.Abs(left[row, column]));
            for (var k = 0; k < size; k++)
            {
                (left[column, k], left[pivot, k]) = (left[pivot, k], left[column, k]);
                (right[column, k], right[pivot, k]) = (right[pivot, k], right[column, k]);
            }

            var by = left[column, column];
            for (var k = 0; k < size; k++)
            {
                left[column, k] /= by;
                right[column, k] /= by;
            }

            for (var row = 0; row < size; row++)
            {
                var factor = left[row, column];
                for (var k = 0; row != column && k < size; k++)
                {
                    left[row, k] -= factor * left[column, k];
                    right[row, k] -= factor * right[column, k];
                }
            }
        }

        return right;
    }
}
