using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.MultiTenancy;
using Benchmark.Municipalities;
using Benchmark.Publishing;
using Benchmark.Reports;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;

namespace Benchmark.Comparisons;

/// <inheritdoc cref="IComparisonAppService" />
[PublicAccess]
public sealed class ComparisonAppService(
    IBenchmarkDbContext db,
    IComparisonQuery query,
    HybridCache cache,
    TimeProvider time,
    ICurrentTenant currentTenant,
    IPermissionChecker permissions) : IComparisonAppService
{
    private readonly PublishedCache _cache = new(cache, db);

    private DateOnly Today => SwedishClock.DateOf(time.GetUtcNow());

    private ComparisonQuestions Questions => new(db, query, _cache, Today, currentTenant, permissions);

    /// <inheritdoc />
    public async Task<IndicatorListDto> GetIndicatorsAsync(CancellationToken cancellationToken = default)
    {
        await _cache.ReadStampsAsync([PublicationStamp.Reference, PublicationStamp.All], cancellationToken);
        var reference = await ReferenceAsync(cancellationToken);
        return await _cache.GetAsync("indicators", [PublicationStamp.Reference, PublicationStamp.All], async token => List(reference, await query.GetCoverageAsync(token)), cancellationToken);
    }

    /// <inheritdoc />
    public async Task<ComparisonDto> GetComparisonAsync(GetComparisonDto input, CancellationToken cancellationToken = default)
    {
        await using var connection = await db.HoldConnectionAsync(cancellationToken);
        var stamp = PublicationStamp.OfIndicator(input.Indicator);
        await _cache.ReadStampsAsync([PublicationStamp.Reference, stamp], cancellationToken);
        var reference = await ReferenceAsync(cancellationToken);
        var (question, periods) = await Questions.AskAsync(input, reference, cancellationToken);
        return await _cache.GetAsync($"comparison:{question.Key}", [PublicationStamp.Reference, stamp], async token =>
        {
            var values = await query.GetValuesAsync(question.Indicator.Code, question.Period, question.Sex, token);
            var rates = question.Indicator.ResponseRateCode is { } code ? await query.GetValuesAsync(code, question.Period, Sex.Total, token) : [];
            return new ComparisonBuilder(reference, question, periods).Build(values, rates);
        }, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<TrendDto> GetTrendAsync(GetComparisonDto input, CancellationToken cancellationToken = default)
    {
        await using var connection = await db.HoldConnectionAsync(cancellationToken);
        var reference = await ReferenceAsync(cancellationToken);
        var (question, periods) = await Questions.AskAsync(input, reference, cancellationToken);
        return await _cache.GetAsync($"trend:{question.Key}", ScopesOf(question), async token =>
            new TrendBuilder(reference, question, periods).Build(await query.GetSeriesAsync(question.Indicator.Code, LikePeriods(question, periods), [question.Sex], token)), cancellationToken);
    }

    /// <inheritdoc />
    public async Task<SexComparisonDto> GetSexesAsync(GetComparisonDto input, CancellationToken cancellationToken = default)
    {
        await using var connection = await db.HoldConnectionAsync(cancellationToken);
        var reference = await ReferenceAsync(cancellationToken);
        if (!reference.Indicator(input.Indicator).IsSexDivided)
        {
            throw new BusinessException(BenchmarkErrorCodes.Comparisons.NotSexDivided).WithData("indicator", reference.Indicator(input.Indicator).NameSv);
        }

        var (question, periods) = await Questions.AskAsync(input with { Sex = Sex.Women }, reference, cancellationToken);
        return await _cache.GetAsync($"sexes:{question.Key}", ScopesOf(question), async token =>
            new SexComparisonBuilder(reference, question, periods).Build(await query.GetSeriesAsync(question.Indicator.Code, LikePeriods(question, periods), Enum.GetValues<Sex>(), token)), cancellationToken);
    }

    /// <inheritdoc />
    public async Task<ProfileDto> GetProfileAsync(GetProfileDto input, CancellationToken cancellationToken = default)
    {
        await using var connection = await db.HoldConnectionAsync(cancellationToken);
        await _cache.ReadStampsAsync([PublicationStamp.Reference, PublicationStamp.All], cancellationToken);
        var reference = await ReferenceAsync(cancellationToken);
        var municipality = reference.Municipality(input.Municipality);
        var periods = await Questions.PeriodsOfAsync(municipality, cancellationToken);
        var period = ChosenPeriod.ForProfile(input.Period, periods, Today);
        return await _cache.GetAsync($"profile:{municipality.Code}:{period?.Code}", [PublicationStamp.Reference, PublicationStamp.All], async token =>
            new ProfileBuilder(reference, municipality, period, periods).Build(
                period is { } at ? await query.GetProfileAsync(municipality.Code, at, token) : [],
                await BoardsAsync(municipality, token)), cancellationToken);
    }

    /// <inheritdoc />
    public async Task<ComparisonChoicesDto> GetChoicesAsync(CancellationToken cancellationToken = default) =>
        (await ReferenceAsync(cancellationToken)).Choices;

    private static string[] ScopesOf(ComparisonQuestion question) => [PublicationStamp.Reference, PublicationStamp.OfIndicator(question.Indicator.Code)];

    /// <summary>The asked period and all others that may stand beside it in a row.</summary>
    private static List<ReportPeriod> LikePeriods(ComparisonQuestion question, IEnumerable<PeriodChoiceDto> periods) =>
        [.. periods.Select(p => ReportPeriod.Parse(p.Code)).Append(question.Period).Distinct().Where(p => Comparability.SameKind(p, question.Period))];

    private static IndicatorListDto List(ComparisonReference reference, IReadOnlyList<Coverage> coverage)
    {
        var periods = coverage.Where(c => c.Values > 0).ToLookup(c => c.IndicatorCode, c => new PeriodCount(c.PeriodCode, c.Values), StringComparer.Ordinal);
        var byArea = reference.Indicators.ToLookup(i => i.AreaCode, StringComparer.Ordinal);
        return new IndicatorListDto([.. reference.Areas.Where(a => byArea.Contains(a.Code)).Select(area => new IndicatorAreaDto(
            area.Code,
            new(area.NameSv, area.NameEn),
            [.. byArea[area.Code].Select(i => new IndicatorItemDto(reference.ToDto(i, null), NewestPeriods.First(periods[i.Code])))]))]);
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

    private ValueTask<ComparisonReference> ReferenceAsync(CancellationToken cancellationToken) => _cache.GetReferenceAsync(db, cancellationToken);
}
