namespace Benchmark.Comparisons.Groups;

/// <summary>The groups that the own kommun has made. They are its own until it shares one by link.</summary>
public interface INamedGroupAppService : IApplicationService
{
    /// <summary>In the order of their names.</summary>
    Task<IReadOnlyList<NamedGroupDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <exception cref="EntityNotFoundException">The kommun has no such group.</exception>
    Task<NamedGroupDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <exception cref="BusinessException">The name is missing or taken, a kommun is unknown, or they are too few or too many.</exception>
    Task<Guid> CreateAsync(SaveNamedGroupDto input, CancellationToken cancellationToken = default);

    /// <summary>A shared copy follows.</summary>
    /// <exception cref="BusinessException">The name is missing or taken, a kommun is unknown, or they are too few or too many.</exception>
    Task UpdateAsync(Guid id, SaveNamedGroupDto input, CancellationToken cancellationToken = default);

    /// <summary>Takes the group away, and its shared copy with it.</summary>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Lets anyone with the link use it.</summary>
    /// <exception cref="BusinessException">It is shared already.</exception>
    Task ShareAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The link stops working and never works again.</summary>
    /// <exception cref="BusinessException">It isn't shared.</exception>
    Task WithdrawAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>A group that some kommun shares, for anyone who has the link.</summary>
    /// <exception cref="BusinessException">The link is wrong or has been withdrawn.</exception>
    [PublicAccess]
    Task<SharedGroupDto> GetSharedAsync(string token, CancellationToken cancellationToken = default);
}
