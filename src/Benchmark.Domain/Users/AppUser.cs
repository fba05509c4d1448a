using Microsoft.AspNetCore.Identity;

namespace Benchmark.Users;

/// <summary>
/// Someone who signs in: staff or politician of one kommun, or host staff when <see cref="TenantId"/> is null. An e-mail address is
/// unique in a kommun only, so the user name, which Identity wants unique among all, is the id.
/// </summary>
public class AppUser : IdentityUser<Guid>
{
    public AppUser(string email, string displayName, Guid? tenantId)
    {
        Id = Guid.CreateVersion7();
        UserName = Id.ToString("N");
        Email = email;
        DisplayName = displayName;
        TenantId = tenantId;
    }

    private AppUser()
    {
    }

    public Guid? TenantId { get; private set; }

    public string DisplayName { get; private set; } = null!;

    public bool IsActive { get; private set; } = true;

    /// <summary>
    /// The security stamp at which this account's password was last counted as a guess at other accounts of the same address; null
    /// when never.
    /// </summary>
    public string? TriedElsewhereStamp { get; private set; }

    public void Activate() => IsActive = true;

    public void Deactivate() => IsActive = false;

    public void Rename(string displayName) => DisplayName = Check.Required(displayName, nameof(DisplayName), 100);
}
