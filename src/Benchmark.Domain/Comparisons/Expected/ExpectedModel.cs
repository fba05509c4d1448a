namespace Benchmark.Comparisons.Expected;

/// <summary>
/// How an outcome goes together with kommuner's background, and what it lets one expect of each. A kommun's own expected value
/// comes from a fit on all the others, so that it never explains itself.
/// </summary>
public sealed class ExpectedModel
{
    private const double SmallestDeviation = 1e-10;

    private readonly Dictionary<string, Prediction> _leftOut = new(StringComparer.Ordinal);
    private readonly LinearFit? _fit;

    /// <param name="cases">Complete kommuner only, each once.</param>
    public ExpectedModel(IReadOnlyList<ExpectedCase> cases)
    {
        Count = cases.Count;
        if (Count < ExpectedConsts.MinMunicipalities)
        {
            Reason = ExpectedReason.TooFew;
            return;
        }

        _fit = new LinearFit(cases);
        foreach (var (index, left) in cases.Index())
        {
            _leftOut.Add(left.MunicipalityCode, new LinearFit([.. cases.Take(index), .. cases.Skip(index + 1)]).Predict(left.Predictors));
        }

        var mean = cases.Average(c => c.Outcome);
        var all = cases.Sum(c => Square(c.Outcome - mean));
        if (Math.Sqrt(all / Count) <= SmallestDeviation * Math.Max(1, Math.Abs(mean)))
        {
            // Where everyone has the same outcome there are no differences for a background to go with.
            Reason = ExpectedReason.TooWeak;
            return;
        }

        Explained = Share(_fit.UnexplainedSquares, all);
        AdjustedExplained = Share(_fit.UnexplainedSquares / _fit.FreedomLeft, all / (Count - 1));
        CrossValidated = Share(cases.Sum(c => Square(c.Outcome - _leftOut[c.MunicipalityCode].Value)), all);
        Reason = ReasonFor(Count, CrossValidated);
    }

    /// <summary>How many kommuner are in the fit.</summary>
    public int Count { get; }

    /// <summary>Why nothing is shown; null when something is.</summary>
    public ExpectedReason? Reason { get; }

    /// <summary>R²: how much of the differences between the fitted kommuner goes with their background.</summary>
    public double Explained { get; }

    /// <summary>R² less what any background would take by chance.</summary>
    public double AdjustedExplained { get; }

    /// <summary>
    /// R² of kommuner that the fit hasn't seen, each predicted by all the others (1 − PRESS ÷ Σ(outcome − mean)²). It decides
    /// whether anything is shown; below 0 the mean would have been a better guess.
    /// </summary>
    public double CrossValidated { get; }

    /// <summary>How far from the line a kommun typically is; 0 without a fit.</summary>
    public double ResidualError => _fit?.ResidualError ?? 0;

    /// <summary>What is expected at the mean of every background indicator; 0 without a fit.</summary>
    public double AtTheMean => _fit?.AtTheMean ?? 0;

    /// <summary>One for each background indicator in the fit.</summary>
    public IReadOnlyList<Coefficient> Coefficients => _fit?.Coefficients ?? [];

    /// <summary>Declared background indicators that the fit does without.</summary>
    public IReadOnlyList<DroppedPredictor> Dropped => _fit?.Dropped ?? [];

    /// <summary>Whether a number of kommuner and a cross-validated R² are enough.</summary>
    public static ExpectedReason? ReasonFor(int count, double crossValidated) => count < ExpectedConsts.MinMunicipalities
        ? ExpectedReason.TooFew
        : crossValidated >= ExpectedConsts.MinCrossValidated ? null : ExpectedReason.TooWeak;

    /// <summary>What is expected of one of the fitted kommuner, by all the others.</summary>
    /// <exception cref="InvalidOperationException">Nothing is shown.</exception>
    public Prediction For(string municipalityCode) => Reason is null ? _leftOut[municipalityCode] : throw NotShown();

    /// <summary>What is expected of a kommun without an outcome, by all that have one.</summary>
    /// <exception cref="InvalidOperationException">Nothing is shown.</exception>
    public Prediction Predict(IReadOnlyList<double> predictors) => Reason is null ? _fit!.Predict(predictors) : throw NotShown();

    private static double Share(double unexplained, double all) => 1 - (unexplained / all);

    private static double Square(double value) => value * value;

    private static InvalidOperationException NotShown() => new("No expected value is shown.");
}
