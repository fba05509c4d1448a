using Benchmark.Comparisons.Groups;
using Benchmark.Data;
using Benchmark.MultiTenancy;
using Benchmark.Reports;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;

namespace Benchmark.Comparisons.Snapshots;

/// <inheritdoc cref="ISnapshotAppService" />
internal sealed class SnapshotAppService(
    IPermissionChecker permissions,
    ICurrentTenant currentTenant,
    IBenchmarkDbContext db,
    IComparisonAppService comparisons,
    HybridCache cache,
    TimeProvider clock) : ISnapshotAppService
{
    private readonly PublishedCache _cache = new(cache, db);

    [PublicAccess]
    public async Task<SnapshotDto> GetAsync(string id, CancellationToken cancellationToken = default)
    {
        var snapshot = await new SnapshotFinder(db).FindAsync(id, cancellationToken);
        var envelope = SnapshotJson.Read(snapshot.Envelope);
        return envelope.ToDto(snapshot.Id, await DifferencesAsync(envelope, cancellationToken));
    }

    public async Task<ComparisonPreviewDto> PreviewComparisonAsync(GetComparisonDto input, CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        var (comparison, group, _) = await AnswerAsync(input, cancellationToken);
        return new ComparisonPreviewDto(comparison, group.Members, comparison.Group.Kind is GroupKind.Own or GroupKind.Shared);
    }

    public async Task<ProfileDto> PreviewProfileAsync(GetProfileDto input, CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        var profile = await comparisons.GetProfileAsync(input, cancellationToken);
        return profile.Areas.Count > 0 ? profile : throw new BusinessException(BenchmarkErrorCodes.Snapshots.NothingToSave);
    }

    public async Task<string> SaveComparisonAsync(GetComparisonDto input, string title, CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        var (comparison, group, reference) = await AnswerAsync(input, cancellationToken);
        var versions = SnapshotVersions.Of(reference, comparison.Period, [comparison.Indicator.Code]);
        return await SaveAsync(reference, title, versions, envelope => envelope with
        {
            Kind = SnapshotKind.Comparison,
            Group = group,
            Comparison = SnapshotGroups.Fixed(comparison),
        }, cancellationToken);
    }

    public async Task<string> SaveProfileAsync(GetProfileDto input, string title, CancellationToken cancellationToken = default)
    {
        var profile = await PreviewProfileAsync(input, cancellationToken);
        var reference = await _cache.GetReferenceAsync(db, cancellationToken);
        var versions = SnapshotVersions.Of(reference, profile.Period!, profile.Areas.SelectMany(a => a.Rows).Select(r => r.Indicator.Code));
        return await SaveAsync(reference, title, versions, envelope => envelope with { Kind = SnapshotKind.Profile, Profile = profile }, cancellationToken);
    }

    private Task CheckAsync(CancellationToken cancellationToken) => permissions.CheckAsync(BenchmarkPermissions.Comparisons.SaveSnapshots, cancellationToken);

    private async Task<(ComparisonDto Comparison, SnapshotGroupDto Group, ComparisonReference Reference)> AnswerAsync(GetComparisonDto input, CancellationToken cancellationToken)
    {
        var comparison = await comparisons.GetComparisonAsync(input, cancellationToken);
        if (comparison.Rows.Count == 0)
        {
            throw new BusinessException(BenchmarkErrorCodes.Snapshots.NothingToSave);
        }

        var reference = await _cache.GetReferenceAsync(db, cancellationToken);
        var own = comparison.Own is { } municipality ? reference.FindByCode(municipality.Code) : null;
        var group = await new GroupResolver(reference, new NamedGroupFinder(db, currentTenant, permissions)).ResolveAsync(input.Group, own, input.Chosen ?? [], cancellationToken);
        return (comparison, SnapshotGroups.Of(group), reference);
    }

    private async Task<string> SaveAsync(
        ComparisonReference reference,
        string title,
        IReadOnlyDictionary<string, int> versions,
        Func<SnapshotEnvelope, SnapshotEnvelope> fill,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var municipality = currentTenant.Id is { } tenantId
            ? await db.Tenants.Where(t => t.Id == tenantId).Select(t => t.MunicipalityCode).SingleAsync(cancellationToken)
            : null;
        var savedBy = municipality is null ? null : reference.FindByCode(municipality)?.ToRef();
        var envelope = fill(new SnapshotEnvelope(SnapshotEnvelope.CurrentVersion, default, title.Trim(), now, savedBy, ComparisonMethod.Version, versions, null, null, null));
        var snapshot = new Snapshot(envelope.Kind, municipality, title, now, envelope.Version, SnapshotJson.Write(envelope));
        db.Snapshots.Add(snapshot);
        await db.SaveChangesAsync(cancellationToken);
        return snapshot.Id;
    }

    // A snapshot outlives what it was made of: without the indicator or the kommun there is nothing to set it beside.
    private async Task<SnapshotDifferencesDto?> DifferencesAsync(SnapshotEnvelope envelope, CancellationToken cancellationToken)
    {
        try
        {
            var reference = await _cache.GetReferenceAsync(db, cancellationToken);
            if (envelope.Comparison is { } comparison)
            {
                var today = await comparisons.GetComparisonAsync(SnapshotGroups.Today(comparison), cancellationToken);
                return new SnapshotDifferences(envelope, reference).Between(comparison, today);
            }

            var profile = envelope.Profile!;
            return new SnapshotDifferences(envelope, reference).Between(
                profile,
                await comparisons.GetProfileAsync(new GetProfileDto(profile.Municipality.Code, profile.Period), cancellationToken));
        }
        catch (BusinessException)
        {
            return null;
        }
    }
}
