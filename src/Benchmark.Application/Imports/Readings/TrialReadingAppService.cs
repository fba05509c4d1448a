using System.Text.RegularExpressions;
using Benchmark.Assignments;
using Benchmark.Data;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition;
using Benchmark.Documents.Safety;
using Benchmark.Imports.Checks;
using Benchmark.Municipalities;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Imports.Readings;

/// <inheritdoc cref="ITrialReadingAppService" />
internal sealed class TrialReadingAppService(IBenchmarkDbContext db, IPermissionChecker permissions, TimeProvider clock) : ITrialReadingAppService
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(60);

    /// <inheritdoc />
    public async Task<string> ReadAsync(UploadedFileDto file, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        UploadLimits.Check([file]);
        var vocabulary = new StatusVocabulary(
            await db.StatusWords.AsNoTracking().ToListAsync(cancellationToken),
            await db.AssessmentWords.AsNoTracking().ToListAsync(cancellationToken));
        using var limit = new CancellationTokenSource(TimeLimit, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await Task.Run(() => Read(file, vocabulary, stop.Token), stop.Token).WaitAsync(stop.Token);
        }
        catch (UnreadableFileException unreadable)
        {
            throw Unreadable(file, unreadable.Code);
        }
        catch (Exception exception) when (exception is RegexMatchTimeoutException or OverflowException or ArgumentException or FormatException or InvalidOperationException)
        {
            // A document no one has thought of is the document's fault to the one who sends it.
            throw Unreadable(file, ImportFindingCodes.DamagedDocument);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Unreadable(file, CheckCodes.TookTooLong);
        }
    }

    private static string Read(UploadedFileDto file, StatusVocabulary vocabulary, CancellationToken cancellationToken)
    {
        var document = DocumentReader.Read(file.Content, UploadLimits.NameOf(file), null, cancellationToken);
        return ExtractJson.Write(new ReportRecognizer(MunicipalityNames.All, TenantWords.Of(vocabulary)).Read(document, cancellationToken));
    }

    private static BusinessException Unreadable(UploadedFileDto file, string code) =>
        new BusinessException(BenchmarkErrorCodes.Imports.Unreadable)
            .WithData("file", UploadLimits.NameOf(file))
            .WithData("reason", FindingWords.Say(new Finding(FindingSeverity.Error, code, null)).Message);
}
