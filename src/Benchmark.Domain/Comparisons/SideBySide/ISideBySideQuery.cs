using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Comparisons.SideBySide;

/// <summary>Current published outcomes of a few kommuner. Reads the published tables only.</summary>
public interface ISideBySideQuery : IDomainQuery
{
    /// <summary>The kommuner's totals over all indicators in one period, with where each stands among all kommuner.</summary>
    Task<IReadOnlyList<SideBySideValue>> GetAsync(IReadOnlyCollection<string> municipalityCodes, ReportPeriod period, CancellationToken cancellationToken = default);

    /// <summary>The periods in which any of the kommuner has a value, and how many of them have one.</summary>
    Task<IReadOnlyList<PeriodCount>> GetPeriodsAsync(IReadOnlyCollection<string> municipalityCodes, CancellationToken cancellationToken = default);
}

/// <summary>One indicator of one of the kommuner.</summary>
/// <param name="IndicatorCode">Which indicator.</param>
/// <param name="MunicipalityCode">Which kommun.</param>
/// <param name="Value">The outcome, or null.</param>
/// <param name="Missing">Why there is no value.</param>
/// <param name="IsDerived">Computed here.</param>
/// <param name="IsPreliminary">Given before the year was closed.</param>
/// <param name="Count">How many of all kommuner have a value.</param>
/// <param name="Higher">How many have a strictly higher one.</param>
/// <param name="Lower">How many have a strictly lower one.</param>
public sealed record SideBySideValue(
    string IndicatorCode,
    string MunicipalityCode,
    decimal? Value,
    MissingReason? Missing,
    bool IsDerived,
    bool IsPreliminary,
    int Count,
    int Higher,
    int Lower);
