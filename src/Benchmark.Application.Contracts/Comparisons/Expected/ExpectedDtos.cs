using System.ComponentModel;
using Benchmark.Indicators;

namespace Benchmark.Comparisons.Expected;

/// <summary>Outcomes beside what the background lets one expect. An association and not a cause; never a grade.</summary>
/// <param name="Indicator">Which.</param>
/// <param name="Period">Its code.</param>
/// <param name="Group">Which kommuner are shown; all with values are in the model.</param>
/// <param name="Own">The chosen kommun.</param>
/// <param name="Periods">What can be asked for, the newest first.</param>
/// <param name="Model">How outcome and background go together.</param>
/// <param name="Counted">Whom a difference is counted in; null where the share's base isn't known.</param>
/// <param name="Rows">In Swedish order; none where nothing is shown.</param>
/// <param name="Missing">Kommuner of the group that aren't in the model, and what they lack.</param>
[ImmutableObject(true)]
public sealed record ExpectedDto(
    IndicatorDto Indicator,
    string Period,
    GroupDto Group,
    MunicipalityRefDto? Own,
    IReadOnlyList<PeriodChoiceDto> Periods,
    ExpectedModelDto Model,
    ExpectedCountedDto? Counted,
    IReadOnlyList<ExpectedRowDto> Rows,
    IReadOnlyList<ExpectedMissingDto> Missing);

/// <summary>The fitted model. What it says is null where it isn't shown.</summary>
/// <param name="NotShown">Why nothing is shown; null when it is.</param>
/// <param name="Count">Complete kommuner, which the model is fitted to.</param>
/// <param name="WithOutcome">Kommuner with an outcome, complete or not.</param>
/// <param name="Preliminary">How many of the fitted outcomes are preliminary.</param>
/// <param name="Invented">How many of the fitted kommuner don't exist.</param>
/// <param name="Explained">R², 0–1; null under 40 kommuner.</param>
/// <param name="AdjustedExplained">R² less what chance takes.</param>
/// <param name="CrossValidated">R² of kommuner predicted by all the others; it decides whether anything is shown.</param>
/// <param name="ResidualError">Residual standard error, in the indicator's unit.</param>
/// <param name="AtTheMean">What is expected where every background indicator has its mean.</param>
/// <param name="Predictors">The background indicators, in declared order.</param>
[ImmutableObject(true)]
public sealed record ExpectedModelDto(
    ExpectedReason? NotShown,
    int Count,
    int WithOutcome,
    int Preliminary,
    int Invented,
    decimal? Explained,
    decimal? AdjustedExplained,
    decimal? CrossValidated,
    decimal? ResidualError,
    decimal? AtTheMean,
    IReadOnlyList<ExpectedPredictorDto> Predictors);

/// <summary>A background indicator of the model.</summary>
/// <param name="Indicator">Which.</param>
/// <param name="ByDoubling">It counts by doublings, and not by units.</param>
/// <param name="Dropped">Why the model does without it.</param>
/// <param name="PerUnit">How the expected value moves by one unit, or one doubling, while the others stand still.</param>
/// <param name="Margin">Half the 95 % interval of <paramref name="PerUnit"/>.</param>
/// <param name="PerDeviation">How it moves by one standard deviation.</param>
/// <param name="Years">Which years' values the fitted kommuner have.</param>
[ImmutableObject(true)]
public sealed record ExpectedPredictorDto(
    IndicatorDto Indicator,
    bool ByDoubling,
    DropReason? Dropped,
    decimal? PerUnit,
    decimal? Margin,
    decimal? PerDeviation,
    IReadOnlyList<YearCountDto> Years);

/// <summary>How many kommuner have their value of a year.</summary>
[ImmutableObject(true)]
public sealed record YearCountDto(int Year, int Count);

/// <summary>Whom a difference between shares is counted in.</summary>
/// <param name="Unit">People, households.</param>
/// <param name="Base">The indicator that says how many the share is counted on.</param>
[ImmutableObject(true)]
public sealed record ExpectedCountedDto(BilingualText Unit, BilingualText Base);

/// <summary>A kommun with an expected value.</summary>
/// <param name="Municipality">Which.</param>
/// <param name="IsOwn">The chosen one.</param>
/// <param name="IsInGroup">False for a chosen kommun outside the group.</param>
/// <param name="Outcome">What it has published; null only for the chosen kommun.</param>
/// <param name="OutcomeMissing">Why there is no outcome.</param>
/// <param name="Expected">By a fit on all the other kommuner.</param>
/// <param name="Margin">Half the 95 % interval for a single kommun.</param>
/// <param name="Difference">Outcome less expected.</param>
/// <param name="IsOutside">Whether the outcome lies outside the interval.</param>
/// <param name="People">How many the difference stands for; null where the base isn't known.</param>
/// <param name="IsPreliminary">The outcome was given before the year was closed.</param>
/// <param name="Source">Whose figure the outcome is.</param>
/// <param name="Background">Its values of the background indicators, in the model's order.</param>
[ImmutableObject(true)]
public sealed record ExpectedRowDto(
    MunicipalityRefDto Municipality,
    bool IsOwn,
    bool IsInGroup,
    decimal? Outcome,
    MissingReason? OutcomeMissing,
    decimal Expected,
    decimal Margin,
    decimal? Difference,
    bool? IsOutside,
    decimal? People,
    bool IsPreliminary,
    FigureSource Source,
    IReadOnlyList<decimal> Background);

/// <summary>A kommun that isn't in the model.</summary>
/// <param name="Municipality">Which.</param>
/// <param name="IsOwn">The chosen one.</param>
/// <param name="Lacks">Names of the indicators that it has no published value of.</param>
[ImmutableObject(true)]
public sealed record ExpectedMissingDto(MunicipalityRefDto Municipality, bool IsOwn, IReadOnlyList<BilingualText> Lacks);
