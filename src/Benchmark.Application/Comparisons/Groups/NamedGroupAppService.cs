using Benchmark.Data;
using Benchmark.MultiTenancy;
using Benchmark.Municipalities;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;

namespace Benchmark.Comparisons.Groups;

/// <inheritdoc cref="INamedGroupAppService" />
internal sealed class NamedGroupAppService(
    IPermissionChecker permissions,
    ICurrentTenant currentTenant,
    IBenchmarkDbContext db,
    HybridCache cache,
    TimeProvider clock) : INamedGroupAppService
{
    private readonly PublishedCache _cache = new(cache, db);

    public async Task<IReadOnlyList<NamedGroupDto>> GetListAsync(CancellationToken cancellationToken = default)
    {
        await CheckAsync(BenchmarkPermissions.Comparisons.UseGroups, cancellationToken);
        var reference = await _cache.GetReferenceAsync(db, cancellationToken);
        return [.. (await db.NamedGroups.AsNoTracking().OrderBy(g => g.Name).ToListAsync(cancellationToken)).Select(g => Map(g, reference))];
    }

    public async Task<NamedGroupDto> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await CheckAsync(BenchmarkPermissions.Comparisons.UseGroups, cancellationToken);
        return Map(await FindAsync(id, cancellationToken), await _cache.GetReferenceAsync(db, cancellationToken));
    }

    public async Task<Guid> CreateAsync(SaveNamedGroupDto input, CancellationToken cancellationToken = default)
    {
        var owner = await CheckAsync(BenchmarkPermissions.Comparisons.EditGroups, cancellationToken);
        var group = new NamedGroup(owner, input.Name, await MembersAsync(input.Members, cancellationToken));
        await RequireFreeNameAsync(group, cancellationToken);
        db.NamedGroups.Add(group);
        await SaveAsync(group, cancellationToken);
        return group.Id;
    }

    public async Task UpdateAsync(Guid id, SaveNamedGroupDto input, CancellationToken cancellationToken = default)
    {
        await CheckAsync(BenchmarkPermissions.Comparisons.EditGroups, cancellationToken);
        var group = await FindAsync(id, cancellationToken);
        group.Change(input.Name, await MembersAsync(input.Members, cancellationToken));
        await RequireFreeNameAsync(group, cancellationToken);
        if (group.ShareToken is { } token)
        {
            (await FindCopyAsync(token, cancellationToken))?.Follow(group);
        }

        await SaveAsync(group, cancellationToken);
    }

    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await CheckAsync(BenchmarkPermissions.Comparisons.EditGroups, cancellationToken);
        var group = await FindAsync(id, cancellationToken);
        if (group.ShareToken is not null)
        {
            await RemoveCopyAsync(group.Withdraw(), cancellationToken);
        }

        db.NamedGroups.Remove(group);
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task ShareAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var owner = await CheckAsync(BenchmarkPermissions.Comparisons.EditGroups, cancellationToken);
        var group = await FindAsync(id, cancellationToken);
        var municipality = owner == NamedGroup.Host ? null : await db.Tenants.Where(t => t.Id == owner).Select(t => t.MunicipalityCode).SingleAsync(cancellationToken);
        db.SharedGroups.Add(group.Share(municipality, clock.GetUtcNow()));
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task WithdrawAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await CheckAsync(BenchmarkPermissions.Comparisons.EditGroups, cancellationToken);
        await RemoveCopyAsync((await FindAsync(id, cancellationToken)).Withdraw(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    [PublicAccess]
    public async Task<SharedGroupDto> GetSharedAsync(string token, CancellationToken cancellationToken = default)
    {
        var address = NamedGroupCodes.SharedPrefix + token.ToLowerInvariant();
        var reference = await _cache.GetReferenceAsync(db, cancellationToken);
        var group = await new NamedGroupFinder(db, currentTenant, permissions).FindSharedAsync(address, reference, cancellationToken)
            ?? throw new BusinessException(BenchmarkErrorCodes.Groups.UnknownLink);
        return new SharedGroupDto(group.Code, group.Name, InOrder(group.Members));
    }

    /// <returns>Whose the groups are: the own kommun's, or the host's for those who have none.</returns>
    private async Task<Guid> CheckAsync(string permission, CancellationToken cancellationToken)
    {
        await permissions.CheckAsync(permission, cancellationToken);
        return currentTenant.Id ?? NamedGroup.Host;
    }

    private async Task<NamedGroup> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await db.NamedGroups.SingleOrDefaultAsync(g => g.Id == id, cancellationToken) ?? throw new EntityNotFoundException(nameof(NamedGroup), id);

    // Not there when someone else is withdrawing it; the group's revision then refuses what is being done here.
    private Task<SharedGroup?> FindCopyAsync(string token, CancellationToken cancellationToken) =>
        db.SharedGroups.SingleOrDefaultAsync(s => s.Token == token, cancellationToken);

    private async Task RemoveCopyAsync(string token, CancellationToken cancellationToken)
    {
        if (await FindCopyAsync(token, cancellationToken) is { } copy)
        {
            db.SharedGroups.Remove(copy);
        }
    }

    // All that isn't a kommun is said at once, so that a pasted list is put right in one go.
    private async Task<IReadOnlyList<string>> MembersAsync(IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var reference = await _cache.GetReferenceAsync(db, cancellationToken);
        var found = names.Select(name => (Name: name, Municipality: reference.FindMunicipality(name))).ToList();
        var unknown = found.Where(f => f.Municipality is null).Select(f => f.Name).ToList();
        return unknown.Count == 0
            ? [.. found.Select(f => f.Municipality!.Code)]
            : throw new BusinessException(BenchmarkErrorCodes.Groups.UnknownMembers).WithData("names", string.Join(", ", unknown));
    }

    private async Task RequireFreeNameAsync(NamedGroup group, CancellationToken cancellationToken)
    {
        if (await IsTakenAsync(group, cancellationToken))
        {
            throw NameTaken(group);
        }
    }

    // Someone else may have taken the name since it was looked for; the index then refuses it.
    private async Task SaveAsync(NamedGroup group, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException refused) when (refused is not DbUpdateConcurrencyException)
        {
            if (await IsTakenAsync(group, cancellationToken))
            {
                throw NameTaken(group);
            }

            throw;
        }
    }

    private Task<bool> IsTakenAsync(NamedGroup group, CancellationToken cancellationToken) =>
        db.NamedGroups.AnyAsync(g => g.NameKey == group.NameKey && g.Id != group.Id, cancellationToken);

    private static BusinessException NameTaken(NamedGroup group) =>
        new BusinessException(BenchmarkErrorCodes.Groups.NameTaken).WithData("name", group.Name);

    private static NamedGroupDto Map(NamedGroup group, ComparisonReference reference) => new(
        group.Id,
        NamedGroupCodes.OwnPrefix + group.Code,
        group.Name,
        InOrder(group.Members.Select(reference.FindByCode).OfType<Municipality>()),
        group.ShareToken,
        group.SharedAt);

    private static List<MunicipalityRefDto> InOrder(IEnumerable<Municipality> members) =>
        [.. members.OrderBy(m => m.Name, SwedishOrder.Comparer).Select(m => m.ToRef())];
}
