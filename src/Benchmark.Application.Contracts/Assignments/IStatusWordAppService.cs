namespace Benchmark.Assignments;

/// <summary>The words that the own kommun uses for status, beside those that everyone shares.</summary>
public interface IStatusWordAppService : IApplicationService
{
    /// <summary>The own words, in order.</summary>
    Task<IReadOnlyList<StatusWordDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>The shared words, in order.</summary>
    Task<IReadOnlyList<SharedStatusWordDto>> GetSharedAsync(CancellationToken cancellationToken = default);

    /// <exception cref="BusinessException">The word is blank, too long or there already.</exception>
    Task CreateAsync(string word, AssignmentStatus status, CancellationToken cancellationToken = default);

    /// <summary>Says that a word means something else from now on; what is published stays.</summary>
    Task ChangeAsync(Guid id, AssignmentStatus status, CancellationToken cancellationToken = default);

    /// <summary>Forgets a word; it is asked about again. What is stored keeps its meaning.</summary>
    Task RemoveAsync(Guid id, CancellationToken cancellationToken = default);
}

/// <summary>A word of the own kommun.</summary>
public sealed record StatusWordDto(Guid Id, string Word, AssignmentStatus Status);

/// <summary>A word that everyone shares.</summary>
public sealed record SharedStatusWordDto(string Word, AssignmentStatus Status);
