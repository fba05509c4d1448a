using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Publishing;

/// <summary>One published amount. Host-owned, read by everyone.</summary>
public class PublishedFinanceLine
{
    public PublishedFinanceLine(PublishedReport report, FinanceKey key, decimal? amount, MissingReason? missing)
    {
        Id = Guid.CreateVersion7();
        PublishedReportId = report.Id;
        MunicipalityCode = report.MunicipalityCode;
        AreaCode = key.AreaCode;
        ItemCode = key.ItemCode;
        Kind = key.Kind;
        PeriodCode = key.Period.Code;
        PeriodKind = key.Period.Kind;
        Year = key.Period.Year;
        AsOfCode = key.AsOf?.Code;
        Amount = amount;
        Missing = missing;
        IsCurrent = true;
    }

    private PublishedFinanceLine()
    {
    }

    public Guid Id { get; private set; }

    public Guid PublishedReportId { get; private set; }

    public string MunicipalityCode { get; private set; } = null!;

    public string AreaCode { get; private set; } = null!;

    public string ItemCode { get; private set; } = null!;

    public ValueKind Kind { get; private set; }

    public string PeriodCode { get; private set; } = null!;

    public ReportPeriodKind PeriodKind { get; private set; }

    public int Year { get; private set; }

    public string? AsOfCode { get; private set; }

    /// <summary>SEK in the shared model's sign.</summary>
    public decimal? Amount { get; private set; }

    public MissingReason? Missing { get; private set; }

    public bool IsCurrent { get; private set; }

    /// <summary>What it says.</summary>
    public FinanceKey Key => new(
        AreaCode,
        ItemCode,
        Kind,
        ReportPeriod.Parse(PeriodCode),
        AsOfCode is null ? null : ReportPeriod.Parse(AsOfCode));

    /// <summary>Another published amount goes before it; this one stays readable in its report.</summary>
    public void StandBack() => IsCurrent = false;

    /// <summary>It goes before all other published amounts for the same thing.</summary>
    public void StandForward() => IsCurrent = true;
}
