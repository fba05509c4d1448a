using System.Globalization;
using System.Net;
using Benchmark.Data;
using Benchmark.DbMigrator.National;
using Benchmark.Indicators;
using Benchmark.Performance.Measuring;
using Benchmark.Performance.Site;
using Benchmark.Publishing;
using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Performance.Measurements;

/// <summary>From the order to publish until anyone sees the value in the comparison; and what else had to be made anew.</summary>
internal sealed class PublicationMeasurement(BenchmarkTestHost host, Results results, RunLength length)
{
    private const double Target = 2;
    private const string Touched = "EKB01";
    private static readonly string[] Others = ["EKB03", "AMI02"];
    private static readonly Actor Someone = new(null, "Mätning");

    public async Task RunAsync()
    {
        var noise = new MachineNoise();
        var tenant = await host.CreateTenantAsync("9998", "Mätkommun");
        await using var site = await MeasuredSite.StartAsync(host.Database, keepsPages: true, publishes: true);
        var seconds = new List<double>();
        var madeAnew = 0;
        for (var turn = -1; turn < length.Publications; turn++)
        {
            // The first one also changes who takes part, which every page tells.
            var period = ReportPeriod.T2(NationalSize.LastYear - (turn + 1));
            var value = 10_003 + (turn * 7);
            var report = await AdoptAsync(tenant, period, value);
            string[] untouched = [.. Others.Select(code => $"/jamfor/{code}?period={period.Code}"), Nation.BoardAddress];
            foreach (var address in untouched)
            {
                await site.GetAsync(address);
            }

            var took = await PublishAsync(site, tenant, report, $"/jamfor/{Touched}?period={period.Code}", value.ToString("N0", CultureInfo.GetCultureInfo("sv-SE")));
            if (turn >= 0)
            {
                seconds.Add(took);
                madeAnew += (await Task.WhenAll(untouched.Select(site.IsKeptAsync))).Count(kept => !kept);
            }
        }

        results.Add("From order to sight of a publication, median", seconds.Order().ElementAt(seconds.Count / 2), "s", null, noise);
        results.Add(string.Create(CultureInfo.InvariantCulture, $"From order to sight of a publication, slowest of {seconds.Count}"), seconds.Max(), "s", Target, noise);
        results.Add(string.Create(CultureInfo.InvariantCulture, $"Kept pages of other indicators and boards made anew, of {seconds.Count * (Others.Length + 1)}"), madeAnew, "pages", 1, noise);
    }

    private static async Task<double> PublishAsync(MeasuredSite site, TestTenant tenant, Guid report, string address, string shown)
    {
        await site.GetAsync(address);
        var from = TimeProvider.System.GetTimestamp();
        await using (var scope = site.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<IPublicationQueue>().EnqueueAsync(tenant.Id, report);
        }

        while (!WebUtility.HtmlDecode(await site.Http.GetStringAsync(address)).Contains(shown, StringComparison.Ordinal))
        {
            if (TimeProvider.System.GetElapsedTime(from) > TimeSpan.FromMinutes(1))
            {
                throw new InvalidOperationException($"{address} doesn't show {shown} a minute after publication was ordered.");
            }

            await Task.Delay(20);
        }

        return TimeProvider.System.GetElapsedTime(from).TotalSeconds;
    }

    private Task<Guid> AdoptAsync(TestTenant tenant, ReportPeriod period, int value) => host.InAsync(tenant.Id, async services =>
    {
        var db = services.GetRequiredService<BenchmarkDbContext>();
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var report = new Report(tenant.Id, tenant.BoardId, period, SwedishClock.DateOf(now), Someone, now);
        var indicator = await db.Indicators.SingleAsync(i => i.Code == Touched);
        report.SetFigure(indicator, new FigureKey(Touched, ValueKind.Outcome, period, Sex.Total), value, null, null, null);
        db.Add(report);
        report.Submit(Someone, now);
        report.Approve(Someone, now);
        report.Adopt(report.Period.To.AddDays(20), "§ 1", "MÄT-1", Someone, now);
        report.OrderPublication(Someone, now);
        await db.SaveChangesAsync();
        return report.Id;
    });
}
