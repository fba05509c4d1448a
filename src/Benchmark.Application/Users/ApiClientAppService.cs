using System.Security.Cryptography;
using Benchmark.Data;
using Benchmark.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Users;

/// <inheritdoc cref="IApiClientAppService" />
internal sealed class ApiClientAppService(
    IPermissionChecker permissions,
    ICurrentTenant currentTenant,
    IBenchmarkDbContext db,
    IApiClientRegistry registry,
    TimeProvider clock)
    : IApiClientAppService
{
    private const int IdBytes = 6;

    public async Task<IReadOnlyList<ApiClientDto>> GetListAsync(CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        var list = new List<ApiClientDto>();
        foreach (var client in await db.ApiClients.AsNoTracking().OrderBy(c => c.DisplayName).ToListAsync(cancellationToken))
        {
            list.Add(new ApiClientDto(client.Id, client.ClientId, client.DisplayName, client.CreatedAt, await registry.CanWriteAsync(client.ClientId, cancellationToken)));
        }

        return list;
    }

    public async Task<ApiClientSecretDto> CreateAsync(string displayName, bool canWrite, CancellationToken cancellationToken = default)
    {
        var tenantId = await CheckAsync(cancellationToken);
        var slug = await db.Tenants.Where(t => t.Id == tenantId).Join(db.Municipalities, t => t.MunicipalityCode, m => m.Code, (_, m) => m.Slug).SingleAsync(cancellationToken);
        var client = new ApiClient(tenantId, $"{slug}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes))}", displayName, clock.GetUtcNow());
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        db.ApiClients.Add(client);
        await db.SaveChangesAsync(cancellationToken);
        var secret = await registry.AddAsync(client, canWrite, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new ApiClientSecretDto(client.ClientId, secret, client.DisplayName);
    }

    public async Task<ApiClientSecretDto> RenewSecretAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        var client = await FindAsync(id, cancellationToken);
        return new ApiClientSecretDto(client.ClientId, await registry.RenewSecretAsync(client.ClientId, cancellationToken), client.DisplayName);
    }

    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        var client = await FindAsync(id, cancellationToken);

        // Not in a transaction of ours: the token server's deletion begins its own, which would leave the connection open.
        // If we stop half-way, the client can no longer sign in and is deleted by trying again.
        await registry.RemoveAsync(client.ClientId, cancellationToken);
        db.ApiClients.Remove(client);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<Guid> CheckAsync(CancellationToken cancellationToken)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Administration.ApiClients, cancellationToken);
        return currentTenant.Id ?? throw new BusinessException(BenchmarkErrorCodes.Tenants.Unknown);
    }

    private async Task<ApiClient> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await db.ApiClients.SingleOrDefaultAsync(c => c.Id == id, cancellationToken) ?? throw new EntityNotFoundException(nameof(ApiClient), id);
}
