using Benchmark.Data;
using Benchmark.Imports;
using Benchmark.MultiTenancy;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Seeding;

/// <summary>What Borås and Uppsala published, as demo reports.</summary>
public sealed class DemoReportSeedContributor(IBenchmarkDbContext db, IServiceScopeFactory scopes, ICurrentTenant currentTenant) : IDataSeedContributor
{
    /// <summary>What stands in the minutes' place when the document gives the day but no paragraph.</summary>
    private const string ParagraphNotStated = "ej angiven";

    private static readonly string[] Files = ["boras-2018-T2.json", "boras-2019.json", "uppsala-2020-T2.json"];

    /// <inheritdoc />
    public int Order => SeedOrder.DemoReports;

    /// <inheritdoc />
    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken)
    {
        if (!context.Demo)
        {
            return;
        }

        var drafts = Files.Select(file => DemoFiles.Read<ReportDraft>(context, file)).ToList();
        var tenants = await db.Tenants.AsNoTracking().ToDictionaryAsync(t => t.MunicipalityCode, t => t.Id, cancellationToken);
        var seeding = new ReportSeeding(scopes, currentTenant);
        foreach (var draft in drafts)
        {
            var report = new SeededReport(ReportPeriod.Parse(draft.PeriodCode!), draft, DecisionOf(draft));
            await seeding.SeedAsync(tenants[draft.MunicipalityCode!], [report], cancellationToken);
        }
    }

    private static SeededDecision? DecisionOf(ReportDraft draft) =>
        draft is { DecisionDate: { } date, RegistryNumber: { } number } ? new SeededDecision(date, ParagraphNotStated, number) : null;
}
