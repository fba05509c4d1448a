using Benchmark.Assignments;
using Benchmark.Data;
using Benchmark.Imports;
using Benchmark.MultiTenancy;
using Benchmark.Publishing;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Seeding;

/// <summary>
/// Takes reports through their whole life by the product's own rules: applied, submitted, approved, adopted, published. A
/// seeding that was cut off goes on where it was.
/// </summary>
internal sealed class ReportSeeding(IServiceScopeFactory scopes, ICurrentTenant currentTenant)
{
    private static readonly Actor Handed = new(null, "Demodata");

    /// <summary>Brings in what the tenant's only board lacks.</summary>
    public async Task SeedAsync(Guid tenantId, IEnumerable<SeededReport> reports, CancellationToken cancellationToken)
    {
        using var entered = currentTenant.Change(tenantId);
        foreach (var seeded in reports)
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await AdoptAsync(scope.ServiceProvider, seeded, cancellationToken) is { } reportId)
            {
                await using var publishing = scopes.CreateAsyncScope();
                await publishing.ServiceProvider.GetRequiredService<IReportPublisher>().PublishAsync(reportId, cancellationToken);
            }
        }
    }

    /// <summary>The report that waits for publication; null when it is published, or someone works with it.</summary>
    private static async Task<Guid?> AdoptAsync(IServiceProvider services, SeededReport seeded, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<IBenchmarkDbContext>();
        var existing = await db.Reports.AsNoTracking()
            .Where(r => r.PeriodCode == seeded.Period.Code && r.Version == 1)
            .Select(r => new { r.Id, r.PublicationOrderedAt })
            .SingleOrDefaultAsync(cancellationToken);
        if (existing is not null)
        {
            return existing.PublicationOrderedAt is null ? null : existing.Id;
        }

        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var board = await db.Boards.AsNoTracking().SingleAsync(cancellationToken);
        var report = new Report(board.TenantId, board.Id, seeded.Period, SwedishClock.DateOf(now), Handed, now);
        db.Reports.Add(report);
        await services.GetRequiredService<IReportDraftApplier>().ApplyAsync(report, seeded.Draft, new StatusVocabulary([], []), cancellationToken);
        report.Submit(Handed, now);
        report.Approve(Handed, now);
        if (seeded.Decision is { } decision)
        {
            report.Adopt(decision.Date, decision.Paragraph, decision.RegistryNumber, Handed, now);
        }
        else
        {
            report.AdoptWithoutMinutes(Handed, now, "Offentliggjord av kommunen. Dag och paragraf för beslutet är inte kända.");
        }

        report.OrderPublication(Handed, now);
        await db.SaveChangesAsync(cancellationToken);
        return report.Id;
    }
}
