using Benchmark.Data;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Seeding;

/// <summary>The fixed roles. A role gets its grants when it is made; later they are the administrator's.</summary>
public sealed class RoleSeedContributor(IBenchmarkDbContext db) : IDataSeedContributor
{
    /// <inheritdoc />
    public int Order => SeedOrder.Roles;

    /// <inheritdoc />
    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken)
    {
        var known = await db.Roles.Select(r => r.Name).ToListAsync(cancellationToken);
        foreach (var role in RoleNames.TenantRoles.Concat(RoleNames.HostRoles).Where(r => !known.Contains(r)))
        {
            db.Roles.Add(new AppRole(role));
            db.RolePermissions.AddRange(BenchmarkPermissions.DefaultGrants[role].Select(p => new RolePermission(role, p)));
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
