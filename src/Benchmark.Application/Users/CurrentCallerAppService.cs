using Benchmark.Data;
using Benchmark.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Users;

/// <inheritdoc cref="ICurrentCallerAppService" />
internal sealed class CurrentCallerAppService(ICurrentUser user, ICurrentTenant currentTenant, IPermissionChecker permissions, IBenchmarkDbContext db) : ICurrentCallerAppService
{
    [PublicAccess]
    public async Task<CurrentCallerDto> GetAsync(CancellationToken cancellationToken = default)
    {
        if (!user.IsAuthenticated)
        {
            throw new PermissionDeniedException("sign-in");
        }

        var granted = new List<string>();
        foreach (var permission in BenchmarkPermissions.All)
        {
            if (await permissions.IsGrantedAsync(permission, cancellationToken))
            {
                granted.Add(permission);
            }
        }

        var tenantId = currentTenant.Id;
        var tenant = await db.Tenants.AsNoTracking().SingleOrDefaultAsync(t => t.Id == tenantId, cancellationToken);
        return new CurrentCallerDto(user.Name, tenant?.MunicipalityCode, tenant?.Name, granted);
    }
}
