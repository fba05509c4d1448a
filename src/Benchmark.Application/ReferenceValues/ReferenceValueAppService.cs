using System.Globalization;
using Benchmark.Comparisons;
using Benchmark.Data;
using Benchmark.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;

namespace Benchmark.ReferenceValues;

/// <inheritdoc cref="IReferenceValueAppService" />
[PublicAccess]
internal sealed class ReferenceValueAppService(IBenchmarkDbContext db, HybridCache cache) : IReferenceValueAppService
{
    private readonly PublishedCache _cache = new(cache, db);

    public async Task<ReferenceValuesDto> GetAsync(GetReferenceValuesDto input, CancellationToken cancellationToken = default)
    {
        await using var connection = await db.HoldConnectionAsync(cancellationToken);
        var stamp = PublicationStamp.OfIndicator(input.Indicator);
        await _cache.ReadStampsAsync([PublicationStamp.Reference, stamp], cancellationToken);
        var reference = await ReferenceAsync(cancellationToken);
        var indicator = reference.Indicator(input.Indicator);
        var chosen = input.Municipalities?.Select(m => reference.Municipality(m).Code).ToHashSet(StringComparer.Ordinal);
        if (indicator.KoladaId is not { } koladaId)
        {
            return input.Year is { } asked ? throw Unknown(asked, []) : new ReferenceValuesDto(reference.ToDto(indicator, null), null, null, null, [], [], []);
        }

        var years = await _cache.GetAsync($"reference-years:{koladaId}", [stamp], async token => (await YearsAsync(koladaId, token)).ToArray(), cancellationToken);
        if (input.Year is { } given && !years.Contains(given))
        {
            throw Unknown(given, years);
        }

        var year = input.Year ?? (years.Length > 0 ? years[0] : null);
        var key = string.Create(CultureInfo.InvariantCulture, $"reference-values:{indicator.Code}:{year}");
        var all = await _cache.GetAsync(key, [PublicationStamp.Reference, stamp], async token => new ReferenceYear(reference, indicator, year, years)
            .Build(await TitleAsync(koladaId, token), await ValuesAsync(koladaId, year, token)), cancellationToken);
        return chosen is null ? all : all with { Rows = [.. all.Rows.Where(r => chosen.Contains(r.Municipality.Code))] };
    }

    public async Task<ReferenceHistoryDto> GetHistoryAsync(string indicator, string municipality, CancellationToken cancellationToken = default)
    {
        await using var connection = await db.HoldConnectionAsync(cancellationToken);
        var reference = await ReferenceAsync(cancellationToken);
        var found = reference.Indicator(indicator);
        var kommun = reference.Municipality(municipality);
        var revisions = await db.ReferenceValues.AsNoTracking()
            .Where(v => v.KoladaId == found.KoladaId && v.MunicipalityCode == kommun.Code)
            .OrderByDescending(v => v.Year).ThenBy(v => v.Sex).ThenByDescending(v => v.Revision)
            .Select(v => new ReferenceRevisionDto(v.Year, v.Sex, v.Value, v.Missing, v.Revision, v.FetchedAt, v.IsCurrent))
            .ToListAsync(cancellationToken);
        return new ReferenceHistoryDto(reference.ToDto(found, null), found.KoladaId, kommun.ToRef(), revisions);
    }

    private static BusinessException Unknown(int year, int[] years) =>
        new BusinessException(BenchmarkErrorCodes.ReferenceValues.UnknownYear)
            .WithData("year", year.ToString(CultureInfo.InvariantCulture))
            .WithData("valid", years.Length == 0 ? "–" : string.Join(", ", years.Select(y => y.ToString(CultureInfo.InvariantCulture))));

    private ValueTask<ComparisonReference> ReferenceAsync(CancellationToken cancellationToken) =>
        _cache.GetOnThisNodeAsync("comparison-reference", [PublicationStamp.Reference], async token => await new ComparisonReferenceReader(db).ReadAsync(token), cancellationToken);

    private Task<List<int>> YearsAsync(string koladaId, CancellationToken cancellationToken) =>
        db.ReferenceValues.Where(v => v.KoladaId == koladaId && v.IsCurrent && v.Value != null)
            .Select(v => v.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellationToken);

    private Task<List<ReferenceValue>> ValuesAsync(string koladaId, int? year, CancellationToken cancellationToken) =>
        db.ReferenceValues.AsNoTracking().Where(v => v.KoladaId == koladaId && v.IsCurrent && v.Year == year).ToListAsync(cancellationToken);

    private Task<string?> TitleAsync(string koladaId, CancellationToken cancellationToken) =>
        db.ReferenceFetches.Where(f => f.Subject == koladaId && f.State == ReferenceFetchState.Done)
            .OrderByDescending(f => f.StartedAt).Select(f => f.Title).FirstOrDefaultAsync(cancellationToken);
}
