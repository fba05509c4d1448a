namespace Benchmark.Users;

/// <summary>
/// The users of the own kommun, for its administrator; without a kommun, the host's own, for the system administrator.
/// Another's user is never found.
/// </summary>
public interface IUserAppService : IApplicationService
{
    /// <summary>All users, by name.</summary>
    Task<IReadOnlyList<UserDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <exception cref="EntityNotFoundException">There is no such user here.</exception>
    Task<UserDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The roles that can be given here.</summary>
    IReadOnlyList<string> GetRoles();

    /// <summary>Creates a user without password and gives the link by which they choose one.</summary>
    /// <exception cref="BusinessException">The address is taken, or a role isn't given here.</exception>
    Task<UserLinkDto> InviteAsync(InviteUserDto input, CancellationToken cancellationToken = default);

    /// <summary>A new link for someone who has not used the first one, or has forgotten the password.</summary>
    Task<UserLinkDto> RenewLinkAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Name and roles; sessions get the new roles within a minute.</summary>
    /// <exception cref="BusinessException">A role isn't given here, or the last administrator would be lost.</exception>
    Task UpdateAsync(Guid id, string displayName, IReadOnlyCollection<string> roles, CancellationToken cancellationToken = default);

    /// <summary>Takes away the second factor of someone who has lost it.</summary>
    Task RemoveSecondFactorAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Ends sessions and lets the user in no more.</summary>
    /// <exception cref="BusinessException">The last administrator would be lost.</exception>
    Task DeactivateAsync(Guid id, CancellationToken cancellationToken = default);

    Task ActivateAsync(Guid id, CancellationToken cancellationToken = default);
}
