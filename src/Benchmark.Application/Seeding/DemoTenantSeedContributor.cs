using Benchmark.Boards;
using Benchmark.Data;
using Benchmark.MultiTenancy;
using Benchmark.Tenants;
using Benchmark.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Seeding;

/// <summary>Borås and Uppsala with boards and people, and the host's own people. Only in a demo.</summary>
public sealed class DemoTenantSeedContributor(IBenchmarkDbContext db, IServiceScopeFactory scopes, ICurrentTenant currentTenant) : IDataSeedContributor
{
    private readonly PasswordHasher<AppUser> _hasher = new();

    /// <inheritdoc />
    public int Order => SeedOrder.DemoTenants;

    /// <inheritdoc />
    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken)
    {
        if (!context.Demo)
        {
            return;
        }

        var roles = await db.Roles.AsNoTracking().ToDictionaryAsync(r => r.Name!, r => r.Id, cancellationToken);
        foreach (var demo in DemoAccounts.Tenants)
        {
            var tenant = await FindOrAddTenantAsync(demo, cancellationToken);
            await AddUsersAsync(DemoAccounts.Of(demo.MailDomain, tenant.Name), tenant.Id, roles, context, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            await AddBoardAsync(tenant.Id, demo, cancellationToken);
        }

        await AddUsersAsync(DemoAccounts.Host, null, roles, context, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        context.Notes.Add($"Lösenord för alla: {DemoAccounts.Password}");
    }

    private async Task<Tenant> FindOrAddTenantAsync(DemoTenant demo, CancellationToken cancellationToken)
    {
        var tenant = await db.Tenants.SingleOrDefaultAsync(t => t.MunicipalityCode == demo.MunicipalityCode, cancellationToken);
        if (tenant is null)
        {
            var name = await db.Municipalities.Where(m => m.Code == demo.MunicipalityCode).Select(m => m.Name).SingleAsync(cancellationToken);
            tenant = new Tenant(demo.MunicipalityCode, name);
            db.Tenants.Add(tenant);
        }

        return tenant;
    }

    private async Task AddUsersAsync(
        IReadOnlyList<DemoUser> users,
        Guid? tenantId,
        Dictionary<string, Guid> roles,
        DataSeedContext context,
        CancellationToken cancellationToken)
    {
        var emails = users.Select(u => u.Email).ToList();
        var known = await db.Users.Where(u => u.TenantId == tenantId && emails.Contains(u.Email!)).Select(u => u.Email).ToListAsync(cancellationToken);
        foreach (var demo in users)
        {
            context.Notes.Add($"{demo.DisplayName}: {demo.Email}");
            if (!known.Contains(demo.Email))
            {
                var user = NewUser(demo, tenantId);
                db.Users.Add(user);
                db.UserRoles.Add(new IdentityUserRole<Guid> { UserId = user.Id, RoleId = roles[demo.Role] });
            }
        }
    }

    private AppUser NewUser(DemoUser demo, Guid? tenantId)
    {
        var user = new AppUser(demo.Email, demo.DisplayName, tenantId)
        {
            NormalizedEmail = demo.Email.ToUpperInvariant(),
            EmailConfirmed = true,
            LockoutEnabled = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
        };
        user.NormalizedUserName = user.UserName!.ToUpperInvariant();
        user.PasswordHash = _hasher.HashPassword(user, DemoAccounts.Password);
        return user;
    }

    private async Task AddBoardAsync(Guid tenantId, DemoTenant demo, CancellationToken cancellationToken)
    {
        using var entered = currentTenant.Change(tenantId);
        await using var scope = scopes.CreateAsyncScope();
        var own = scope.ServiceProvider.GetRequiredService<IBenchmarkDbContext>();
        if (!await own.Boards.AnyAsync(b => b.Name == demo.Board, cancellationToken))
        {
            own.Boards.Add(new Board(tenantId, demo.Board, demo.BoardShort, demo.Areas));
            await own.SaveChangesAsync(cancellationToken);
        }
    }
}
