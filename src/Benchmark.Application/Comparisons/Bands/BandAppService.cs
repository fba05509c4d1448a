using Benchmark.Data;
using Benchmark.Reports;
using Microsoft.Extensions.Caching.Hybrid;

namespace Benchmark.Comparisons.Bands;

/// <inheritdoc cref="IBandAppService" />
[PublicAccess]
public sealed class BandAppService(IBenchmarkDbContext db, IBandQuery query, HybridCache cache, TimeProvider time) : IBandAppService
{
    private readonly PublishedCache _cache = new(cache, db);

    /// <inheritdoc />
    public async Task<IReadOnlyList<BandRowDto>> GetAsync(GetBandsDto input, CancellationToken cancellationToken = default)
    {
        await using var connection = await db.HoldConnectionAsync(cancellationToken);
        var reference = await _cache.GetReferenceAsync(db, cancellationToken);
        var indicator = input.Indicator is null ? null : reference.Indicator(input.Indicator);
        var period = ChosenPeriod.ForProfile(input.Period, [], SwedishClock.DateOf(time.GetUtcNow()));
        var rows = new List<BandRowDto>();
        await foreach (var placed in query.ReadAsync(period, indicator is null ? null : [indicator.Code], cancellationToken))
        {
            rows.Add(new BandRowDto(
                placed.IndicatorCode,
                placed.Sex,
                placed.MunicipalityCode,
                reference.FindByCode(placed.MunicipalityCode)?.IsInvented ?? false,
                placed.Value,
                placed.IsPreliminary,
                ComparisonMapping.SourceOf(placed.IsDerived),
                placed.Standing.Count,
                placed.Standing.Rank,
                placed.Standing.Tied,
                placed.Standing.PercentBehind,
                placed.Standing.Band));
        }

        return rows;
    }
}
