using Benchmark.Comparisons.Groups;
using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.MultiTenancy;
using Benchmark.Municipalities;
using Benchmark.Publishing;
using Benchmark.Users;

namespace Benchmark.Comparisons;

/// <summary>Looks up what an address asks for: the same way for all views of one indicator.</summary>
internal sealed class ComparisonQuestions(
    IBenchmarkDbContext db,
    IComparisonQuery query,
    PublishedCache cache,
    DateOnly today,
    ICurrentTenant currentTenant,
    IPermissionChecker permissions)
{
    /// <summary>What is asked, and the periods that could be.</summary>
    /// <exception cref="BusinessException">Unknown indicator, period, group, kommun or sex.</exception>
    public async Task<(ComparisonQuestion Question, IReadOnlyList<PeriodChoiceDto> Periods)> AskAsync(GetComparisonDto input, ComparisonReference reference, CancellationToken cancellationToken)
    {
        var indicator = reference.Indicator(input.Indicator);
        var own = input.Municipality is null ? null : reference.Municipality(input.Municipality);
        if (!Enum.IsDefined(input.Sex) || (input.Sex != Sex.Total && !indicator.IsSexDivided))
        {
            throw new BusinessException(BenchmarkErrorCodes.Comparisons.UnknownSex).WithData("indicator", indicator.NameSv);
        }

        var group = await new GroupResolver(reference, new NamedGroupFinder(db, currentTenant, permissions)).ResolveAsync(input.Group, own, input.Chosen ?? [], cancellationToken);
        var periods = await cache.GetAsync(
            $"periods-of-indicator:{indicator.Code}",
            [PublicationStamp.OfIndicator(indicator.Code)],
            async token => NewestPeriods.First(await query.GetPeriodsOfIndicatorAsync(indicator.Code, token)),
            cancellationToken);
        var ownPeriods = own is null || input.Period is not null ? [] : await PeriodsOfAsync(own, cancellationToken);
        var period = ChosenPeriod.For(indicator, input.Period, periods, ownPeriods, today);
        return (new ComparisonQuestion(indicator, period, input.Sex, group, own, input.Figures, input.AllowsEarlier), periods);
    }

    /// <summary>The periods that a kommun has published for, the newest first.</summary>
    public ValueTask<PeriodChoiceDto[]> PeriodsOfAsync(Municipality municipality, CancellationToken cancellationToken) =>
        cache.GetAsync($"periods-of-municipality:{municipality.Code}", [municipality.Code], async token => NewestPeriods.First(await query.GetPeriodsOfMunicipalityAsync(municipality.Code, token)), cancellationToken);
}
