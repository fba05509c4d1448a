using System.ComponentModel;
using Benchmark.Indicators;

namespace Benchmark.Comparisons.Money;

/// <summary>Whose money.</summary>
/// <param name="Municipality">The kommun by its name in addresses or its code.</param>
/// <param name="Period">Code of the period; null for the newest with amounts.</param>
public sealed record GetMunicipalityMoneyDto(string Municipality, string? Period = null);

/// <summary>One kommun's money by area in one period. All amounts in SEK; costs positive.</summary>
/// <param name="Municipality">Which.</param>
/// <param name="Period">Code; null when the kommun has published no amounts.</param>
/// <param name="Periods">The periods it has published outcomes for, newest first, with the number of areas.</param>
/// <param name="Population">The inhabitants that the amounts are divided by; null when they aren't known.</param>
/// <param name="Areas">In the order of the shared model, an area before its parts.</param>
/// <param name="BoardTotals">One for each board that reports for the period. They can't be compared between kommuner.</param>
/// <param name="IsPreliminary">Some outcome was given before the year was closed.</param>
/// <param name="IsBesideInvented">Whether kommuner that don't exist are among those of the medians.</param>
[ImmutableObject(true)]
public sealed record MunicipalityMoneyDto(
    MunicipalityRefDto Municipality,
    string? Period,
    IReadOnlyList<PeriodChoiceDto> Periods,
    PopulationDto? Population,
    IReadOnlyList<AreaAmountsDto> Areas,
    IReadOnlyList<BoardTotalDto> BoardTotals,
    bool IsPreliminary,
    bool IsBesideInvented);

/// <summary>Inhabitants on a day: the one nearest the end of the period.</summary>
[ImmutableObject(true)]
public sealed record PopulationDto(int Inhabitants, DateOnly Date);

/// <summary>One area.</summary>
/// <param name="Area">Which.</param>
/// <param name="Amounts">Outcome, budget and forecast.</param>
/// <param name="PerInhabitant">Net cost per inhabitant in SEK.</param>
/// <param name="Median">Everyone's median of that, in the same period; null under four kommuner.</param>
/// <param name="Count">How many kommuner have a net cost of the area in the period.</param>
/// <param name="PerHousehold">Net cost per household in SEK; null where no matching count is defined.</param>
/// <param name="IsPreliminary">Given before the year was closed.</param>
[ImmutableObject(true)]
public sealed record AreaAmountsDto(
    MoneyAreaRefDto Area,
    BudgetedAmountsDto Amounts,
    decimal? PerInhabitant,
    decimal? Median,
    int Count,
    PerHouseholdDto? PerHousehold,
    bool IsPreliminary);

/// <summary>Net cost by the number of households that the area is for.</summary>
/// <param name="Households">The indicator that counts them.</param>
/// <param name="Count">How many.</param>
/// <param name="Value">Net cost per household in SEK.</param>
/// <param name="Missing">Why there is no count.</param>
[ImmutableObject(true)]
public sealed record PerHouseholdDto(AreaNameDto Households, decimal? Count, decimal? Value, MissingReason? Missing);

/// <summary>A board's total. It depends on which areas the board has.</summary>
/// <param name="BoardName">Which board.</param>
/// <param name="Amounts">Outcome, budget and forecast.</param>
/// <param name="IsPreliminary">Given before the year was closed.</param>
[ImmutableObject(true)]
public sealed record BoardTotalDto(string BoardName, BudgetedAmountsDto Amounts, bool IsPreliminary);

/// <summary>Outcome against budget and forecast. Only equally long periods meet, so that each variance has its own budget.</summary>
/// <param name="Income">Outcome of the period.</param>
/// <param name="Cost">Outcome of the period.</param>
/// <param name="NetCost">Outcome of the period; cost less income where it isn't stated.</param>
/// <param name="Budget">Net cost budgeted for the period.</param>
/// <param name="Variance">Budget less outcome: positive is good for the board.</param>
/// <param name="YearBudget">Net cost budgeted for the whole year; the same as <paramref name="Budget"/> when the period is the year.</param>
/// <param name="Forecast">Net cost of the whole year as the board foresaw it in its report for the period.</param>
/// <param name="ForecastVariance">Year's budget less forecast: positive is good for the board.</param>
/// <param name="ForecastAt">The period of the report that the forecast stands in.</param>
[ImmutableObject(true)]
public sealed record BudgetedAmountsDto(
    AmountDto? Income,
    AmountDto? Cost,
    AmountDto? NetCost,
    AmountDto? Budget,
    decimal? Variance,
    AmountDto? YearBudget,
    AmountDto? Forecast,
    decimal? ForecastVariance,
    string? ForecastAt);

/// <summary>An amount in SEK, or why there is none.</summary>
/// <param name="Value">The amount.</param>
/// <param name="Missing">The reason.</param>
/// <param name="Source">The kommun's own, or computed here as cost less income.</param>
[ImmutableObject(true)]
public sealed record AmountDto(decimal? Value, MissingReason? Missing, FigureSource Source);
