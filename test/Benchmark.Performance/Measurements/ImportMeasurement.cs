using Benchmark.Data;
using Benchmark.Documents.Safety;
using Benchmark.Documents.Spreadsheets;
using Benchmark.Imports;
using Benchmark.Performance.Measuring;
using Benchmark.Reports;
using Benchmark.TestBase;
using Benchmark.Users;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Performance.Measurements;

/// <summary>(b) A large workbook all the way in, against only reading its cells by the same reader.</summary>
internal sealed class ImportMeasurement(BenchmarkTestHost host, Results results, RunLength length)
{
    private const double Target = 3;
    private const double MemoryTarget = 200;
    private const string Name = "mall.xlsx";

    private TestTenant _tenant = null!;
    private byte[] _workbook = [];

    public async Task RunAsync()
    {
        _tenant = await host.CreateTenantAsync("9999", "Importköping");
        var period = ReportPeriod.ForYear(2024);
        _workbook = LargeWorkbook.Write(_tenant.MunicipalityCode, _tenant.Name, "Arbetsmarknadsnämnden", period);
        var reportId = await host.InAsync(_tenant.Id, async services =>
        {
            var report = new Report(_tenant.Id, _tenant.BoardId, period, period.To.AddDays(1), new Actor(null, "Prov"), TimeProvider.System.GetUtcNow());
            var db = services.GetRequiredService<BenchmarkDbContext>();
            db.Add(report);
            await db.SaveChangesAsync();
            return report.Id;
        });

        var noise = new MachineNoise();
        await UploadAsync(reportId);
        results.Add("Peak memory above idle, upload", await PeakMemory.AboveIdleAsync(() => UploadAsync(reportId)), "MB", MemoryTarget, noise);
        await ReviewAsync(reportId);
        noise = new MachineNoise();
        results.Add("Peak memory above idle, upload and checks", await PeakMemory.AboveIdleAsync(() => ReviewAsync(reportId)), "MB", MemoryTarget, noise);

        await CompareAsync("Upload: keep, read, store", null, () => UploadAsync(reportId));
        await CompareAsync("Upload and checks", Target, () => ReviewAsync(reportId));

        noise = new MachineNoise();
        var from = TimeProvider.System.GetTimestamp();
        var importId = await UploadAsync(reportId);
        var taken = await AsAsync<IReportImportAppService, int>(async s => await s.ApplyAsync(reportId, importId, (await s.GetReviewAsync(reportId, importId)).Revision));
        results.Add(FormattableString.Invariant($"Upload, checks and taking in {taken} new rows, once"), TimeProvider.System.GetElapsedTime(from).TotalSeconds, "s", null, noise);
    }

    private async Task CompareAsync(string measured, double? target, Func<Task> import)
    {
        var noise = new MachineNoise();
        var pair = new Pair(import, ReadOnlyAsync);
        await pair.RunAsync(length.ImportTurns, length.ImportWarmUp);
        results.Add(measured, "only reading the cells", pair, target, Ratio.p50, noise);
    }

    private Task<Guid> UploadAsync(Guid reportId) =>
        AsAsync<IReportImportAppService, Guid>(s => s.UploadAsync(reportId, [new UploadedFileDto(Name, null, _workbook)]));

    // The checks run when the hand-in is looked at: uploading shows it at once.
    private async Task ReviewAsync(Guid reportId)
    {
        var importId = await UploadAsync(reportId);
        var review = await AsAsync<IReportImportAppService, ImportReviewDto>(s => s.GetReviewAsync(reportId, importId));
        if (review.Rows.Count != LargeWorkbook.Rows || review.BrokenCount > 0)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"{review.Rows.Count} rows were read, {review.BrokenCount} of them broken: {(review.Findings.Count > 0 ? review.Findings[0].Message : null)}"));
        }
    }

    private Task ReadOnlyAsync()
    {
        using var zip = ZipGuard.Open(_workbook);
        var sheets = XlsxReader.Read(zip, Name, UnpackBudget.For(_workbook.Length));
        return sheets.Sum(s => s.Rows.Count) >= LargeWorkbook.Rows ? Task.CompletedTask : throw new InvalidOperationException("Rows are missing.");
    }

    private async Task<T> AsAsync<TService, T>(Func<TService, Task<T>> action)
        where TService : notnull
    {
        using (host.User.ActAs("Anna Lind", RoleNames.Contributor))
        {
            return await host.InAsync(_tenant.Id, services => action(services.GetRequiredService<TService>()));
        }
    }
}
