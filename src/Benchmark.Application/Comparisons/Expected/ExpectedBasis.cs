using System.ComponentModel;
using Benchmark.Indicators;

namespace Benchmark.Comparisons.Expected;

/// <summary>
/// What all views of one indicator's expected values in one period rest on: everyone's figures and the model of them. It stays on
/// its node; the cache measures what it keeps by writing the public properties as JSON, so there are none.
/// </summary>
[ImmutableObject(true)]
internal sealed class ExpectedBasis
{
    private readonly Dictionary<string, ExpectedFigures> _figures;

    public ExpectedBasis(IReadOnlyList<Indicator> predictors, IEnumerable<ExpectedFigures> figures)
    {
        Predictors = predictors;
        _figures = figures.ToDictionary(f => f.MunicipalityCode, StringComparer.Ordinal);
        Fitted = [.. _figures.Values.Where(f => f.Outcome?.Value is not null && f.HasBackground).OrderBy(f => f.MunicipalityCode, StringComparer.Ordinal)];
        Model = new ExpectedModel([.. Fitted.Select(f => new ExpectedCase(f.MunicipalityCode, (double)f.Outcome!.Value!.Value, AsFitted(f)))]);
    }

    /// <summary>The background indicators, in declared order.</summary>
    internal IReadOnlyList<Indicator> Predictors { get; }

    internal ExpectedModel Model { get; }

    /// <summary>The complete kommuner, which the model is fitted to.</summary>
    internal IReadOnlyList<ExpectedFigures> Fitted { get; }

    /// <summary>How many have an outcome.</summary>
    internal int WithOutcome => _figures.Values.Count(f => f.Outcome?.Value is not null);

    public ExpectedFigures? Find(string municipalityCode) => _figures.GetValueOrDefault(municipalityCode);

    /// <summary>What is expected of a kommun with all its background: by all the others.</summary>
    public Prediction PredictionOf(ExpectedFigures figures) => figures.Outcome?.Value is null ? Model.Predict(AsFitted(figures)) : Model.For(figures.MunicipalityCode);

    private double[] AsFitted(ExpectedFigures figures) =>
        [.. figures.Background.Zip(Predictors, (value, predictor) => BackgroundScale.Of(predictor, value!.Value)!.Value)];
}

/// <summary>One kommun's published figures; each background value is there or null.</summary>
internal sealed record ExpectedFigures(string MunicipalityCode, MunicipalityValue? Outcome, IReadOnlyList<BackgroundValue?> Background, decimal? Base)
{
    public bool HasBackground => Background.All(b => b is not null);
}

/// <summary>A background value and the year that it is of.</summary>
internal sealed record BackgroundValue(decimal Value, int Year);
