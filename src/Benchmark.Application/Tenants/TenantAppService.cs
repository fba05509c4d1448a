using Benchmark.Data;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Tenants;

/// <inheritdoc cref="ITenantAppService" />
internal sealed class TenantAppService(IPermissionChecker permissions, IBenchmarkDbContext db, UserAccounts accounts, TenantDirectory directory) : ITenantAppService
{
    public async Task<IReadOnlyList<TenantDto>> GetListAsync(CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        return await db.Tenants.AsNoTracking()
            .Join(db.Municipalities, t => t.MunicipalityCode, m => m.Code, (t, m) => new { Tenant = t, m.IsInvented })
            .OrderBy(p => p.IsInvented)
            .ThenBy(p => p.Tenant.Name)
            .Select(p => new TenantDto(p.Tenant.Id, p.Tenant.MunicipalityCode, p.Tenant.Name, p.IsInvented, p.Tenant.IsActive, db.Users.Count(u => u.TenantId == p.Tenant.Id)))
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<FreeMunicipalityDto>> GetFreeMunicipalitiesAsync(CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        return await db.Municipalities.AsNoTracking()
            .Where(m => !m.IsInvented && !db.Tenants.Any(t => t.MunicipalityCode == m.Code))
            .OrderBy(m => m.Name)
            .Select(m => new FreeMunicipalityDto(m.Code, m.Name))
            .ToListAsync(cancellationToken);
    }

    public async Task<UserLinkDto> CreateAsync(CreateTenantDto input, CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        var municipality = await db.Municipalities.AsNoTracking().SingleOrDefaultAsync(m => m.Code == input.MunicipalityCode, cancellationToken)
            ?? throw new EntityNotFoundException("Municipality", input.MunicipalityCode);
        if (await db.Tenants.AnyAsync(t => t.MunicipalityCode == municipality.Code, cancellationToken))
        {
            throw new BusinessException(BenchmarkErrorCodes.Tenants.AlreadyExists).WithData("value", municipality.Name);
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var tenant = new Tenant(municipality.Code, municipality.Name);
        db.Tenants.Add(tenant);
        await db.SaveChangesAsync(cancellationToken);
        var link = await accounts.CreateAsync(input.AdministratorEmail, input.AdministratorName, tenant.Id, [RoleNames.TenantAdministrator]);
        await transaction.CommitAsync(cancellationToken);
        return link;
    }

    public async Task ActivateAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        await ChangeAsync(id, tenant => tenant.Activate(), cancellationToken);
    }

    public async Task DeactivateAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        await ChangeAsync(id, tenant => tenant.Deactivate(), cancellationToken);
    }

    private Task CheckAsync(CancellationToken cancellationToken) => permissions.CheckAsync(BenchmarkPermissions.Host.Tenants, cancellationToken);

    private async Task ChangeAsync(Guid id, Action<Tenant> change, CancellationToken cancellationToken)
    {
        var tenant = await db.Tenants.SingleOrDefaultAsync(t => t.Id == id, cancellationToken) ?? throw new EntityNotFoundException(nameof(Tenant), id);
        change(tenant);
        await db.SaveChangesAsync(cancellationToken);
        await directory.ForgetAsync(id);
    }
}
