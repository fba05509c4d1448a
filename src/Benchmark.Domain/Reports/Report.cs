using Benchmark.ActionPlans;
using Benchmark.Assignments;
using Benchmark.Goals;
using Benchmark.Indicators;
using Benchmark.MultiTenancy;

namespace Benchmark.Reports;

/// <summary>
/// What one board hands in for one period, in one version. This part is its life: Draft → Submitted → Approved →
/// Adopted → Published. A published report is never edited; a correction is a new version with a reason.
/// </summary>
public partial class Report : Entity, IMultiTenant
{
    private readonly List<ReportEvent> _events = [];

    public Report(Guid tenantId, Guid boardId, ReportPeriod period, DateOnly today, Actor actor, DateTimeOffset now)
        : this(tenantId, boardId, period, 1)
    {
        if (period.From > today)
        {
            throw new BusinessException(BenchmarkErrorCodes.Reports.PeriodNotBegun).WithData("period", period.Code);
        }

        Record(null, actor, now, null);
    }

    private Report(Guid tenantId, Guid boardId, ReportPeriod period, int version)
    {
        TenantId = tenantId;
        BoardId = boardId;
        PeriodCode = period.Code;
        Version = version;
        Stage = ReportStage.Draft;
    }

    private Report()
    {
    }

    public Guid TenantId { get; private set; }

    public Guid BoardId { get; private set; }

    public string PeriodCode { get; private set; } = null!;

    public ReportPeriod Period => ReportPeriod.Parse(PeriodCode);

    /// <summary>From 1; a correction has the next number.</summary>
    public int Version { get; private set; }

    public ReportStage Stage { get; private set; }

    /// <summary>Grows with every change; what two people at once are told apart by.</summary>
    public int Revision { get; private set; }

    /// <summary>Why this version replaces the one before; null for the first.</summary>
    public string? CorrectionReason { get; private set; }

    /// <summary>The board's decision: day.</summary>
    public DateOnly? DecisionDate { get; private set; }

    /// <summary>The board's decision: paragraph, "§ 87".</summary>
    public string? DecisionParagraph { get; private set; }

    /// <summary>Diarienummer.</summary>
    public string? RegistryNumber { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Set when publication has been ordered and not yet finished.</summary>
    public DateTimeOffset? PublicationOrderedAt { get; private set; }

    /// <summary>Who ordered it.</summary>
    public Guid? PublicationOrderedById { get; private set; }

    /// <inheritdoc cref="PublicationOrderedById" />
    public string? PublicationOrderedByName { get; private set; }

    public IReadOnlyCollection<ReportEvent> Events => _events;

    /// <summary>Handläggare hands it over.</summary>
    /// <exception cref="BusinessException">Not a draft, or empty.</exception>
    public void Submit(Actor actor, DateTimeOffset now)
    {
        Require(ReportStage.Draft);
        if (IsEmpty)
        {
            throw new BusinessException(BenchmarkErrorCodes.Reports.Empty);
        }

        MoveTo(ReportStage.Submitted, actor, now, null);
    }

    /// <summary>Who handed it over takes it back, with or without a word.</summary>
    /// <exception cref="BusinessException">Not submitted.</exception>
    public void TakeBack(Actor actor, DateTimeOffset now, string? comment)
    {
        Require(ReportStage.Submitted);
        MoveTo(ReportStage.Draft, actor, now, comment);
    }

    /// <summary>Someone else than who handed it over sends it back.</summary>
    /// <exception cref="BusinessException">Neither submitted, approved nor adopted, publication under way, or no comment.</exception>
    public void Return(Actor actor, DateTimeOffset now, string comment)
    {
        Require(ReportStage.Submitted, ReportStage.Approved, ReportStage.Adopted);
        RequireNotPublishing();
        if (string.IsNullOrWhiteSpace(comment))
        {
            throw new BusinessException(BenchmarkErrorCodes.Reports.ReasonRequired);
        }

        DecisionDate = null;
        DecisionParagraph = null;
        TakeBackOrder();
        MoveTo(ReportStage.Draft, actor, now, comment);
    }

    /// <summary>Controller approves.</summary>
    /// <exception cref="BusinessException">Not submitted.</exception>
    public void Approve(Actor actor, DateTimeOffset now, string? comment = null)
    {
        Require(ReportStage.Submitted);
        MoveTo(ReportStage.Approved, actor, now, comment);
    }

    /// <summary>Records the board's decision.</summary>
    /// <param name="decisionDate">After the period's last day, not after <paramref name="now"/>'s day.</param>
    /// <param name="paragraph">As in the minutes.</param>
    /// <param name="registryNumber">Diarienummer.</param>
    /// <param name="actor">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="BusinessException">Not approved, or the date can't be true.</exception>
    public void Adopt(DateOnly decisionDate, string paragraph, string registryNumber, Actor actor, DateTimeOffset now)
    {
        Require(ReportStage.Approved);
        if (decisionDate <= Period.To)
        {
            throw new BusinessException(BenchmarkErrorCodes.Reports.DecisionBeforePeriodEnd)
                .WithData("date", decisionDate)
                .WithData("periodEnd", Period.To);
        }

        if (decisionDate > SwedishClock.DateOf(now))
        {
            throw new BusinessException(BenchmarkErrorCodes.Reports.DecisionInFuture).WithData("date", decisionDate);
        }

        DecisionDate = decisionDate;
        DecisionParagraph = Check.Required(paragraph, nameof(DecisionParagraph), ReportConsts.MaxDecisionParagraphLength);
        RegistryNumber = Check.Required(registryNumber, nameof(RegistryNumber), ReportConsts.MaxRegistryNumberLength);
        MoveTo(ReportStage.Adopted, actor, now, null);
    }

    /// <summary>Notes that the board has decided, of a report so old that neither day nor paragraph is known.</summary>
    /// <exception cref="BusinessException">Not approved, or no comment that says why.</exception>
    public void AdoptWithoutMinutes(Actor actor, DateTimeOffset now, string comment)
    {
        Require(ReportStage.Approved);
        if (string.IsNullOrWhiteSpace(comment))
        {
            throw new BusinessException(BenchmarkErrorCodes.Reports.ReasonRequired);
        }

        MoveTo(ReportStage.Adopted, actor, now, comment);
    }

    /// <summary>Orders publication; the job finishes it.</summary>
    /// <exception cref="BusinessException">Not adopted.</exception>
    public void OrderPublication(Actor actor, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(ReportStage.Adopted);
        if (PublicationOrderedAt is null)
        {
            PublicationOrderedAt = now;
            (PublicationOrderedById, PublicationOrderedByName) = (actor.Id, actor.Name);
            Revision++;
        }
    }

    /// <summary>The last step, taken by the publication job in the transaction that copies the published rows. The history names who ordered it.</summary>
    /// <exception cref="BusinessException">Not adopted.</exception>
    public void MarkPublished(Actor actor, DateTimeOffset now)
    {
        Require(ReportStage.Adopted);
        PublishedAt = now;
        var publisher = PublicationOrderedByName is { } name ? new Actor(PublicationOrderedById, name) : actor;
        TakeBackOrder();
        MoveTo(ReportStage.Published, publisher, now, null);
    }

    /// <summary>Takes the order back when the job can't finish it, so that the report can be returned or ordered again; the history tells.</summary>
    /// <exception cref="BusinessException">Not adopted.</exception>
    public void FailPublication(Actor actor, DateTimeOffset now)
    {
        Require(ReportStage.Adopted);
        if (PublicationOrderedAt is not null)
        {
            TakeBackOrder();
            MoveTo(ReportStage.Adopted, actor, now, null);
        }
    }

    /// <summary>A new draft that corrects this published version, with the same content.</summary>
    /// <exception cref="BusinessException">Not published, or no reason.</exception>
    public Report Correct(string reason, Actor actor, DateTimeOffset now)
    {
        Require(ReportStage.Published);
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new BusinessException(BenchmarkErrorCodes.Reports.ReasonRequired);
        }

        var correction = new Report(TenantId, BoardId, Period, Version + 1)
        {
            CorrectionReason = Check.Required(reason, nameof(CorrectionReason), ReportConsts.MaxReasonLength),
            RegistryNumber = RegistryNumber,
        };
        correction.CopyContentFrom(this);
        correction.Record(null, actor, now, reason);
        return correction;
    }

