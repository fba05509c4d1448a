using Benchmark.Reports;

namespace Benchmark.Publishing;

/// <summary>
/// What one board has published for one period, in one version: the head of the published rows. Owned by the host, with the
/// kommun as data; anyone reads it. Content never changes; only <see cref="IsCurrent"/> moves on when a correction comes.
/// </summary>
public class PublishedReport
{
    public PublishedReport(Report report, string municipalityCode, string boardName, string? boardShortName, string boardSlug, DateTimeOffset publishedAt)
    {
        Id = report.Id;
        TenantId = report.TenantId;
        MunicipalityCode = municipalityCode;
        BoardId = report.BoardId;
        BoardName = boardName;
        BoardShortName = boardShortName;
        BoardSlug = boardSlug;
        PeriodCode = report.PeriodCode;
        Version = report.Version;
        CorrectionReason = report.CorrectionReason;
        DecisionDate = report.DecisionDate;
        DecisionParagraph = report.DecisionParagraph;
        RegistryNumber = report.RegistryNumber;
        PublishedAt = publishedAt;
        IsCurrent = true;
    }

    private PublishedReport()
    {
    }

    /// <summary>The same id as the tenant's report.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose it is, as data: these rows have no tenant filter.</summary>
    public Guid TenantId { get; private set; }

    public string MunicipalityCode { get; private set; } = null!;

    public Guid BoardId { get; private set; }

    public string BoardName { get; private set; } = null!;

    public string? BoardShortName { get; private set; }

    public string BoardSlug { get; private set; } = null!;

    public string PeriodCode { get; private set; } = null!;

    public ReportPeriod Period => ReportPeriod.Parse(PeriodCode);

    public int Version { get; private set; }

    public string? CorrectionReason { get; private set; }

    public DateOnly? DecisionDate { get; private set; }

    public string? DecisionParagraph { get; private set; }

    public string? RegistryNumber { get; private set; }

    public DateTimeOffset PublishedAt { get; private set; }

    /// <summary>Whether it is the newest version of its board and period.</summary>
    public bool IsCurrent { get; private set; }

    /// <summary>A later version has come; this one stays readable.</summary>
    public void Supersede() => IsCurrent = false;
}
