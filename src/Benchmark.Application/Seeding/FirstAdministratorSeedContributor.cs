using Benchmark.Data;
using Benchmark.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Seeding;

/// <summary>
/// Someone who can let others in: a system administrator without password, and a one-time link to choose one. Until it is
/// used every seeding makes a new link. Only where there is no demo.
/// </summary>
public sealed class FirstAdministratorSeedContributor(IBenchmarkDbContext db, IServiceProvider services) : IDataSeedContributor
{
    /// <summary>What the first administrator signs in with.</summary>
    public const string Email = "administrator@benchmark.example";

    /// <inheritdoc />
    public int Order => SeedOrder.FirstAdministrator;

    /// <inheritdoc />
    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken)
    {
        if (context.Demo || await db.Users.AnyAsync(u => u.TenantId == null && u.PasswordHash != null, cancellationToken))
        {
            return;
        }

        var users = services.GetRequiredService<UserManager<AppUser>>();
        var user = await db.Users.SingleOrDefaultAsync(u => u.TenantId == null && u.Email == Email, cancellationToken) ?? await CreateAsync(users);
        context.Notes.Add($"Första administratören: {Email}. Välj lösenord här, länken gäller en gång:");
        context.Notes.Add(await new WelcomeLinks(users, services.GetRequiredService<TimeProvider>()).CreateAsync(user));
    }

    private static async Task<AppUser> CreateAsync(UserManager<AppUser> users)
    {
        var user = new AppUser(Email, "Systemadministratör", tenantId: null) { LockoutEnabled = true };
        Require(await users.CreateAsync(user));
        Require(await users.AddToRoleAsync(user, RoleNames.SystemAdministrator));
        return user;
    }

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException($"The first administrator could not be made: {result.Errors.First().Code}.");
        }
    }
}
