using Benchmark.Indicators;
using Benchmark.Municipalities;

namespace Benchmark.Comparisons.Expected;

/// <summary>Makes the view of one group: the kommuner's outcomes beside what is expected of them.</summary>
internal sealed class ExpectedBuilder(ComparisonReference reference, ComparisonQuestion question, IReadOnlyList<PeriodChoiceDto> periods, ExpectedBasis basis)
{
    private readonly Indicator indicator = question.Indicator;
    private readonly ExpectedModel model = basis.Model;

    public ExpectedDto Build()
    {
        var members = question.Own is null || question.Group.Contains(question.Own.Code) ? question.Group.Members : [.. question.Group.Members, question.Own];
        var shown = members.OrderBy(m => m.Name, SwedishOrder.Comparer).Select(m => (Municipality: m, Figures: basis.Find(m.Code))).ToList();
        return new ExpectedDto(
            reference.ToDto(indicator, question.Period),
            question.Period.Code,
            question.Group.ToDto(),
            question.Own?.ToRef(),
            periods,
            Model(),
            Counted(),
            model.Reason is null ? [.. shown.Where(s => IsShown(s.Municipality, s.Figures)).Select(s => Row(s.Municipality, s.Figures!))] : [],
            [.. shown.Where(s => !IsComplete(s.Figures)).Select(s => new ExpectedMissingDto(s.Municipality.ToRef(), IsOwn(s.Municipality), Lacks(s.Figures)))]);
    }

    private static bool IsComplete(ExpectedFigures? figures) => figures is { HasBackground: true, Outcome.Value: not null };

    // What is expected of a kommun that hasn't told its outcome is only said to whoever asks for that kommun.
    private bool IsShown(Municipality municipality, ExpectedFigures? figures) => IsComplete(figures) || (IsOwn(municipality) && figures is { HasBackground: true });

    private bool IsOwn(Municipality municipality) => municipality.Code == question.Own?.Code;

    private ExpectedRowDto Row(Municipality municipality, ExpectedFigures figures)
    {
        var (outcome, prediction) = (figures.Outcome?.Value, basis.PredictionOf(figures));
        var difference = outcome - (decimal)prediction.Value;
        return new ExpectedRowDto(
            municipality.ToRef(),
            IsOwn(municipality),
            question.Group.Contains(municipality.Code),
            outcome,
            outcome is null ? figures.Outcome?.Missing ?? MissingReason.NotYetCollected : null,
            (decimal)prediction.Value,
            (decimal)prediction.Margin,
            difference,
            outcome is { } told ? prediction.IsOutside((double)told) : null,
            difference is { } distance && figures.Base is { } among ? PeopleBehind.Of(distance, among, PeopleBehind.ScaleOf(indicator.UnitCode)!.Value) : null,
            figures.Outcome is { Value: not null, IsPreliminary: true },
            ComparisonMapping.SourceOf(figures.Outcome?.IsDerived == true),
            [.. figures.Background.Select(b => b!.Value)]);
    }

    private List<BilingualText> Lacks(ExpectedFigures? figures)
    {
        var lacks = basis.Predictors.Where((_, index) => figures?.Background[index] is null);
        return [.. (figures?.Outcome?.Value is null ? lacks.Prepend(indicator) : lacks).Select(NameOf)];
    }

    private ExpectedModelDto Model()
    {
        decimal? Fitted(double value) => model.Reason == ExpectedReason.TooFew ? null : (decimal)value;
        decimal? Shown(double value) => model.Reason is null ? (decimal)value : null;
        return new ExpectedModelDto(
            model.Reason,
            model.Count,
            basis.WithOutcome,
            basis.Fitted.Count(f => f.Outcome!.IsPreliminary),
            basis.Fitted.Count(f => reference.FindByCode(f.MunicipalityCode)!.IsInvented),
            Fitted(model.Explained),
            Fitted(model.AdjustedExplained),
            Fitted(model.CrossValidated),
            Shown(model.ResidualError),
            Shown(model.AtTheMean),
            [.. basis.Predictors.Select((predictor, index) => Predictor(predictor, index, Shown))]);
    }

    private ExpectedPredictorDto Predictor(Indicator predictor, int index, Func<double, decimal?> shown)
    {
        var coefficient = model.Coefficients.FirstOrDefault(c => c.Predictor == index);
        return new ExpectedPredictorDto(
            reference.ToDto(predictor, null),
            BackgroundScale.IsByDoubling(predictor),
            model.Dropped.FirstOrDefault(d => d.Predictor == index)?.Reason,
            coefficient is null ? null : shown(coefficient.PerUnit),
            coefficient is null ? null : shown(coefficient.Margin),
            coefficient is null ? null : shown(coefficient.PerDeviation),
            [.. basis.Fitted.GroupBy(f => f.Background[index]!.Year).OrderByDescending(y => y.Key).Select(y => new YearCountDto(y.Key, y.Count()))]);
    }

    private ExpectedCountedDto? Counted() => indicator is { ExpectedBaseCode: { } code, ExpectedUnitCode: { } unit }
        ? new ExpectedCountedDto(reference.UnitName(unit), NameOf(reference.Indicator(code)))
        : null;

    private static BilingualText NameOf(Indicator indicator) => new(indicator.NameSv, indicator.NameEn);
}
