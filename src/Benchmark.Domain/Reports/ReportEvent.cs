using Benchmark.MultiTenancy;

namespace Benchmark.Reports;

/// <summary>One step in the life of a report: who, when, from where to where, with what words.</summary>
public class ReportEvent : Entity, IMultiTenant
{
    internal ReportEvent(Guid tenantId, Guid reportId, ReportStage? from, ReportStage to, Actor actor, DateTimeOffset at, string? comment)
    {
        TenantId = tenantId;
        ReportId = reportId;
        From = from;
        To = to;
        ActorId = actor.Id;
        ActorName = actor.Name;
        At = at;
        Comment = Check.Optional(comment, nameof(Comment), ReportConsts.MaxCommentLength);
    }

    private ReportEvent()
    {
    }

    public Guid TenantId { get; private set; }

    public Guid ReportId { get; private set; }

    /// <summary>Null for the creation.</summary>
    public ReportStage? From { get; private set; }

    public ReportStage To { get; private set; }

    public Guid? ActorId { get; private set; }

    public string ActorName { get; private set; } = null!;

    public DateTimeOffset At { get; private set; }

    public string? Comment { get; private set; }

    /// <summary>Whether the program took the step by itself: a publication that failed, or one that nobody is known to have ordered.</summary>
    public bool IsByItself => IsFailedPublication || (To == ReportStage.Published && ActorId is null);

    /// <summary>Whether the report stayed where it was because its publication failed.</summary>
    public bool IsFailedPublication => From == ReportStage.Adopted && To == ReportStage.Adopted;
}
