using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Publishing;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Tests.Publishing;

/// <summary>A publication that was ordered but never queued is ordered again, each inside its own kommun.</summary>
public sealed class StrandedPublicationTests : IAsyncLifetime
{
    private readonly PublishingFixture _fixture = new();

    public Task InitializeAsync() => _fixture.InitializeAsync();

    public Task DisposeAsync() => _fixture.DisposeAsync();

    [Fact]
    public async Task Only_orders_that_have_waited_too_long_are_ordered_again()
    {
        var first = await _fixture.NewTenantAsync();
        var second = await _fixture.NewTenantAsync();
        var old = await OrderAsync(first, StrandedPublications.Patience + TimeSpan.FromMinutes(1));
        await OrderAsync(second, TimeSpan.Zero);
        var queue = new WrittenQueue();
        await using var services = new ServiceCollection()
            .AddSingleton(_fixture.Host.CurrentTenant)
            .AddScoped(_ => _fixture.Host.Services.CreateScope().ServiceProvider.GetRequiredService<IBenchmarkDbContext>())
            .AddSingleton<IPublicationQueue>(queue)
            .BuildServiceProvider();

        var orderedAgain = await new StrandedPublications(services.GetRequiredService<IServiceScopeFactory>(), _fixture.Host.CurrentTenant, TimeProvider.System).OrderAgainAsync();

        orderedAgain.ShouldBe(1);
        queue.Written.ShouldBe([(first.Id, old)]);
    }

    [Fact]
    public async Task A_job_that_comes_late_does_not_publish_what_was_not_ordered()
    {
        var tenant = await _fixture.NewTenantAsync();
        var id = await _fixture.AdoptAsync(tenant, ReportPeriod.T2(2020), (report, of) =>
            report.SetFigure(of("EKB01"), new FigureKey("EKB01", ValueKind.Outcome, ReportPeriod.T2(2020)), 692, null, null, null));
        await _fixture.RunJobAsync(tenant, id);
        (await _fixture.CurrentAsync(tenant, "EKB01", ReportPeriod.T2(2020))).ShouldBeNull();
    }

    private async Task<Guid> OrderAsync(TestBase.TestTenant tenant, TimeSpan ago)
    {
        var id = await _fixture.AdoptAsync(tenant, ReportPeriod.T2(2020), (report, of) =>
            report.SetFigure(of("EKB01"), new FigureKey("EKB01", ValueKind.Outcome, ReportPeriod.T2(2020)), 692, null, null, null));
        await _fixture.Host.InAsync(tenant.Id, async services =>
        {
            var db = services.GetRequiredService<IBenchmarkDbContext>();
            var report = await db.Reports.SingleAsync(r => r.Id == id);
            report.OrderPublication(DateTimeOffset.UtcNow - ago);
            await db.SaveChangesAsync();
        });
        return id;
    }

    private sealed class WrittenQueue : IPublicationQueue
    {
        public List<(Guid TenantId, Guid ReportId)> Written { get; } = [];

        public Task EnqueueAsync(Guid tenantId, Guid reportId, CancellationToken cancellationToken = default)
        {
            Written.Add((tenantId, reportId));
            return Task.CompletedTask;
        }
    }
}
