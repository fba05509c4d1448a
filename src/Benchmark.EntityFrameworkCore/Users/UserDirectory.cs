using Benchmark.Data;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Users;

internal sealed class UserDirectory(BenchmarkDbContext db) : IUserDirectory
{
    private const int LockNumber = 726215;

    public async Task<IReadOnlyList<UserWithRoles>> ListAsync(Guid? tenantId, CancellationToken cancellationToken = default)
    {
        var users = await db.Users.AsNoTracking().Where(u => u.TenantId == tenantId).OrderBy(u => u.DisplayName).ToListAsync(cancellationToken).ConfigureAwait(false);
        var roles = await db.UserRoles
            .Join(db.Users.Where(u => u.TenantId == tenantId), r => r.UserId, u => u.Id, (r, _) => r)
            .Join(db.Roles, r => r.RoleId, r => r.Id, (link, role) => new { link.UserId, role.Name })
            .ToListAsync(cancellationToken)
            .ConfigureAwait(false);
        var byUser = roles.ToLookup(r => r.UserId, r => r.Name!);
        return [.. users.Select(u => new UserWithRoles(u, [.. byUser[u.Id]]))];
    }

    public async Task<IReadOnlyList<AppUser>> ListGrantedAsync(Guid tenantId, string permission, CancellationToken cancellationToken = default) =>
        await db.Users.AsNoTracking()
            .Where(u => u.TenantId == tenantId && u.IsActive)
            .Where(u => db.UserRoles.Any(link => link.UserId == u.Id
                && db.Roles.Any(r => r.Id == link.RoleId && db.RolePermissions.Any(p => p.RoleName == r.Name && p.Permission == permission))))
            .ToListAsync(cancellationToken)
            .ConfigureAwait(false);

    public Task<int> CountOthersAsync(Guid? tenantId, string role, Guid except, CancellationToken cancellationToken = default) =>
        db.Users
            .Where(u => u.TenantId == tenantId && u.IsActive && u.Id != except)
            .Where(u => db.UserRoles.Any(link => link.UserId == u.Id && db.Roles.Any(r => r.Id == link.RoleId && r.Name == role)))
            .CountAsync(cancellationToken);

    public Task LockAsync(Guid? tenantId, CancellationToken cancellationToken = default)
    {
        var tenant = tenantId?.ToString() ?? "host";
        return db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({LockNumber}, hashtext({tenant}))", cancellationToken);
    }
}
