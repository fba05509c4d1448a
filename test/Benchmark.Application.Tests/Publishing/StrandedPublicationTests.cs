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

        (await OrderAgainAsync(queue)).ShouldBe(1);
        queue.Written.ShouldBe([(first.Id, old)]);
    }

    [Fact]
    public async Task An_order_that_has_been_tried_for_too_long_is_taken_back_and_the_history_says_so()
    {
        var tenant = await _fixture.NewTenantAsync();
        var id = await OrderAsync(tenant, StrandedPublications.Limit + TimeSpan.FromMinutes(1));
        var queue = new WrittenQueue();

        (await OrderAgainAsync(queue)).ShouldBe(0);
        queue.Written.ShouldBeEmpty();
        (await ReadAsync(tenant, id)).FailedPublication.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_fault_that_would_come_again_takes_the_order_back_and_the_report_can_be_returned_or_ordered_again()
    {
        var tenant = await _fixture.NewTenantAsync();
        var id = await OrderAsync(tenant, TimeSpan.Zero);
        await _fixture.Host.QueryAsAdminAsync(FormattableString.Invariant($"""
            insert into finance_lines (id, tenant_id, report_id, area_code, item_code, kind, period_code, amount)
            select gen_random_uuid(), '{tenant.Id}', '{id}', 'ekonomiskt-bistand', item, {(int)ValueKind.Outcome}, '2020-T2', amount
            from (values ('cost', {decimal.MaxValue}), ('income', {decimal.MinValue})) as absurd (item, amount)
            """));

        await _fixture.RunJobAsync(tenant, id);

        var failed = await ReadAsync(tenant, id);
        (failed.Stage, failed.PublicationOrderedAt).ShouldBe((ReportStage.Adopted, null));
        failed.FailedPublication.ShouldNotBeNull();
        (await _fixture.SnapshotAsync(tenant)).ShouldBeEmpty();
        failed.OrderPublication(new Actor(null, "Prov"), DateTimeOffset.UtcNow);
        failed.FailedPublication.ShouldBeNull();
        (await ReadAsync(tenant, id)).Return(new Actor(null, "Prov"), DateTimeOffset.UtcNow, "Orimligt belopp");
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

    private async Task<int> OrderAgainAsync(WrittenQueue queue)
    {
        await using var services = new ServiceCollection()
            .AddSingleton(_fixture.Host.CurrentTenant)
            .AddScoped(_ => _fixture.Host.Services.CreateScope().ServiceProvider.GetRequiredService<IBenchmarkDbContext>())
            .AddScoped(_ => _fixture.Host.Services.CreateScope().ServiceProvider.GetRequiredService<FailedPublications>())
            .AddSingleton<IPublicationQueue>(queue)
            .BuildServiceProvider();
        return await new StrandedPublications(services.GetRequiredService<IServiceScopeFactory>(), _fixture.Host.CurrentTenant, TimeProvider.System).OrderAgainAsync();
    }

    private Task<Report> ReadAsync(TestBase.TestTenant tenant, Guid id) => _fixture.Host.InAsync(tenant.Id, services =>
        services.GetRequiredService<IBenchmarkDbContext>().Reports.AsNoTracking().Include(r => r.Events).SingleAsync(r => r.Id == id));

    private async Task<Guid> OrderAsync(TestBase.TestTenant tenant, TimeSpan ago)
    {
        var id = await _fixture.AdoptAsync(tenant, ReportPeriod.T2(2020), (report, of) =>
            report.SetFigure(of("EKB01"), new FigureKey("EKB01", ValueKind.Outcome, ReportPeriod.T2(2020)), 692, null, null, null));
        await _fixture.Host.InAsync(tenant.Id, async services =>
        {
            var db = services.GetRequiredService<IBenchmarkDbContext>();
            var report = await db.Reports.SingleAsync(r => r.Id == id);
            report.OrderPublication(new Actor(null, "Prov"), DateTimeOffset.UtcNow - ago);
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
