using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Comparisons.Bands;

/// <summary>Places and bands of many indicators at once. Reads the published tables only.</summary>
public interface IBandQuery : IDomainQuery
{
    /// <summary>
    /// Every current outcome with where it stands among all kommuner with a value of the same indicator, period and sex.
    /// Those of one indicator, period and sex come together, lowest value first.
    /// </summary>
    /// <param name="period">Only this one; null for all.</param>
    /// <param name="indicatorCodes">Only these; null for all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    IAsyncEnumerable<PlacedValue> ReadAsync(ReportPeriod? period = null, IReadOnlyCollection<string>? indicatorCodes = null, CancellationToken cancellationToken = default);
}

/// <summary>One kommun's current outcome and its place.</summary>
/// <param name="IndicatorCode">Which indicator.</param>
/// <param name="PeriodCode">Which period.</param>
/// <param name="Sex">Total, women or men.</param>
/// <param name="MunicipalityCode">Whose.</param>
/// <param name="Value">In the indicator's own unit.</param>
/// <param name="IsDerived">Computed here from the kommun's own figures.</param>
/// <param name="IsPreliminary">Given before the year was closed.</param>
/// <param name="Standing">Its place among everyone's.</param>
public readonly record struct PlacedValue(
    string IndicatorCode,
    string PeriodCode,
    Sex Sex,
    string MunicipalityCode,
    decimal Value,
    bool IsDerived,
    bool IsPreliminary,
    Standing Standing);
