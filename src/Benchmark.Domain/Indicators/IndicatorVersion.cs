using Benchmark.Reports;

namespace Benchmark.Indicators;

/// <summary>One definition of an indicator and the periods it holds for. A comparison across two of them says so.</summary>
public class IndicatorVersion
{
    internal IndicatorVersion(string indicatorCode, int number, string definitionSv, string definitionEn, string? firstPeriod, string? lastPeriod)
    {
        IndicatorCode = indicatorCode;
        Number = number;
        Update(definitionSv, definitionEn, firstPeriod, lastPeriod);
    }

    private IndicatorVersion()
    {
    }

    public string IndicatorCode { get; private set; } = null!;

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public string DefinitionSv { get; private set; } = null!;

    public string DefinitionEn { get; private set; } = null!;

    /// <summary>Code of the first period it holds for; null since always.</summary>
    public string? FirstPeriod { get; private set; }

    /// <summary>Code of the last period it holds for; null still.</summary>
    public string? LastPeriod { get; private set; }

    /// <summary>Whether the definition held during <paramref name="period"/>.</summary>
    public bool Covers(ReportPeriod period) =>
        (FirstPeriod is null || period.Year >= ReportPeriod.Parse(FirstPeriod).Year)
        && (LastPeriod is null || period.Year <= ReportPeriod.Parse(LastPeriod).Year);

    internal void Update(string definitionSv, string definitionEn, string? firstPeriod, string? lastPeriod)
    {
        DefinitionSv = Check.Required(definitionSv, nameof(DefinitionSv), IndicatorConsts.MaxDefinitionLength);
        DefinitionEn = Check.Required(definitionEn, nameof(DefinitionEn), IndicatorConsts.MaxDefinitionLength);
        FirstPeriod = firstPeriod;
        LastPeriod = lastPeriod;
    }
}
