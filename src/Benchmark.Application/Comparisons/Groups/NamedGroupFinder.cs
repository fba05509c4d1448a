using Benchmark.Data;
using Benchmark.MultiTenancy;
using Benchmark.Municipalities;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Comparisons.Groups;

/// <summary>Finds the groups that kommuner and SKR have made, for those who may use them.</summary>
internal sealed class NamedGroupFinder(IBenchmarkDbContext db, ICurrentTenant currentTenant, IPermissionChecker permissions)
{
    /// <summary>A group of the own kommun, or of SKR for its analysts. Null for everyone else, whether it exists or not.</summary>
    public async Task<ComparisonGroup?> FindOwnAsync(string address, ComparisonReference reference, CancellationToken cancellationToken)
    {
        if (!await permissions.IsGrantedAsync(BenchmarkPermissions.Comparisons.UseGroups, cancellationToken))
        {
            return null;
        }

        var code = address[NamedGroupCodes.OwnPrefix.Length..];
        var group = RandomCode.CouldBe(code, NamedGroupConsts.CodeLength) ? await db.NamedGroups.AsNoTracking().SingleOrDefaultAsync(g => g.Code == code, cancellationToken) : null;
        return group is null
            ? null
            : new ComparisonGroup(address, GroupKind.Own, new(group.Name, group.Name), Members(group.Members, reference), Scope: $"{currentTenant.Id}:{group.Revision}");
    }

    /// <summary>A shared group, for anyone with the link.</summary>
    public async Task<ComparisonGroup?> FindSharedAsync(string address, ComparisonReference reference, CancellationToken cancellationToken)
    {
        var token = address[NamedGroupCodes.SharedPrefix.Length..];
        if (!RandomCode.CouldBe(token, NamedGroupConsts.TokenLength))
        {
            return null;
        }

        var group = await db.SharedGroups.AsNoTracking().SingleOrDefaultAsync(g => g.Token == token, cancellationToken);
        if (group is null)
        {
            return null;
        }

        var owner = group.MunicipalityCode is { } code ? reference.FindByCode(code)?.Name ?? code : NamedGroupConsts.HostName;
        var name = new BilingualText($"{group.Name} (delad av {owner})", $"{group.Name} (shared by {owner})");
        return new ComparisonGroup(address, GroupKind.Shared, name, Members(group.Members, reference), Scope: $"{group.Revision}");
    }

    private static List<Municipality> Members(IReadOnlyList<string> codes, ComparisonReference reference) =>
        [.. codes.Select(reference.FindByCode).OfType<Municipality>()];
}
