namespace Benchmark.Users;

/// <summary>A user as the administrator sees them; without password until the invitation has been used.</summary>
public sealed record UserDto(Guid Id, string Email, string DisplayName, IReadOnlyList<string> Roles, bool IsActive, bool HasPassword, bool HasSecondFactor);

/// <summary>Someone to invite.</summary>
public sealed record InviteUserDto(string Email, string DisplayName, IReadOnlyCollection<string> Roles);

/// <summary>A one-time link, as a path with a query.</summary>
public sealed record UserLinkDto(Guid UserId, string Path);
