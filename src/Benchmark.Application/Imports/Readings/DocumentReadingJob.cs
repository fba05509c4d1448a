using Benchmark.Data;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition;
using Benchmark.Documents.Safety;
using Benchmark.Imports.Checks;
using Benchmark.MultiTenancy;
using Benchmark.Municipalities;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Benchmark.Imports.Readings;

/// <summary>The background job that reads a document. May run again at will: what is read already isn't read anew.</summary>
public sealed partial class DocumentReadingJob(IServiceScopeFactory scopes, ICurrentTenant currentTenant, TimeProvider clock, ILogger<DocumentReadingJob> log)
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    /// <summary>Reads it.</summary>
    /// <param name="tenantId">The kommun.</param>
    /// <param name="readingId">What to read.</param>
    /// <param name="cancellationToken">Cancelled when the program stops; the queue then runs it again.</param>
    public async Task RunAsync(Guid tenantId, Guid readingId, CancellationToken cancellationToken)
    {
        using var entered = currentTenant.Change(tenantId);
        if (await BeginAsync(readingId, cancellationToken) is not { } file)
        {
            return;
        }

        var pages = 0;
        using var limit = new CancellationTokenSource(TimeLimit, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var reading = OnThreadOfItsOwn(() => DocumentReader.Read(file.Content, file.Name, new PageCount(done => Volatile.Write(ref pages, done)), stop.Token), stop.Token);
            await ReportProgressAsync(readingId, reading, () => Volatile.Read(ref pages), stop.Token);
            var document = await reading;
            await ChangeAsync(readingId, async (services, current) => current.Complete(await RecogniseAsync(services, current, document, file.Name, stop.Token)), cancellationToken);
        }
        catch (UnreadableFileException unreadable)
        {
            await FailAsync(readingId, unreadable.Code, cancellationToken);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            await FailAsync(readingId, CheckCodes.TookTooLong, cancellationToken);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or DbUpdateException))
        {
            // A document no one has thought of: the person is told, and we are.
            ReadingFailed(log, exception, readingId);
            await FailAsync(readingId, ImportFindingCodes.DamagedDocument, cancellationToken);
        }
    }

    private async Task<(string Name, byte[] Content)?> BeginAsync(Guid readingId, CancellationToken cancellationToken)
    {
        (string, byte[])? file = null;
        await ChangeAsync(
            readingId,
            async (services, reading) =>
            {
                if (!reading.Begin())
                {
                    reading.Fail(CheckCodes.TookTooLong, clock.GetUtcNow());
                    return;
                }

                var original = await services.GetRequiredService<IBenchmarkDbContext>().OriginalFiles.AsNoTracking().SingleAsync(f => f.Id == reading.FileId, cancellationToken);
                file = (original.FileName, original.Content);
            },
            cancellationToken);
        return file;
    }

    private async Task ReportProgressAsync(Guid readingId, Task reading, Func<int> pages, CancellationToken cancellationToken)
    {
        var told = 0;
        while (await Task.WhenAny(reading, Task.Delay(Beat, clock, cancellationToken)) != reading)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (pages() is var done && done > told)
            {
                told = done;
                await ChangeAsync(readingId, (_, current) => Do(() => current.Advance(done)), cancellationToken);
            }
        }
    }

    private static async Task<DocumentContent> RecogniseAsync(IServiceProvider services, DocumentReading reading, ReportDocument document, string fileName, CancellationToken cancellationToken)
    {
        var workspace = await services.GetRequiredService<ReportWorkspaceReader>().LoadAsync(reading.ReportId, cancellationToken);
        var words = TenantWords.Of(workspace.Checks.Vocabulary);
        // The recognisers are cut at the next line they read; the waiting ends also where a step reads none.
        var extract = await OnThreadOfItsOwn(() => new ReportRecognizer(MunicipalityNames.All, words).Read(document, cancellationToken), cancellationToken).WaitAsync(cancellationToken);
        var learnt = await services.GetRequiredService<LearntNames>().LoadAsync(cancellationToken);
        return new ExtractMapping(workspace.Checks, fileName, learnt).Map(document, WithoutItself(extract, workspace.Board.ShortName));
    }

    // "(KS, UBN, AMN)": a board doesn't share an uppdrag with itself.
    private static ReportExtract WithoutItself(ReportExtract extract, string? board) => extract with
    {
        Assignments = [.. extract.Assignments.Select(a => a with { SharedWith = [.. a.SharedWith.Where(s => !string.Equals(s, board, StringComparison.OrdinalIgnoreCase))] })],
    };

    private Task FailAsync(Guid readingId, string code, CancellationToken cancellationToken) =>
        ChangeAsync(readingId, (_, reading) => Do(() => reading.Fail(code, clock.GetUtcNow())), cancellationToken);

    // What takes too long must not hold a thread that requests wait for.
    private static Task<T> OnThreadOfItsOwn<T>(Func<T> action, CancellationToken cancellationToken) =>
        Task.Factory.StartNew(action, cancellationToken, TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);

    private static Task Do(Action action)
    {
        action();
        return Task.CompletedTask;
    }

    // Each change in a scope of its own, and only while it is unread: someone may have put it aside meanwhile.
    private async Task ChangeAsync(Guid readingId, Func<IServiceProvider, DocumentReading, Task> change, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IBenchmarkDbContext>();
        var reading = await db.DocumentReadings.SingleOrDefaultAsync(r => r.Id == readingId, cancellationToken);
        if (reading is not { IsUnread: true })
        {
            return;
        }

        await change(scope.ServiceProvider, reading);
        await db.SaveChangesAsync(cancellationToken);
    }

    [LoggerMessage(LogLevel.Error, "The document of reading {ReadingId} couldn't be read")]
    private static partial void ReadingFailed(ILogger log, Exception exception, Guid readingId);

    private sealed class PageCount(Action<int> done) : IProgress<int>
    {
        public void Report(int value) => done(value);
    }
}
