using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Publishing;
using Benchmark.Reports;
using Microsoft.Extensions.Caching.Hybrid;

namespace Benchmark.Comparisons.Money;

/// <inheritdoc cref="IMoneyAppService" />
[PublicAccess]
public sealed class MoneyAppService(IBenchmarkDbContext db, IMoneyQuery query, IComparisonQuery figures, HybridCache cache, TimeProvider time) : IMoneyAppService
{
    // Medians are of everyone, and every report has amounts.
    private static readonly string[] Scopes = [PublicationStamp.Reference, PublicationStamp.All];

    private readonly PublishedCache _cache = new(cache, db);

    private DateOnly Today => SwedishClock.DateOf(time.GetUtcNow());

    /// <inheritdoc />
    public async Task<MoneyAreaListDto> GetAreasAsync(CancellationToken cancellationToken = default)
    {
        await using var connection = await db.HoldConnectionAsync(cancellationToken);
        await _cache.ReadStampsAsync(Scopes, cancellationToken);
        return await ListAsync(await _cache.GetReferenceAsync(db, cancellationToken), cancellationToken);
    }

    /// <inheritdoc />
    public async Task<MunicipalityMoneyDto> GetMunicipalityAsync(GetMunicipalityMoneyDto input, CancellationToken cancellationToken = default)
    {
        await using var connection = await db.HoldConnectionAsync(cancellationToken);
        await _cache.ReadStampsAsync(Scopes, cancellationToken);
        var reference = await _cache.GetReferenceAsync(db, cancellationToken);
        var municipality = reference.Municipality(input.Municipality);
        var periods = NewestPeriods.First((await PeriodsOfAsync(municipality.Code, cancellationToken)).GroupBy(p => p.PeriodCode).Select(p => new PeriodCount(p.Key, p.Count())));
        if (ChosenPeriod.ForProfile(input.Period, periods, Today) is not { } period)
        {
            return new MunicipalityMoneyDto(municipality.ToRef(), null, [], null, [], [], false, false);
        }

        return await _cache.GetAsync($"money:{municipality.Code}:{period.Code}", Scopes, async token =>
        {
            var builder = new MunicipalityMoneyBuilder(reference, municipality, period, await query.GetLinesAsync(municipality.Code, period, token));
            var outcomes = await query.GetOutcomesAsync([.. builder.Areas.Select(a => a.Code)], period, token);
            var households = new Dictionary<string, MunicipalityValue>(StringComparer.Ordinal);
            foreach (var code in builder.HouseholdCodes)
            {
                if ((await HouseholdsAsync(code, period, token)).FirstOrDefault(h => h.MunicipalityCode == municipality.Code) is { } count)
                {
                    households[code] = count;
                }
            }

            return builder.Build(periods, outcomes, households);
        }, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<AreaMoneyDto> GetAreaAsync(GetAreaMoneyDto input, CancellationToken cancellationToken = default)
    {
        await using var connection = await db.HoldConnectionAsync(cancellationToken);
        await _cache.ReadStampsAsync(Scopes, cancellationToken);
        var reference = await _cache.GetReferenceAsync(db, cancellationToken);
        var list = await ListAsync(reference, cancellationToken);
        var area = new MoneyAreas(reference).Comparable(input.Area, list.Areas.Select(a => a.Area.Code));
        var own = input.Municipality is null ? null : reference.Municipality(input.Municipality);
        var count = new HouseholdCounts(reference).Of(area.Code);
        if (input.Measure == MoneyMeasure.Household && count is null)
        {
            throw new BusinessException(BenchmarkErrorCodes.Comparisons.NoHouseholds)
                .WithData("area", area.NameSv)
                .WithData("valid", string.Join(", ", list.Areas.Where(a => a.HasHouseholds).Select(a => a.Area.Code)));
        }

        var periods = list.Areas.FirstOrDefault(a => a.Area.Code == area.Code)?.Periods ?? [];
        var ownPeriods = own is null || input.Period is not null ? [] : await PeriodsOfAsync(own.Code, cancellationToken);
        var period = ChosenPeriod.ForProfile(input.Period ?? MostSaying(periods, ownPeriods.Where(p => p.AreaCode == area.Code).Select(p => p.PeriodCode)), periods, Today);
        return await _cache.GetAsync($"money-area:{area.Code}:{period?.Code}:{input.Measure}:{own?.Code}", Scopes, async token =>
            new AreaMoneyBuilder(reference, area, count, input.Measure, own).Build(
                period,
                periods,
                period is { } at ? await query.GetOutcomesAsync([area.Code], at, token) : [],
                period is { } then && input.Measure == MoneyMeasure.Household ? await HouseholdsAsync(count!.Code, then, token) : []), cancellationToken);
    }

    // Among those that the own kommun has: the newest with kommuner enough for a median, else the one with most.
    private static string? MostSaying(IReadOnlyList<PeriodChoiceDto> periods, IEnumerable<string> ownPeriods)
    {
        var shared = periods.IntersectBy(ownPeriods, p => p.Code).ToList();
        var among = shared.Count > 0 ? shared : periods;
        return (among.FirstOrDefault(p => p.Values >= ComparisonConsts.MinForBands) ?? among.MaxBy(p => p.Values))?.Code;
    }

    private ValueTask<MoneyAreaListDto> ListAsync(ComparisonReference reference, CancellationToken cancellationToken) =>
        _cache.GetAsync("money-areas", Scopes, async token =>
        {
            var coverage = (await query.GetCoverageAsync(token)).ToLookup(c => c.AreaCode, c => new PeriodCount(c.PeriodCode, c.Municipalities), StringComparer.Ordinal);
            var names = new MoneyAreas(reference);
            var counts = new HouseholdCounts(reference);
            return new MoneyAreaListDto([.. reference.Areas
                .Where(a => coverage.Contains(a.Code))
                .Select(a => new MoneyAreaChoiceDto(names.ToDto(a), counts.Of(a.Code) is not null, NewestPeriods.First(coverage[a.Code])))]);
        }, cancellationToken);

    private ValueTask<IReadOnlyList<AreaPeriod>> PeriodsOfAsync(string municipalityCode, CancellationToken cancellationToken) =>
        _cache.GetAsync($"money-periods:{municipalityCode}", [municipalityCode], async token => await query.GetPeriodsOfMunicipalityAsync(municipalityCode, token), cancellationToken);

    private Task<IReadOnlyList<MunicipalityValue>> HouseholdsAsync(string indicatorCode, ReportPeriod period, CancellationToken cancellationToken) =>
        figures.GetValuesAsync(indicatorCode, period, Sex.Total, cancellationToken);
}
