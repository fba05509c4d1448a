using Benchmark.Data;
using Benchmark.Imports;
using Benchmark.Imports.Readings;
using Benchmark.Indicators;
using Benchmark.Reports;
using Benchmark.Tests.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Tests.Imports;

/// <summary>A document whose job never came is read after all, or given up; nobody waits for ever.</summary>
public sealed class StrandedReadingTests : IAsyncLifetime
{
    private readonly PublishingFixture _fixture = new();

    public Task InitializeAsync() => _fixture.InitializeAsync();

    public Task DisposeAsync() => _fixture.DisposeAsync();

    [Fact]
    public async Task One_that_waits_is_ordered_again_and_one_that_has_waited_too_long_is_given_up()
    {
        var tenant = await _fixture.NewTenantAsync();
        var report = await _fixture.AdoptAsync(tenant, ReportPeriod.T2(2020), (draft, of) =>
            draft.SetFigure(of("EKB01"), new FigureKey("EKB01", ValueKind.Outcome, ReportPeriod.T2(2020)), 692, null, null, null));
        var fresh = await KeepAsync(tenant.Id, report, TimeSpan.FromMinutes(1));
        var waiting = await KeepAsync(tenant.Id, report, StrandedReadings.Patience + TimeSpan.FromMinutes(1));
        var old = await KeepAsync(tenant.Id, report, StrandedReadings.Limit + TimeSpan.FromMinutes(1));

        var queue = new WrittenQueue();
        await using var services = new ServiceCollection()
            .AddScoped(_ => _fixture.Host.Services.CreateScope().ServiceProvider.GetRequiredService<IBenchmarkDbContext>())
            .AddSingleton<IDocumentReadingQueue>(queue)
            .BuildServiceProvider();
        await new StrandedReadings(services.GetRequiredService<IServiceScopeFactory>(), _fixture.Host.CurrentTenant, TimeProvider.System).OrderAgainAsync();

        queue.Written.ShouldContain((tenant.Id, waiting));
        queue.Written.ShouldNotContain((tenant.Id, fresh));
        queue.Written.ShouldNotContain((tenant.Id, old));
        (await StateAsync(tenant.Id, old)).ShouldBe(ReadingState.Failed);
        (await StateAsync(tenant.Id, waiting)).ShouldBe(ReadingState.Waiting);
    }

    private Task<Guid> KeepAsync(Guid tenantId, Guid reportId, TimeSpan ago) => _fixture.Host.InAsync(tenantId, async services =>
    {
        var db = services.GetRequiredService<IBenchmarkDbContext>();
        var actor = new Actor(null, "Prov");
        var file = new OriginalFile(tenantId, reportId, "rapport.txt", null, [1], actor, DateTimeOffset.UtcNow - ago);
        var reading = new DocumentReading(tenantId, reportId, file.Id, actor, DateTimeOffset.UtcNow - ago);
        db.OriginalFiles.Add(file);
        db.DocumentReadings.Add(reading);
        await db.SaveChangesAsync();
        return reading.Id;
    });

    private Task<ReadingState> StateAsync(Guid tenantId, Guid id) => _fixture.Host.InAsync(tenantId, services =>
        services.GetRequiredService<IBenchmarkDbContext>().DocumentReadings.AsNoTracking().Where(r => r.Id == id).Select(r => r.State).SingleAsync());

    private sealed class WrittenQueue : IDocumentReadingQueue
    {
        public List<(Guid TenantId, Guid ReadingId)> Written { get; } = [];

        public Task EnqueueAsync(Guid tenantId, Guid readingId, CancellationToken cancellationToken = default)
        {
            Written.Add((tenantId, readingId));
            return Task.CompletedTask;
        }
    }
}
