using Benchmark.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Benchmark.ReferenceValues;

/// <summary>Goes through a run's indicators, one by one. One that fails leaves what was there; the others go on.</summary>
internal sealed class ReferenceRunner(IServiceScopeFactory scopes, IBenchmarkDbContext db, IReferenceSource source, IOptions<KoladaOptions> options, TimeProvider clock)
{
    // So many in a row that the source didn't answer for: it is out of order, and more questions would do it no good.
    private const int SourceIsDown = 3;

    /// <summary>Begins the run or takes it up where it was; afterwards it is finished, or waits to be taken up again.</summary>
    public async Task RunAsync(ReferenceRun run, CancellationToken cancellationToken)
    {
        await EndDeadFetchesAsync(cancellationToken);
        run.Begin(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        try
        {
            await FetchAsync(run, cancellationToken);
        }
        catch (ReferenceSourceException exception)
        {
            run.Wait(exception.Failure, exception.Detail);
        }
        catch (OperationCanceledException)
        {
            await EndDeadFetchesAsync(CancellationToken.None);
            throw;
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task FetchAsync(ReferenceRun run, CancellationToken cancellationToken)
    {
        var known = await NoteScopeAsync(run, cancellationToken);
        var settled = await SettledAsync(run, cancellationToken);
        ReferenceFetch? lost = null;
        var inARow = 0;
        var isComplete = settled.Values.All(state => state == ReferenceFetchState.Done);
        foreach (var next in await AllAsync(run, known, cancellationToken))
        {
            if (settled.ContainsKey(next.Subject))
            {
                continue;
            }

            if (await db.ReferenceRuns.AsNoTracking().AnyAsync(r => r.Id == run.Id && r.IsStopOrdered, cancellationToken))
            {
                run.Cancel(clock.GetUtcNow());
                return;
            }

            await using var scope = scopes.CreateAsyncScope();
            var fetch = await next.FetchAsync(scope.ServiceProvider);
            isComplete &= fetch.State == ReferenceFetchState.Done;
            var isOfSource = fetch.Failure?.IsOfSource() == true;
            lost = isOfSource ? fetch : lost;
            inARow = isOfSource ? inARow + 1 : 0;
            if (inARow == SourceIsDown)
            {
                break;
            }
        }

        if (lost is not null)
        {
            run.Wait(lost.Failure!.Value, lost.FailureDetail);
        }
        else
        {
            run.Finish(isComplete, clock.GetUtcNow());
        }
    }

    /// <returns>Codes of the kommuner that both we and the source know.</returns>
    private async Task<IReadOnlySet<string>> NoteScopeAsync(ReferenceRun run, CancellationToken cancellationToken)
    {
        var ours = await db.Municipalities.Where(m => !m.IsInvented).Select(m => m.Code).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        var theirs = await source.GetMunicipalitiesAsync(cancellationToken);
        var known = ours.Intersect(theirs).ToHashSet(StringComparer.Ordinal);
        if (known.Count == 0)
        {
            throw new ReferenceSourceException(ReferenceFailure.NotData, "/v3/municipality");
        }

        run.NoteScope(known, ours.Except(theirs).Order(StringComparer.Ordinal), options.Value.FirstYear);
        await db.SaveChangesAsync(cancellationToken);
        return known;
    }

    /// <summary>Every indicator that Kolada has by our catalogue, and last the groups of similar kommuner.</summary>
    private async Task<IReadOnlyList<(string Subject, Func<IServiceProvider, Task<ReferenceFetch>> FetchAsync)>> AllAsync(ReferenceRun run, IReadOnlySet<string> known, CancellationToken cancellationToken)
    {
        var titles = (await source.GetIndicatorsAsync(cancellationToken)).DistinctBy(i => i.Id).ToDictionary(i => i.Id, i => i.Title, StringComparer.Ordinal);
        var indicators = await db.Indicators.AsNoTracking().Where(i => i.KoladaId != null).OrderBy(i => i.SortOrder).ToListAsync(cancellationToken);
        var subjects = indicators.GroupBy(i => i.KoladaId!).Select(g => new ReferenceSubject(g.Key, titles.GetValueOrDefault(g.Key), [.. g]));
        return
        [
            .. subjects.Select(s => (s.KoladaId, (Func<IServiceProvider, Task<ReferenceFetch>>)(
                services => services.GetRequiredService<IndicatorFetch>().RunAsync(run, s, known, cancellationToken)))),
            (ReferenceValueConsts.Groups, services => services.GetRequiredService<SimilarGroupsFetch>().RunAsync(run, cancellationToken)),
        ];
    }

    /// <summary>What the run has fetched already, or found that it can't be used: asking again would give the same.</summary>
    private async Task<Dictionary<string, ReferenceFetchState>> SettledAsync(ReferenceRun run, CancellationToken cancellationToken) =>
        (await db.ReferenceFetches.AsNoTracking().Where(f => f.RunId == run.Id).ToListAsync(cancellationToken))
        .Where(f => f.State == ReferenceFetchState.Done || f.Failure?.IsOfSource() == false)
        .GroupBy(f => f.Subject)
        .ToDictionary(g => g.Key, g => g.MaxBy(f => f.StartedAt)!.State, StringComparer.Ordinal);

    // Only one run goes on at a time, so that whatever else says it does is dead.
    private async Task EndDeadFetchesAsync(CancellationToken cancellationToken)
    {
        foreach (var dead in await db.ReferenceFetches.Where(f => f.State == ReferenceFetchState.Running).ToListAsync(cancellationToken))
        {
            dead.Interrupt(clock.GetUtcNow());
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
