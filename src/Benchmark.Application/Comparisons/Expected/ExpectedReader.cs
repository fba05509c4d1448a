using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Reports;

namespace Benchmark.Comparisons.Expected;

/// <summary>Reads what expected values rest on, from the published tables and the register of kommuner.</summary>
internal sealed class ExpectedReader(ComparisonReference reference, IComparisonQuery query)
{
    public async Task<ExpectedBasis> ReadAsync(Indicator indicator, ReportPeriod period, CancellationToken cancellationToken)
    {
        var predictors = indicator.ExpectedPredictors.ConvertAll(reference.Indicator);
        var outcomes = await ValuesAsync(indicator.Code, period, cancellationToken);
        var background = new List<Func<Municipality, BackgroundValue?>>();
        foreach (var predictor in predictors)
        {
            background.Add(await BackgroundAsync(predictor, period, cancellationToken));
        }

        var counted = await BaseAsync(indicator, period, cancellationToken);
        return new ExpectedBasis(predictors, reference.Municipalities.Select(m => new ExpectedFigures(
            m.Code,
            outcomes.GetValueOrDefault(m.Code),
            [.. background.Zip(predictors, (find, predictor) => Usable(predictor, find(m)))],
            counted(m))));
    }

    private static BackgroundValue? Usable(Indicator predictor, BackgroundValue? value) =>
        value is not null && BackgroundScale.Of(predictor, value.Value) is not null ? value : null;

    /// <summary>The year of the period, else the latest before it. A reason why there is no value is an answer, and stands.</summary>
    private async Task<Func<Municipality, BackgroundValue?>> BackgroundAsync(Indicator predictor, ReportPeriod period, CancellationToken cancellationToken)
    {
        if (predictor.Code == BackgroundScale.Inhabitants)
        {
            return m => m.PopulationNearest(period.To) is { } population ? new BackgroundValue(population.Population, population.Date.Year) : null;
        }

        var values = await ValuesAsync(predictor.Code, ReportPeriod.ForYear(period.Year), cancellationToken);
        return m => values.GetValueOrDefault(m.Code) switch
        {
            { Value: { } value } => new BackgroundValue(value, period.Year),
            { Missing: MissingReason.NotYetCollected, Earlier: { } earlier } => new BackgroundValue(earlier.Value, earlier.Period.Year),
            _ => null,
        };
    }

    private async Task<Func<Municipality, decimal?>> BaseAsync(Indicator indicator, ReportPeriod period, CancellationToken cancellationToken)
    {
        switch (indicator.ExpectedBaseCode)
        {
            case null:
                return _ => null;
            case BackgroundScale.Inhabitants:
                return m => m.PopulationNearest(period.To)?.Population;
            case { } code:
                var values = await ValuesAsync(code, period, cancellationToken);
                return m => values.GetValueOrDefault(m.Code)?.Value;
        }
    }

    private async Task<Dictionary<string, MunicipalityValue>> ValuesAsync(string code, ReportPeriod period, CancellationToken cancellationToken) =>
        (await query.GetValuesAsync(code, period, Sex.Total, cancellationToken)).ToDictionary(v => v.MunicipalityCode, StringComparer.Ordinal);
}
