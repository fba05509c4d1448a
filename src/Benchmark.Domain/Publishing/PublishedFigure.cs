using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Publishing;

/// <summary>One published value, small numbers already taken out. Host-owned, read by everyone.</summary>
public class PublishedFigure
{
    public PublishedFigure(PublishedReport report, FigureKey key, decimal? value, MissingReason? missing, bool isDerived)
    {
        Id = Guid.CreateVersion7();
        PublishedReportId = report.Id;
        MunicipalityCode = report.MunicipalityCode;
        IndicatorCode = key.IndicatorCode;
        Kind = key.Kind;
        PeriodCode = key.Period.Code;
        PeriodKind = key.Period.Kind;
        Year = key.Period.Year;
        Sex = key.Sex;
        AsOfCode = key.AsOf?.Code;
        Value = value;
        Missing = missing;
        IsDerived = isDerived;
        IsPreliminary = Preliminary.Is(key.Period, report.Period);
        IsCurrent = true;
    }

    private PublishedFigure()
    {
    }

    public Guid Id { get; private set; }

    public Guid PublishedReportId { get; private set; }

    public string MunicipalityCode { get; private set; } = null!;

    public string IndicatorCode { get; private set; } = null!;

    public ValueKind Kind { get; private set; }

    public string PeriodCode { get; private set; } = null!;

    public ReportPeriodKind PeriodKind { get; private set; }

    public int Year { get; private set; }

    public Sex Sex { get; private set; }

    public string? AsOfCode { get; private set; }

    /// <summary>In the indicator's own unit.</summary>
    public decimal? Value { get; private set; }

    public MissingReason? Missing { get; private set; }

    /// <summary>Computed here from the kommun's own figures ("Egen bearbetning").</summary>
    public bool IsDerived { get; private set; }

    /// <summary>Given before the year was closed.</summary>
    public bool IsPreliminary { get; private set; }

    /// <summary>Whether it is the one that comparisons use for its kommun, indicator, kind, period and sex.</summary>
    public bool IsCurrent { get; private set; }

    /// <summary>What it says.</summary>
    public FigureKey Key => new(
        IndicatorCode,
        Kind,
        ReportPeriod.Parse(PeriodCode),
        Sex,
        AsOfCode is null ? null : ReportPeriod.Parse(AsOfCode));

    /// <summary>Another published value goes before it; this one stays readable in its report.</summary>
    public void StandBack() => IsCurrent = false;

    /// <summary>It goes before all other published values for the same thing.</summary>
    public void StandForward() => IsCurrent = true;
}
