using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.MultiTenancy;
using Benchmark.Publishing;
using Benchmark.Reports;
using Benchmark.Users;
using Microsoft.Extensions.Caching.Hybrid;

namespace Benchmark.Comparisons.Expected;

/// <inheritdoc cref="IExpectedAppService" />
[PublicAccess]
public sealed class ExpectedAppService(
    IBenchmarkDbContext db,
    IComparisonQuery query,
    HybridCache cache,
    TimeProvider time,
    ICurrentTenant currentTenant,
    IPermissionChecker permissions) : IExpectedAppService
{
    private readonly PublishedCache _cache = new(cache, db);

    /// <inheritdoc />
    public async Task<ExpectedDto> GetAsync(GetComparisonDto input, CancellationToken cancellationToken = default)
    {
        await using var connection = await db.HoldConnectionAsync(cancellationToken);
        var reference = await _cache.GetReferenceAsync(db, cancellationToken);
        var indicator = reference.Indicator(input.Indicator);
        if (!indicator.OffersExpected)
        {
            throw new BusinessException(BenchmarkErrorCodes.Comparisons.NoExpectedValue)
                .WithData("indicator", indicator.NameSv)
                .WithData("valid", string.Join(", ", reference.Indicators.Where(i => i.OffersExpected).Select(i => i.Code)));
        }

        var scopes = ScopesOf(indicator);
        await _cache.ReadStampsAsync(scopes, cancellationToken);
        var questions = new ComparisonQuestions(db, query, _cache, SwedishClock.DateOf(time.GetUtcNow()), currentTenant, permissions);
        var (question, periods) = await questions.AskAsync(input with { Sex = Sex.Total }, reference, cancellationToken);

        // The fits are what costs, and they are the same for every kommun and group that is looked at.
        var basis = await _cache.GetOnThisNodeAsync($"expected:{indicator.Code}:{question.Period.Code}", scopes, async token =>
            await new ExpectedReader(reference, query).ReadAsync(indicator, question.Period, token), cancellationToken);
        return new ExpectedBuilder(reference, question, periods, basis).Build();
    }

    // A publication that moves a background value moves the expected value too.
    private static string[] ScopesOf(Indicator indicator) =>
    [
        PublicationStamp.Reference,
        .. indicator.ExpectedPredictors.Append(indicator.Code).Append(indicator.ExpectedBaseCode).OfType<string>().Distinct().Select(PublicationStamp.OfIndicator),
    ];
}
