using Benchmark.Data;
using Benchmark.Municipalities;
using Benchmark.Publishing;
using Benchmark.Reports;
using Microsoft.Extensions.Caching.Hybrid;

namespace Benchmark.Comparisons.SideBySide;

/// <inheritdoc cref="ISideBySideAppService" />
[PublicAccess]
public sealed class SideBySideAppService(IBenchmarkDbContext db, ISideBySideQuery query, HybridCache cache, TimeProvider time) : ISideBySideAppService
{
    // Places are counted among everyone in any indicator.
    private static readonly string[] Scopes = [PublicationStamp.Reference, PublicationStamp.All];

    private readonly PublishedCache _cache = new(cache, db);

    /// <inheritdoc />
    public async Task<SideBySideDto> GetAsync(GetSideBySideDto input, CancellationToken cancellationToken = default)
    {
        await using var connection = await db.HoldConnectionAsync(cancellationToken);
        await _cache.ReadStampsAsync(Scopes, cancellationToken);
        var reference = await _cache.GetReferenceAsync(db, cancellationToken);
        var municipalities = Chosen(reference, input.Municipalities);
        var codes = municipalities.ConvertAll(m => m.Code);
        var key = string.Join(',', codes);
        var periods = await _cache.GetAsync($"side-by-side-periods:{key}", Scopes, async token => NewestPeriods.First(await query.GetPeriodsAsync(codes, token)), cancellationToken);
        var period = ChosenPeriod.ForProfile(input.Period ?? MostShared(periods), periods, SwedishClock.DateOf(time.GetUtcNow()));
        return await _cache.GetAsync($"side-by-side:{key}:{period?.Code}", Scopes, async token =>
            new SideBySideBuilder(reference, municipalities, period, periods).Build(period is { } at ? await query.GetAsync(codes, at, token) : []), cancellationToken);
    }

    // The newest of those that most of them have: one that only one has says nothing beside the others.
    private static string? MostShared(PeriodChoiceDto[] periods) => periods.MaxBy(p => p.Values)?.Code;

    private static List<Municipality> Chosen(ComparisonReference reference, IReadOnlyList<string> names)
    {
        if (names.Count is < SideBySideConsts.MinMunicipalities or > SideBySideConsts.MaxMunicipalities)
        {
            throw new BusinessException(BenchmarkErrorCodes.Comparisons.SideBySideCount)
                .WithData("count", names.Count)
                .WithData("min", SideBySideConsts.MinMunicipalities)
                .WithData("max", SideBySideConsts.MaxMunicipalities);
        }

        var chosen = names.Select(reference.Municipality).ToList();
        return chosen.GroupBy(m => m.Code).FirstOrDefault(g => g.Skip(1).Any()) is { } twice
            ? throw new BusinessException(BenchmarkErrorCodes.Comparisons.SideBySideTwice).WithData("municipality", twice.First().Name)
            : chosen;
    }
}
