using Benchmark.Data;
using Benchmark.MultiTenancy;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Users;

/// <inheritdoc cref="IUserAppService" />
internal sealed class UserAppService(
    IPermissionChecker permissions,
    ICurrentTenant currentTenant,
    IBenchmarkDbContext db,
    IUserDirectory directory,
    UserManager<AppUser> users,
    UserAccounts accounts,
    WelcomeLinks links)
    : IUserAppService
{
    private string AdministratorRole => currentTenant.IsAvailable ? RoleNames.TenantAdministrator : RoleNames.SystemAdministrator;

    public async Task<IReadOnlyList<UserDto>> GetListAsync(CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        return [.. (await directory.ListAsync(currentTenant.Id, cancellationToken)).Select(u => Map(u.User, u.Roles))];
    }

    public async Task<UserDto> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        var user = await FindAsync(id, cancellationToken);
        return Map(user, [.. await users.GetRolesAsync(user)]);
    }

    [PublicAccess]
    public IReadOnlyList<string> GetRoles() => currentTenant.IsAvailable ? RoleNames.TenantRoles : RoleNames.HostRoles;

    public async Task<UserLinkDto> InviteAsync(InviteUserDto input, CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var link = await accounts.CreateAsync(input.Email, input.DisplayName, currentTenant.Id, input.Roles);
        await transaction.CommitAsync(cancellationToken);
        return link;
    }

    public async Task<UserLinkDto> RenewLinkAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        var user = await FindAsync(id, cancellationToken);
        return new UserLinkDto(id, await links.CreateAsync(user));
    }

    public async Task UpdateAsync(Guid id, string displayName, IReadOnlyCollection<string> roles, CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        UserAccounts.CheckRoles(currentTenant.Id, roles);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await directory.LockAsync(currentTenant.Id, cancellationToken);
        var user = await FindAsync(id, cancellationToken);
        var before = await users.GetRolesAsync(user);
        if (before.Contains(AdministratorRole) && !roles.Contains(AdministratorRole))
        {
            await KeepAnAdministratorAsync(user, cancellationToken);
        }

        user.Rename(displayName);
        UserAccounts.Succeeded(await users.UpdateAsync(user), user.Email!);
        UserAccounts.Succeeded(await users.RemoveFromRolesAsync(user, before.Except(roles)), user.Email!);
        UserAccounts.Succeeded(await users.AddToRolesAsync(user, roles.Except(before)), user.Email!);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task RemoveSecondFactorAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        var user = await FindAsync(id, cancellationToken);
        UserAccounts.Succeeded(await users.SetTwoFactorEnabledAsync(user, false), user.Email!);
        UserAccounts.Succeeded(await users.ResetAuthenticatorKeyAsync(user), user.Email!);
    }

    public async Task DeactivateAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await directory.LockAsync(currentTenant.Id, cancellationToken);
        var user = await FindAsync(id, cancellationToken);
        await KeepAnAdministratorAsync(user, cancellationToken);
        user.Deactivate();
        UserAccounts.Succeeded(await users.UpdateSecurityStampAsync(user), user.Email!);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task ActivateAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        var user = await FindAsync(id, cancellationToken);
        user.Activate();
        UserAccounts.Succeeded(await users.UpdateAsync(user), user.Email!);
    }

    private Task CheckAsync(CancellationToken cancellationToken) =>
        permissions.CheckAsync(currentTenant.IsAvailable ? BenchmarkPermissions.Administration.Users : BenchmarkPermissions.Host.Tenants, cancellationToken);

    private async Task<AppUser> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var tenantId = currentTenant.Id;
        return await db.Users.SingleOrDefaultAsync(u => u.Id == id && u.TenantId == tenantId, cancellationToken)
            ?? throw new EntityNotFoundException(nameof(AppUser), id);
    }

    private async Task KeepAnAdministratorAsync(AppUser user, CancellationToken cancellationToken)
    {
        if (await users.IsInRoleAsync(user, AdministratorRole)
            && await directory.CountOthersAsync(currentTenant.Id, AdministratorRole, user.Id, cancellationToken) == 0)
        {
            throw new BusinessException(BenchmarkErrorCodes.Tenants.LastAdministrator);
        }
    }

    private static UserDto Map(AppUser user, IReadOnlyList<string> roles) =>
        new(user.Id, user.Email!, user.DisplayName, roles, user.IsActive, user.PasswordHash is not null, user.TwoFactorEnabled);
}
