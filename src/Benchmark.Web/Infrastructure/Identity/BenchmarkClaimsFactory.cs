using System.Security.Claims;
using Benchmark.Data;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Benchmark.Web.Infrastructure.Identity;

/// <summary>Writes name and kommun into the sign-in, so that pages need not ask for them.</summary>
internal sealed class BenchmarkClaimsFactory(UserManager<AppUser> users, RoleManager<AppRole> roles, IOptions<IdentityOptions> options, IBenchmarkDbContext db)
    : UserClaimsPrincipalFactory<AppUser, AppRole>(users, roles, options)
{
    /// <inheritdoc />
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(AppUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(BenchmarkClaims.DisplayName, user.DisplayName));
        if (user.TenantId is { } tenantId)
        {
            var kommun = await db.Tenants.Where(t => t.Id == tenantId)
                .Join(db.Municipalities, t => t.MunicipalityCode, m => m.Code, (_, m) => new { m.Code, m.Name, m.Slug })
                .SingleAsync();
            identity.AddClaim(new Claim(BenchmarkClaims.TenantId, tenantId.ToString()));
            identity.AddClaim(new Claim(BenchmarkClaims.MunicipalityCode, kommun.Code));
            identity.AddClaim(new Claim(BenchmarkClaims.MunicipalityName, kommun.Name));
            identity.AddClaim(new Claim(BenchmarkClaims.MunicipalitySlug, kommun.Slug));
        }

        return identity;
    }
}
