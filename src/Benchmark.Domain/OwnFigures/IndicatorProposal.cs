using Benchmark.MultiTenancy;
using Benchmark.Reports;

namespace Benchmark.OwnFigures;

/// <summary>
/// An own figure that a kommun proposes as an indicator for all. It holds what the host needs to answer and no more: the kommun, name
/// and unit; no value and no person. The kommun and the host see it, no other kommun does.
/// </summary>
public class IndicatorProposal : Entity, IMultiTenant
{
    public IndicatorProposal(OwnFigure figure, string municipalityCode, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(figure);
        TenantId = figure.TenantId;
        MunicipalityCode = municipalityCode;
        Name = figure.Name;
        NameKey = figure.NameKey;
        Unit = figure.Unit;
        ProposedAt = at;
    }

    private IndicatorProposal()
    {
    }

    public Guid TenantId { get; private set; }

    /// <summary>The kommun's code.</summary>
    public string MunicipalityCode { get; private set; } = null!;

    public string Name { get; private set; } = null!;

    /// <inheritdoc cref="OwnFigure.NameKey" />
    public string NameKey { get; private set; } = null!;

    public string? Unit { get; private set; }

    public DateTimeOffset ProposedAt { get; private set; }

    /// <summary>The host's answer; null while it waits.</summary>
    public ProposalAnswer? Answer { get; private set; }

    /// <summary>The indicator that it is the same as.</summary>
    public string? IndicatorCode { get; private set; }

    /// <summary>Why it was declined, or what else the kommun should know.</summary>
    public string? Reason { get; private set; }

    public string? AnsweredByName { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>The host answers, or answers anew.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="indicatorCode">The indicator it is the same as; only with that answer.</param>
    /// <param name="reason">Required when it is declined.</param>
    /// <param name="actor">Who answers.</param>
    /// <param name="at">When.</param>
    /// <exception cref="BusinessException">It is no answer, or lacks its indicator or its reason.</exception>
    public void AnswerWith(ProposalAnswer answer, string? indicatorCode, string? reason, Actor actor, DateTimeOffset at)
    {
        if (!Enum.IsDefined(answer))
        {
            throw new BusinessException(BenchmarkErrorCodes.OwnFigures.AnswerMissing);
        }

        if (answer == ProposalAnswer.SameAs && string.IsNullOrEmpty(indicatorCode))
        {
            throw new BusinessException(BenchmarkErrorCodes.OwnFigures.IndicatorMissing);
        }

        if (answer == ProposalAnswer.Declined && string.IsNullOrWhiteSpace(reason))
        {
            throw new BusinessException(BenchmarkErrorCodes.OwnFigures.ReasonMissing);
        }

        Answer = answer;
        IndicatorCode = answer == ProposalAnswer.SameAs ? indicatorCode : null;
        Reason = string.IsNullOrWhiteSpace(reason) ? null : Check.Required(reason, nameof(Reason), OwnFigureConsts.MaxReasonLength);
        (AnsweredByName, AnsweredAt) = (actor.Name, at);
    }
}
