using System.Globalization;
using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;

namespace Benchmark.Comparisons;

/// <inheritdoc cref="IComparisonAppService" />
[PublicAccess]
public sealed class ComparisonAppService(IBenchmarkDbContext db, IComparisonQuery query, HybridCache cache, TimeProvider time) : IComparisonAppService
{
    private readonly PublishedCache _cache = new(cache, db);

    private DateOnly Today => SwedishClock.DateOf(time.GetUtcNow());

    /// <inheritdoc />
    public async Task<IndicatorListDto> GetIndicatorsAsync(CancellationToken cancellationToken = default)
    {
        var reference = await ReferenceAsync(cancellationToken);
        var byArea = reference.Indicators.ToLookup(i => i.AreaCode, StringComparer.Ordinal);
        return new IndicatorListDto([.. reference.Areas.Where(a => byArea.Contains(a.Code)).Select(area => new IndicatorAreaDto(
            area.Code,
            new(area.NameSv, area.NameEn),
            [.. byArea[area.Code].Select(i => new IndicatorItemDto(reference.ToDto(i, null), reference.PeriodsOf(i)))]))]);
    }

    /// <inheritdoc />
    public async Task<ComparisonDto> GetComparisonAsync(GetComparisonDto input, CancellationToken cancellationToken = default)
    {
        var reference = await ReferenceAsync(cancellationToken);
        var indicator = reference.Indicator(input.Indicator);
        var own = input.Municipality is null ? null : reference.Municipality(input.Municipality);
        var period = ChosenPeriod.For(indicator, input.Period, reference.PeriodsOf(indicator), own is null ? [] : reference.PeriodsOf(own), Today);
        if (!Enum.IsDefined(input.Sex) || (input.Sex != Sex.Total && !indicator.IsSexDivided))
        {
            throw new BusinessException(BenchmarkErrorCodes.Comparisons.UnknownSex).WithData("indicator", indicator.NameSv);
        }

        var group = new GroupResolver(reference).Resolve(input.Group, own, input.Chosen ?? []);
        var members = group.Kind == GroupKind.Chosen ? string.Join(',', group.Members.Select(m => m.Code).Order(StringComparer.Ordinal)) : string.Empty;
        var key = string.Create(CultureInfo.InvariantCulture, $"comparison:{indicator.Code}:{period.Code}:{(int)input.Sex}:{group.Code}:{own?.Code}:{members}");
        return await _cache.GetAsync(key, async token =>
            new ComparisonBuilder(reference, indicator, period, input.Sex, group, own).Build(await query.GetValuesAsync(indicator.Code, period, input.Sex, token)), cancellationToken);
    }

    /// <inheritdoc />
    public async Task<ProfileDto> GetProfileAsync(GetProfileDto input, CancellationToken cancellationToken = default)
    {
        var reference = await ReferenceAsync(cancellationToken);
        var municipality = reference.Municipality(input.Municipality);
        var period = ChosenPeriod.ForProfile(input.Period, reference.PeriodsOf(municipality), Today);
        return await _cache.GetAsync($"profile:{municipality.Code}:{period?.Code}", async token => new ProfileBuilder(reference, municipality, period).Build(
            period is { } at ? await query.GetProfileAsync(municipality.Code, at, token) : [],
            await BoardsAsync(municipality, token)), cancellationToken);
    }

    /// <inheritdoc />
    public async Task<ComparisonChoicesDto> GetChoicesAsync(CancellationToken cancellationToken = default)
    {
        var reference = await ReferenceAsync(cancellationToken);
        var swedish = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);
        var taking = reference.Municipalities.Where(m => reference.Participants.Contains(m.Code)).OrderBy(m => m.Name, swedish).ToList();
        var counties = taking.DistinctBy(m => m.CountyCode).OrderBy(m => m.CountyName, swedish)
            .Select(m => new GroupChoiceDto(GroupNames.CountyPrefix + m.CountyCode, GroupKind.County, new(m.CountyName, m.CountyName)));
        var skr = GroupNames.Skr.Keys.Where(code => taking.Exists(m => m.SkrGroup == code))
            .Select(code => new GroupChoiceDto(GroupNames.SkrPrefix + code.ToLowerInvariant(), GroupKind.Skr, GroupNames.SkrName(code)));
        var models = GroupNames.Models.Select(m => new GroupChoiceDto(
            GroupNames.SimilarPrefix + m.Key,
            GroupKind.Similar,
            new($"Liknande kommuner, {m.Value.Sv}", $"Similar municipalities, {m.Value.En}")));
        return new ComparisonChoicesDto([.. taking.Select(m => m.ToRef())], [.. skr, .. counties, .. models]);
    }

    private async Task<IReadOnlyList<ProfileBoardDto>> BoardsAsync(Municipality municipality, CancellationToken cancellationToken)
    {
        var reports = await db.PublishedReports.AsNoTracking()
            .Where(r => r.MunicipalityCode == municipality.Code && r.IsCurrent)
            .Select(r => new { r.BoardId, r.BoardName, r.BoardSlug, r.PeriodCode })
            .ToListAsync(cancellationToken);
        return [.. reports
            .GroupBy(r => r.BoardId)
            .Select(board => board.MaxBy(r => ReportPeriod.Parse(r.PeriodCode))!)
            .OrderBy(r => r.BoardName, StringComparer.Ordinal)
            .Select(r => new ProfileBoardDto(r.BoardName, r.BoardSlug, r.PeriodCode))];
    }

    private ValueTask<ComparisonReference> ReferenceAsync(CancellationToken cancellationToken) =>
        _cache.GetOnThisNodeAsync("comparison-reference", async token => await new ComparisonReferenceReader(db, query).ReadAsync(token), cancellationToken);
}