    /// <summary>Notes the registry number that a handed-in file says.</summary>
    public void NoteRegistryNumber(string? registryNumber)
    {
        Require(ReportStage.Draft);
        RegistryNumber = Check.Optional(registryNumber, nameof(RegistryNumber), ReportConsts.MaxRegistryNumberLength) ?? RegistryNumber;
    }

    /// <summary>Whether it was this person who handed it over last; the same person may not approve it.</summary>
    public bool IsSubmittedBy(Guid? userId) =>
        userId is not null && _events.Where(e => e.To == ReportStage.Submitted).MaxBy(e => e.At)?.ActorId == userId;

    /// <summary>
    /// The step that sent the draft back, until it is handed over again; null when whoever submitted it took it back themselves.
    /// </summary>
    public ReportEvent? Returned =>
        Stage == ReportStage.Draft && _events.MaxBy(e => e.At) is { From: not null } last && !IsSubmittedBy(last.ActorId) ? last : null;

    /// <summary>The publication that failed, until another is ordered.</summary>
    public ReportEvent? FailedPublication =>
        Stage == ReportStage.Adopted && PublicationOrderedAt is null && _events.MaxBy(e => e.At) is { IsFailedPublication: true } last ? last : null;

    /// <summary>For what only makes sense while it is filled in.</summary>
    /// <exception cref="BusinessException">Not a draft.</exception>
    public void RequireDraft() => Require(ReportStage.Draft);

    private void Require(params ReadOnlySpan<ReportStage> stages)
    {
        if (!stages.Contains(Stage))
        {
            throw new BusinessException(BenchmarkErrorCodes.Reports.WrongStage).WithData("stage", Stage);
        }
    }

    private void RequireNotPublishing()
    {
        if (PublicationOrderedAt is not null)
        {
            throw new BusinessException(BenchmarkErrorCodes.Reports.WrongStage).WithData("stage", Stage);
        }
    }

    private void TakeBackOrder() => (PublicationOrderedAt, PublicationOrderedById, PublicationOrderedByName) = (null, null, null);

    private void MoveTo(ReportStage stage, Actor actor, DateTimeOffset now, string? comment)
    {
        var from = Stage;
        Stage = stage;
        Revision++;
        Record(from, actor, now, comment);
    }

    private void Record(ReportStage? from, Actor actor, DateTimeOffset now, string? comment) =>
        _events.Add(new ReportEvent(TenantId, Id, from, Stage, actor, now, comment));
}
