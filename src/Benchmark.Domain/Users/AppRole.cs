using Microsoft.AspNetCore.Identity;

namespace Benchmark.Users;

/// <summary>One of the fixed roles of <see cref="RoleNames"/>.</summary>
public class AppRole : IdentityRole<Guid>
{
    public AppRole(string name)
        : base(name)
    {
        Id = Guid.CreateVersion7();
        NormalizedName = name.ToUpperInvariant();
    }

    private AppRole()
    {
    }
}
