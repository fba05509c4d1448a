using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Comparisons;

/// <summary>Current published outcomes, across kommuner. Reads the published tables only.</summary>
public interface IComparisonQuery : IDomainQuery
{
    /// <summary>
    /// One indicator over all kommuner in one period, each with its nearest earlier comparable value. A kommun that has only the
    /// earlier one is there too, as not yet collected.
    /// </summary>
    Task<IReadOnlyList<MunicipalityValue>> GetValuesAsync(string indicatorCode, ReportPeriod period, Sex sex, CancellationToken cancellationToken = default);

    /// <summary>One indicator over all kommuner in several periods, for the asked sexes. Missing values come with their reason.</summary>
    Task<IReadOnlyList<SeriesValue>> GetSeriesAsync(string indicatorCode, IReadOnlyCollection<ReportPeriod> periods, IReadOnlyCollection<Sex> sexes, CancellationToken cancellationToken = default);

    /// <summary>One kommun's totals over all indicators in one period, with where each stands among all kommuner and what it was before.</summary>
    Task<IReadOnlyList<ProfileValue>> GetProfileAsync(string municipalityCode, ReportPeriod period, CancellationToken cancellationToken = default);

    /// <summary>How many kommuner have a value, by indicator and period.</summary>
    Task<IReadOnlyList<Coverage>> GetCoverageAsync(CancellationToken cancellationToken = default);

    /// <summary>The periods in which someone has a value of the indicator.</summary>
    Task<IReadOnlyList<PeriodCount>> GetPeriodsOfIndicatorAsync(string indicatorCode, CancellationToken cancellationToken = default);

    /// <summary>The periods the kommun has published figures for, reasons why there is no value among them.</summary>
    Task<IReadOnlyList<PeriodCount>> GetPeriodsOfMunicipalityAsync(string municipalityCode, CancellationToken cancellationToken = default);
}

/// <summary>One kommun's current outcome of one indicator; either a value or the reason why there is none.</summary>
public sealed record MunicipalityValue(string MunicipalityCode, decimal? Value, MissingReason? Missing, bool IsDerived, bool IsPreliminary)
{
    /// <summary>The nearest earlier comparable period in which the kommun has a value.</summary>
    public EarlierValue? Earlier { get; set; }

    /// <summary>An earlier period, later than that of <see cref="Earlier"/>, whose value is hidden because few people are behind it.</summary>
    public ReportPeriod? HiddenIn { get; set; }

    /// <summary>The earlier period that the value is of, or that the reason is of; null when it is of the period that was asked for.</summary>
    public ReportPeriod? AsOf { get; init; }
}

/// <summary>A value of an earlier period of the same kind and length.</summary>
public sealed record EarlierValue(ReportPeriod Period, decimal Value, bool IsDerived = false, bool IsPreliminary = false);

/// <summary>One kommun's current outcome in one of several periods, of one sex.</summary>
public sealed record SeriesValue(string MunicipalityCode, ReportPeriod Period, Sex Sex, decimal? Value, MissingReason? Missing, bool IsPreliminary);

/// <summary>One indicator in a kommun's profile.</summary>
/// <param name="IndicatorCode">Which indicator.</param>
/// <param name="Value">The outcome, or null.</param>
/// <param name="Missing">Why there is no value.</param>
/// <param name="IsDerived">Computed here.</param>
/// <param name="IsPreliminary">Given before the year was closed.</param>
/// <param name="Count">How many kommuner have a value.</param>
/// <param name="Higher">How many have a strictly higher one.</param>
/// <param name="Lower">How many have a strictly lower one.</param>
/// <param name="Target">The kommun's own target for the same period.</param>
public sealed record ProfileValue(
    string IndicatorCode,
    decimal? Value,
    MissingReason? Missing,
    bool IsDerived,
    bool IsPreliminary,
    int Count,
    int Higher,
    int Lower,
    decimal? Target)
{
    /// <summary>What it said in earlier comparable periods, the nearest first.</summary>
    public IReadOnlyList<PastOutcome> Past { get; init; } = [];
}

/// <summary>What a kommun said of the same thing in an earlier comparable period.</summary>
public sealed record PastOutcome(ReportPeriod Period, decimal? Value, MissingReason? Missing, bool IsPreliminary);

/// <summary>How many kommuner have a value of an indicator in a period.</summary>
public sealed record Coverage(string IndicatorCode, string PeriodCode, int Values);

/// <summary>How many values there are in a period.</summary>
public sealed record PeriodCount(string PeriodCode, int Values);
