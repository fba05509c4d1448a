using Benchmark.Comparisons.Groups;
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
        var (question, periods) = await AskAsync(input, reference, cancellationToken);
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
        var (question, periods) = await AskAsync(input, reference, cancellationToken);
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

        var (question, periods) = await AskAsync(input with { Sex = Sex.Women }, reference, cancellationToken);
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
        var periods = await PeriodsOfAsync(municipality, cancellationToken);
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

    private async Task<(ComparisonQuestion Question, IReadOnlyList<PeriodChoiceDto> Periods)> AskAsync(GetComparisonDto input, ComparisonReference reference, CancellationToken cancellationToken)
    {
        var indicator = reference.Indicator(input.Indicator);
        var own = input.Municipality is null ? null : reference.Municipality(input.Municipality);
        if (!Enum.IsDefined(input.Sex) || (input.Sex != Sex.Total && !indicator.IsSexDivided))
        {
            throw new BusinessException(BenchmarkErrorCodes.Comparisons.UnknownSex).WithData("indicator", indicator.NameSv);
        }

        var group = await new GroupResolver(reference, new NamedGroupFinder(db, currentTenant, permissions)).ResolveAsync(input.Group, own, input.Chosen ?? [], cancellationToken);
        var periods = await _cache.GetAsync(
            $"periods-of-indicator:{indicator.Code}",
            [PublicationStamp.OfIndicator(indicator.Code)],
            async token => NewestPeriods.First(await query.GetPeriodsOfIndicatorAsync(indicator.Code, token)),
            cancellationToken);
        var ownPeriods = own is null || input.Period is not null ? [] : await PeriodsOfAsync(own, cancellationToken);
        var period = ChosenPeriod.For(indicator, input.Period, periods, ownPeriods, Today);
        return (new ComparisonQuestion(indicator, period, input.Sex, group, own, input.Figures, input.AllowsEarlier), periods);
    }

    private ValueTask<PeriodChoiceDto[]> PeriodsOfAsync(Municipality municipality, CancellationToken cancellationToken) =>
        _cache.GetAsync($"periods-of-municipality:{municipality.Code}", [municipality.Code], async token => NewestPeriods.First(await query.GetPeriodsOfMunicipalityAsync(municipality.Code, token)), cancellationToken);

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
