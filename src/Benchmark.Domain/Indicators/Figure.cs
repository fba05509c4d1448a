using Benchmark.Imports;
using Benchmark.MultiTenancy;
using Benchmark.Reports;

namespace Benchmark.Indicators;

/// <summary>One value of one indicator in one report: a number or the reason why there is none, never both.</summary>
public class Figure : Entity, IMultiTenant
{
    internal Figure(Guid tenantId, Guid reportId, FigureKey key)
    {
        TenantId = tenantId;
        ReportId = reportId;
        IndicatorCode = key.IndicatorCode;
        Kind = key.Kind;
        PeriodCode = key.Period.Code;
        Sex = key.Sex;
        AsOfCode = key.AsOf?.Code;
    }

    private Figure()
    {
    }

    public Guid TenantId { get; private set; }

    public Guid ReportId { get; private set; }

    public string IndicatorCode { get; private set; } = null!;

    public ValueKind Kind { get; private set; }

    public string PeriodCode { get; private set; } = null!;

    public Sex Sex { get; private set; }

    /// <summary>For a forecast made at an earlier report: that period.</summary>
    public string? AsOfCode { get; private set; }

    /// <summary>In the indicator's own unit.</summary>
    public decimal? Value { get; private set; }

    public MissingReason? Missing { get; private set; }

    /// <summary>What stood in the file.</summary>
    public string? Printed { get; private set; }

    /// <summary>What the board says of it.</summary>
    public string? Comment { get; private set; }

    /// <summary>Where it stood; null when typed in the form.</summary>
    public SourceRef? Source { get; private set; }

    /// <summary>What identifies it within the report.</summary>
    public FigureKey Key => new(
        IndicatorCode,
        Kind,
        ReportPeriod.Parse(PeriodCode),
        Sex,
        AsOfCode is null ? null : ReportPeriod.Parse(AsOfCode));

    internal void Set(decimal? value, MissingReason? missing, string? printed, SourceRef? source, string? comment)
    {
        ValueOrReason.Require(value, missing, IndicatorCode);
        Value = value;
        Missing = missing;
        Printed = Check.Optional(printed, nameof(Printed), ReportConsts.MaxPrintedLength);
        Source = source;
        Comment = Check.Optional(comment, nameof(Comment), ReportConsts.MaxCommentLength);
    }
}

/// <summary>What identifies a figure within a report.</summary>
public readonly record struct FigureKey(string IndicatorCode, ValueKind Kind, ReportPeriod Period, Sex Sex = Sex.Total, ReportPeriod? AsOf = null);
