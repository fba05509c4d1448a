using System.Text;
using Benchmark.Imports.Checks;
using Benchmark.Publishing;
using Benchmark.Reports;
using Benchmark.TestBase;
using Benchmark.Users;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Imports;

/// <summary>A file that takes longer to read than a person waits.</summary>
public sealed class ReadingLimitTests : IAsyncLifetime
{
    private BenchmarkTestHost _host = null!;
    private TestTenant _boras = null!;

    public async Task InitializeAsync()
    {
        _host = await BenchmarkTestHost.CreateAsync(services => services.AddSingleton<TimeProvider>(new HastyClock()).AddSingleton<IPublicationQueue>(new RememberingQueue()));
        await _host.SeedCatalogueAsync();
        _boras = await _host.CreateTenantAsync("1490", "Borås", "ekonomiskt-bistand");
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task It_is_kept_and_answered_and_the_draft_stays()
    {
        var id = await AsAnnaAsync<IReportAppService, Guid>(s => s.CreateAsync(new CreateReportDto(_boras.BoardId, "2018-T2")));
        var file = new UploadedFileDto("stor.csv", "text/csv", Encoding.UTF8.GetBytes("Kod;Kön;Utfall\nEKB01;Totalt;12\n"));
        var importId = await AsAnnaAsync<IReportImportAppService, Guid>(s => s.UploadAsync(id, [file]));

        var review = await AsAnnaAsync<IReportImportAppService, ImportReviewDto>(s => s.GetReviewAsync(id, importId));
        review.Findings.Where(f => f.Severity == FindingSeverity.Error).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            finding => finding.Code.ShouldBe(CheckCodes.TookTooLong),
            finding => finding.Where.ShouldBe("stor.csv"));
        review.Rows.ShouldBeEmpty();
        review.Files.ShouldHaveSingleItem().FileName.ShouldBe("stor.csv");
        (await AsAnnaAsync<IReportAppService, ReportDto>(s => s.GetAsync(id))).Stage.ShouldBe(ReportStage.Draft);
    }

    private async Task<T> AsAnnaAsync<TService, T>(Func<TService, Task<T>> action)
        where TService : notnull
    {
        using (_host.User.ActAs("Anna Lind", RoleNames.Contributor))
        {
            return await _host.InAsync(_boras.Id, services => action(services.GetRequiredService<TService>()));
        }
    }

    /// <summary>Whatever is waited for has passed at once.</summary>
    private sealed class HastyClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            callback(state);
            return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
