using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Publishing;
using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Benchmark.Tests.Publishing;

/// <summary>A database with the catalogue, and the steps that publications are tested by.</summary>
public sealed class PublishingFixture : IAsyncLifetime
{
    private int _lastCode = 9900;

    public BenchmarkTestHost Host { get; private set; } = null!;

    /// <summary>Cuts publications off.</summary>
    public Saboteur Saboteur { get; } = new();

    public async Task InitializeAsync()
    {
        Host = await BenchmarkTestHost.CreateAsync(services =>
            services.ConfigureDbContext<BenchmarkDbContext>(options => options.AddInterceptors(Saboteur)));
        Saboteur.Admin = Host.Database.Admin;
        await Host.SeedCatalogueAsync();
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    public Task<TestTenant> NewTenantAsync()
    {
        var code = Interlocked.Increment(ref _lastCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Host.CreateTenantAsync(code, $"Provkommun {code}");
    }

    /// <summary>An adopted report with what <paramref name="fill"/> puts into it.</summary>
    public Task<Guid> AdoptAsync(TestTenant tenant, ReportPeriod period, Action<Report, Func<string, Indicator>> fill) =>
        Host.InAsync(tenant.Id, async services =>
        {
            var db = services.GetRequiredService<IBenchmarkDbContext>();
            var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
            var report = new Report(tenant.Id, tenant.BoardId, period, SwedishClock.DateOf(now), Someone, now);
            db.Reports.Add(report);
            await FillAndAdoptAsync(db, report, fill, now);
            return report.Id;
        });

    /// <summary>A correction of a published report, adopted.</summary>
    public Task<Guid> CorrectAsync(TestTenant tenant, Guid reportId, Action<Report, Func<string, Indicator>> fill) =>
        Host.InAsync(tenant.Id, async services =>
        {
            var db = services.GetRequiredService<IBenchmarkDbContext>();
            var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
            var published = await db.Reports.Include(r => r.Figures).Include(r => r.FinanceLines).SingleAsync(r => r.Id == reportId);
            var correction = published.Correct("Fel i underlaget", Someone, now);
            db.Reports.Add(correction);
            await FillAndAdoptAsync(db, correction, fill, now);
            return correction.Id;
        });

    /// <summary>Orders an adopted report's publication, past every save that a test may cut off, and runs its job.</summary>
    public async Task PublishAsync(TestTenant tenant, Guid reportId)
    {
        await Host.QueryAsAdminAsync($"""
            update reports set publication_ordered_at = coalesce(publication_ordered_at, now())
            where id = '{reportId}' and tenant_id = '{tenant.Id}' and stage = {(int)ReportStage.Adopted}
            """);
        await RunJobAsync(tenant, reportId);
    }

    /// <summary>Orders an adopted report's publication, as someone.</summary>
    public Task OrderAsync(TestTenant tenant, Guid reportId, Actor actor) => Host.InAsync(tenant.Id, async services =>
    {
        var db = services.GetRequiredService<IBenchmarkDbContext>();
        (await db.Reports.SingleAsync(r => r.Id == reportId)).OrderPublication(actor, DateTimeOffset.UtcNow);
        await db.SaveChangesAsync();
    });

    /// <summary>A report with its history.</summary>
    public Task<Report> ReadAsync(TestTenant tenant, Guid reportId) => Host.InAsync(tenant.Id, services =>
        services.GetRequiredService<IBenchmarkDbContext>().Reports.AsNoTracking().Include(r => r.Events).SingleAsync(r => r.Id == reportId));

    /// <summary>Runs the job as the queue does, whether or not anything is ordered.</summary>
    public Task RunJobAsync(TestTenant tenant, Guid reportId) =>
        new PublicationJob(Host.Services.GetRequiredService<IServiceScopeFactory>(), Host.CurrentTenant).RunAsync(tenant.Id, reportId);

    /// <summary>A published value as comparisons see it; null when there is no current one.</summary>
    public Task<PublishedFigure?> CurrentAsync(TestTenant tenant, string indicator, ReportPeriod period, Sex sex = Sex.Total) =>
        Host.InAsync(null, services => services.GetRequiredService<IBenchmarkDbContext>().PublishedFigures.AsNoTracking()
            .SingleOrDefaultAsync(f => f.MunicipalityCode == tenant.MunicipalityCode && f.IndicatorCode == indicator
                && f.PeriodCode == period.Code && f.Sex == sex && f.Kind == ValueKind.Outcome && f.IsCurrent));

    /// <summary>Everything that the published tables and the report's stage hold of a kommun, in one comparable text.</summary>
    public async Task<string> SnapshotAsync(TestTenant tenant)
    {
        var rows = await Host.QueryAsAdminAsync($"""
            select row_to_json(r)::text from published_reports r where municipality_code = '{tenant.MunicipalityCode}'
            union all select row_to_json(f)::text from published_figures f where municipality_code = '{tenant.MunicipalityCode}'
            union all select row_to_json(f)::text from published_finance_lines f where municipality_code = '{tenant.MunicipalityCode}'
            union all select row_to_json(a)::text from published_assignments a join published_reports r on r.id = a.published_report_id where municipality_code = '{tenant.MunicipalityCode}'
            union all select row_to_json(s)::text from publication_stamps s where scope = '{tenant.MunicipalityCode}'
            union all select stage::text || published_at::text from reports where tenant_id = '{tenant.Id}'
            order by 1
            """);
        return string.Join('\n', rows.Where(r => r.Length > 0));
    }

    /// <summary>The stamps of three indicators, of what comparisons look names up in, and of the kommun.</summary>
    public async Task<Dictionary<string, long>> StampsAsync(TestTenant tenant)
    {
        var values = await Host.InAsync(null, services => services.GetRequiredService<IBenchmarkDbContext>().PublicationStamps.AsNoTracking()
            .ToDictionaryAsync(s => s.Scope, s => s.Value));
        var codes = new[] { "EKB01", "EKB02", "AMI02" }.ToDictionary(c => c, c => values.GetValueOrDefault(PublicationStamp.OfIndicator(c)));
        codes["reference"] = values.GetValueOrDefault(PublicationStamp.Reference);
        codes["kommun"] = values.GetValueOrDefault(tenant.MunicipalityCode);
        return codes;
    }

    private static Actor Someone { get; } = new(null, "Prov");

    private static async Task FillAndAdoptAsync(IBenchmarkDbContext db, Report report, Action<Report, Func<string, Indicator>> fill, DateTimeOffset now)
    {
        var indicators = await db.Indicators.AsNoTracking().ToDictionaryAsync(i => i.Code);
        fill(report, code => indicators[code]);
        report.Submit(Someone, now);
        report.Approve(Someone, now);
        report.Adopt(report.Period.To.AddDays(20), "§ 1", "PROV-1", Someone, now);
        await db.SaveChangesAsync();
    }
}
