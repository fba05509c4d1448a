using System.Collections.Concurrent;
using System.Text;
using Benchmark.Imports;
using Benchmark.Publishing;
using Benchmark.TestBase;
using Benchmark.Users;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Benchmark.Reports;

/// <summary>The product's services with two kommuner, their people, and a queue that only remembers.</summary>
public sealed class ReportTestHost : IAsyncLifetime
{
    public const string Anna = "Anna Lind";
    public const string Per = "Per Berg";

    private BenchmarkTestHost _host = null!;

    public BenchmarkTestHost Host => _host;

    public TestTenant Boras { get; private set; } = null!;

    public TestTenant Uppsala { get; private set; } = null!;

    public RememberingQueue Queue { get; } = new();

    public async Task InitializeAsync()
    {
        _host = await BenchmarkTestHost.CreateAsync(services => services.AddSingleton<IPublicationQueue>(Queue));
        await _host.SeedCatalogueAsync();
        Boras = await _host.CreateTenantAsync("1490", "Borås", "ekonomiskt-bistand", "arbetsmarknadsinsatser");
        Uppsala = await _host.CreateTenantAsync("0380", "Uppsala", "ekonomiskt-bistand");
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    /// <summary>As a handläggare of Borås.</summary>
    public Task<T> AsContributorAsync<TService, T>(Func<TService, Task<T>> action)
        where TService : notnull => AsAsync(Boras, Anna, RoleNames.Contributor, action);

    /// <summary>As a controller of Borås.</summary>
    public Task<T> AsApproverAsync<TService, T>(Func<TService, Task<T>> action)
        where TService : notnull => AsAsync(Boras, Per, RoleNames.Approver, action);

    public async Task<T> AsAsync<TService, T>(TestTenant tenant, string name, string role, Func<TService, Task<T>> action)
        where TService : notnull
    {
        using (_host.User.ActAs(name, role))
        {
            return await _host.InAsync(tenant.Id, services => action(services.GetRequiredService<TService>()));
        }
    }

    public Task ContributeAsync(Func<IReportAppService, Task> action) => AsContributorAsync<IReportAppService, int>(async s => { await action(s); return 0; });

    public Task DecideAsync(Func<IReportAppService, Task> action) => AsApproverAsync<IReportAppService, int>(async s => { await action(s); return 0; });

    public Task ImportAsync(Func<IReportImportAppService, Task> action) => AsContributorAsync<IReportImportAppService, int>(async s => { await action(s); return 0; });

    public Task<Guid> CreateReportAsync(string period) =>
        AsContributorAsync<IReportAppService, Guid>(s => s.CreateAsync(new CreateReportDto(Boras.BoardId, period)));

    public Task<ReportDto> GetAsync(Guid id) => AsContributorAsync<IReportAppService, ReportDto>(s => s.GetAsync(id));

    /// <summary>A report with one value in it.</summary>
    public async Task<Guid> CreateFilledAsync(string period, decimal households = 1312)
    {
        var id = await CreateReportAsync(period);
        var draft = new ReportDraft { Figures = [new("EKB01", Indicators.ValueKind.Outcome, period, households)] };
        var result = await AsContributorAsync<IReportImportAppService, HandInResultDto>(s => s.HandInAsync(id, draft, null, dryRun: false));
        return result.IsApplied ? id : throw new InvalidOperationException(string.Join(' ', result.Findings.Select(f => f.Message)));
    }

    public Task<Guid> UploadAsync(Guid reportId, string name, string text) => UploadAsync(reportId, name, Encoding.UTF8.GetBytes(text));

    public Task<Guid> UploadAsync(Guid reportId, string name, byte[] content) =>
        AsContributorAsync<IReportImportAppService, Guid>(s => s.UploadAsync(reportId, [new UploadedFileDto(name, null, content)]));

    public Task<ImportReviewDto> ReviewAsync(Guid reportId, Guid importId) =>
        AsContributorAsync<IReportImportAppService, ImportReviewDto>(s => s.GetReviewAsync(reportId, importId));
}

/// <summary>Remembers what was ordered, in place of the host program's job queue.</summary>
public sealed class RememberingQueue : IPublicationQueue
{
    public ConcurrentQueue<(Guid TenantId, Guid ReportId)> Ordered { get; } = new();

    public Task EnqueueAsync(Guid tenantId, Guid reportId, CancellationToken cancellationToken = default)
    {
        Ordered.Enqueue((tenantId, reportId));
        return Task.CompletedTask;
    }
}
