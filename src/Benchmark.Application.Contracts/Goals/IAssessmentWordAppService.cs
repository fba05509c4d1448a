namespace Benchmark.Goals;

/// <summary>The words that the own kommun uses for how far a goal is reached, beside those that everyone shares.</summary>
public interface IAssessmentWordAppService : IApplicationService
{
    /// <summary>The own words, in order.</summary>
    Task<IReadOnlyList<AssessmentWordDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>Says that a word means something else from now on; what is published stays.</summary>
    Task ChangeAsync(Guid id, GoalAssessmentLevel level, CancellationToken cancellationToken = default);

    /// <summary>Forgets a word; it is asked about again. What is stored keeps its meaning.</summary>
    Task RemoveAsync(Guid id, CancellationToken cancellationToken = default);
}

/// <summary>A word of the own kommun.</summary>
public sealed record AssessmentWordDto(Guid Id, string Word, GoalAssessmentLevel Level);
