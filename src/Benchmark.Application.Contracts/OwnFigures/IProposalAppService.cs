using Benchmark.Imports.Readings;

namespace Benchmark.OwnFigures;

/// <summary>What kommuner propose as indicators for all, for the host.</summary>
public interface IProposalAppService : IApplicationService
{
    /// <summary>All proposals, the same name and unit together: those that wait first, those of most kommuner first.</summary>
    Task<IReadOnlyList<ProposalGroupDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>The indicators that one can be the same as.</summary>
    Task<IReadOnlyList<ChoiceGroupDto>> GetIndicatorsAsync(CancellationToken cancellationToken = default);

    /// <summary>Answers a proposal and every other of the same name and unit.</summary>
    /// <exception cref="BusinessException">
    /// It is no answer, lacks its indicator or reason, the indicator is computed or counted in something else, or someone else has answered meanwhile.
    /// </exception>
    Task AnswerAsync(Guid id, AnswerProposalDto input, CancellationToken cancellationToken = default);
}

/// <summary>The host's answer.</summary>
/// <param name="Answer">What becomes of it.</param>
/// <param name="IndicatorCode">The indicator it is the same as.</param>
/// <param name="Reason">What the kommun is told.</param>
/// <param name="Seen">When the answer that the person saw was given; null when there was none.</param>
public sealed record AnswerProposalDto(ProposalAnswer Answer, string? IndicatorCode, string? Reason, DateTimeOffset? Seen);

/// <summary>Proposals of one name and unit.</summary>
public sealed record ProposalGroupDto
{
    /// <summary>The first of them.</summary>
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public string? Unit { get; init; }

    public required IReadOnlyList<ProposalDto> Proposals { get; init; }

    /// <summary>Null while one of them waits.</summary>
    public ProposalAnswer? Answer { get; init; }

    /// <summary>Code and name of the indicator that it is the same as.</summary>
    public string? Indicator { get; init; }

    public string? IndicatorCode { get; init; }

    public string? Reason { get; init; }

    public string? AnsweredByName { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>How many kommuner use the name.</summary>
    public int Municipalities => Proposals.Select(p => p.MunicipalityCode).Distinct().Count();
}

/// <summary>One kommun's proposal.</summary>
public sealed record ProposalDto(string MunicipalityCode, string MunicipalityName, DateTimeOffset ProposedAt);
