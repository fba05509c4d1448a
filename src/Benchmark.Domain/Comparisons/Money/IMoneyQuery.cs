using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Comparisons.Money;

/// <summary>Published income, cost and net cost by area. Reads the published tables only.</summary>
public interface IMoneyQuery : IDomainQuery
{
    /// <summary>
    /// What one kommun says of a period and of its whole year: the current amounts, and those of the period's own reports, whose
    /// budget and forecast a later report may have replaced.
    /// </summary>
    Task<IReadOnlyList<MoneyLine>> GetLinesAsync(string municipalityCode, ReportPeriod period, CancellationToken cancellationToken = default);

    /// <summary>Everyone's current outcomes of some areas in one period.</summary>
    Task<IReadOnlyList<AreaOutcome>> GetOutcomesAsync(IReadOnlyCollection<string> areaCodes, ReportPeriod period, CancellationToken cancellationToken = default);

    /// <summary>The periods that a kommun has published outcomes for, area by area.</summary>
    Task<IReadOnlyList<AreaPeriod>> GetPeriodsOfMunicipalityAsync(string municipalityCode, CancellationToken cancellationToken = default);

    /// <summary>How many kommuner have a net cost, by area and period. The boards' totals are left out.</summary>
    Task<IReadOnlyList<AreaCoverage>> GetCoverageAsync(CancellationToken cancellationToken = default);
}

/// <summary>One published amount of a kommun.</summary>
/// <param name="AreaCode">Which area.</param>
/// <param name="ItemCode">Income, cost or net cost.</param>
/// <param name="Kind">Outcome, budget or forecast.</param>
/// <param name="Period">What it is of.</param>
/// <param name="AsOf">For a forecast made at an earlier report: that period.</param>
/// <param name="Amount">SEK; costs positive.</param>
/// <param name="Missing">Why there is no amount.</param>
/// <param name="IsCurrent">Whether it is the one that comparisons use.</param>
/// <param name="ReportedAt">The period of the report that says it.</param>
/// <param name="BoardName">The board that says it.</param>
public sealed record MoneyLine(
    string AreaCode,
    string ItemCode,
    ValueKind Kind,
    ReportPeriod Period,
    ReportPeriod? AsOf,
    decimal? Amount,
    MissingReason? Missing,
    bool IsCurrent,
    ReportPeriod ReportedAt,
    string BoardName);

/// <summary>One kommun's current outcome of one item in one area.</summary>
public sealed record AreaOutcome(string MunicipalityCode, string AreaCode, string ItemCode, decimal? Amount, MissingReason? Missing, ReportPeriod ReportedAt);

/// <summary>An area and a period that a kommun has an outcome of.</summary>
public sealed record AreaPeriod(string AreaCode, string PeriodCode);

/// <summary>How many kommuner have a net cost of an area in a period.</summary>
public sealed record AreaCoverage(string AreaCode, string PeriodCode, int Municipalities);
