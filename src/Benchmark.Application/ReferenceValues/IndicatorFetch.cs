using Benchmark.Data;
using Benchmark.Publishing;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Benchmark.ReferenceValues;

/// <summary>
/// Fetches one indicator: everything is read to the end and checked before any of it is stored, and it is stored in one
/// transaction. So there is never a partial year.
/// </summary>
internal sealed class IndicatorFetch(
    IBenchmarkDbContext db,
    IReferenceSource source,
    IPublicationLock publications,
    FetchBook book,
    RevisionWriter writer,
    IOptions<KoladaOptions> options,
    TimeProvider clock)
{
    /// <param name="run">The run it belongs to.</param>
    /// <param name="subject">What is fetched.</param>
    /// <param name="known">Codes of kommuner that both we and the source know.</param>
    /// <param name="cancellationToken">Ends it with nothing stored.</param>
    public async Task<ReferenceFetch> RunAsync(ReferenceRun run, ReferenceSubject subject, IReadOnlySet<string> known, CancellationToken cancellationToken)
    {
        var fetch = new ReferenceFetch(run.Id, subject.KoladaId, subject.Title, run.IsFull ? null : await ChangedSinceAsync(subject, known, cancellationToken), clock.GetUtcNow());
        await book.KeepAsync(fetch, () => FetchAsync(fetch, subject, known, cancellationToken), cancellationToken);
        return fetch;
    }

    private async Task FetchAsync(ReferenceFetch fetch, ReferenceSubject subject, IReadOnlySet<string> known, CancellationToken cancellationToken)
    {
        if (subject.Title is null)
        {
            throw new ReferenceSourceException(ReferenceFailure.UnknownIndicator, subject.KoladaId);
        }

        var question = new SourceQuestion(subject.KoladaId, known, options.Value.FirstYear, SwedishClock.DateOf(fetch.StartedAt).Year, fetch.FromDate);
        var received = await source.GetValuesAsync(question, cancellationToken);
        var answer = CheckedAnswer.Of(received, subject, known);

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var changed = await writer.WriteAsync(subject.KoladaId, answer.Values, now, cancellationToken);
        fetch.Complete(received.Count, changed, answer.Skipped, now);
        await db.SaveChangesAsync(cancellationToken);
        if (changed > 0)
        {
            await publications.AdvanceStampsAsync([.. subject.Indicators.Select(i => PublicationStamp.OfIndicator(i.Code))], cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>
    /// The day before the last whole fetch began, whatever day the source's clock had. Null when there is none, when it brought
    /// nothing, or when more kommuner or years are asked for now: then everything is.
    /// </summary>
    private async Task<DateOnly?> ChangedSinceAsync(ReferenceSubject subject, IReadOnlySet<string> known, CancellationToken cancellationToken)
    {
        var last = await db.ReferenceFetches
            .Where(f => f.Subject == subject.KoladaId && f.State == ReferenceFetchState.Done && db.ReferenceValues.Any(v => v.KoladaId == subject.KoladaId))
            .OrderByDescending(f => f.StartedAt)
            .Join(db.ReferenceRuns, f => f.RunId, r => r.Id, (fetch, run) => new { fetch.StartedAt, Run = run })
            .AsNoTracking()
            .FirstOrDefaultAsync(cancellationToken);
        return last?.Run.Covers(known, options.Value.FirstYear) == true ? SwedishClock.DateOf(last.StartedAt).AddDays(-1) : null;
    }
}
