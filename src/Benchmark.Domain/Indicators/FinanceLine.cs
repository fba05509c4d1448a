using Benchmark.Imports;
using Benchmark.MultiTenancy;
using Benchmark.Reports;

namespace Benchmark.Indicators;

/// <summary>One amount of one finance item in one activity area in one report.</summary>
public class FinanceLine : Entity, IMultiTenant
{
    internal FinanceLine(Guid tenantId, Guid reportId, FinanceKey key)
    {
        TenantId = tenantId;
        ReportId = reportId;
        AreaCode = key.AreaCode;
        ItemCode = key.ItemCode;
        Kind = key.Kind;
        PeriodCode = key.Period.Code;
        AsOfCode = key.AsOf?.Code;
    }

    private FinanceLine()
    {
    }

    public Guid TenantId { get; private set; }

    public Guid ReportId { get; private set; }

    public string AreaCode { get; private set; } = null!;

    public string ItemCode { get; private set; } = null!;

    public ValueKind Kind { get; private set; }

    public string PeriodCode { get; private set; } = null!;

    /// <summary>For a forecast made at an earlier report: that period.</summary>
    public string? AsOfCode { get; private set; }

    /// <summary>SEK in the shared model's sign; see <see cref="FinanceNature"/>.</summary>
    public decimal? Amount { get; private set; }

    public MissingReason? Missing { get; private set; }

    /// <summary>What stood in the file, sign and unit as printed.</summary>
    public string? Printed { get; private set; }

    /// <summary>What the board says of it.</summary>
    public string? Comment { get; private set; }

    public SourceRef? Source { get; private set; }

    /// <summary>What identifies it within the report.</summary>
    public FinanceKey Key => new(
        AreaCode,
        ItemCode,
        Kind,
        ReportPeriod.Parse(PeriodCode),
        AsOfCode is null ? null : ReportPeriod.Parse(AsOfCode));

    internal void Set(decimal? amount, MissingReason? missing, string? printed, SourceRef? source, string? comment)
    {
        ValueOrReason.Require(amount, missing, $"{AreaCode} {ItemCode}");
        Amount = amount;
        Missing = missing;
        Printed = Check.Optional(printed, nameof(Printed), ReportConsts.MaxPrintedLength);
        Source = source;
        Comment = Check.Optional(comment, nameof(Comment), ReportConsts.MaxCommentLength);
    }
}

/// <summary>What identifies a finance line within a report.</summary>
public readonly record struct FinanceKey(string AreaCode, string ItemCode, ValueKind Kind, ReportPeriod Period, ReportPeriod? AsOf = null);
