using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Publishing;
using Benchmark.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.TestBase;

/// <summary>Puts amounts straight into the published tables, as a publication would have left them.</summary>
public static class PublishedAmounts
{
    private static readonly DateTimeOffset PublishedAt = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    /// <summary>One published report of the kommun's board with its amounts.</summary>
    public static Task PublishAmountsAsync(this BenchmarkTestHost host, string municipalityCode, ReportPeriod period, params PublishedTestAmount[] amounts) =>
        host.PublishAmountsAsync(municipalityCode, "Arbetsmarknadsnämnden", period, amounts);

    /// <summary>One published report with its amounts; earlier current amounts of the same things stand back.</summary>
    public static async Task PublishAmountsAsync(this BenchmarkTestHost host, string municipalityCode, string boardName, ReportPeriod period, params PublishedTestAmount[] amounts) =>
        await host.InAsync(null, async services =>
        {
            var db = services.GetRequiredService<BenchmarkDbContext>();
            var number = db.PublishedReports.Count(r => r.MunicipalityCode == municipalityCode) + 1;
            var draft = new Report(Guid.CreateVersion7(), Guid.CreateVersion7(), period, period.To.AddDays(1), new Actor(null, "Prov"), PublishedAt);
            var report = new PublishedReport(draft, municipalityCode, boardName, null, $"namnd-{number}", PublishedAt);
            db.Add(report);
            foreach (var amount in amounts)
            {
                var line = new PublishedFinanceLine(
                    report,
                    new FinanceKey(amount.Area, amount.Item, amount.Kind, amount.Period ?? period, amount.AsOf),
                    amount.Kronor,
                    amount.Missing);
                foreach (var old in db.PublishedFinanceLines.Where(l => l.IsCurrent && l.MunicipalityCode == municipalityCode && l.AreaCode == line.AreaCode
                    && l.ItemCode == line.ItemCode && l.Kind == line.Kind && l.PeriodCode == line.PeriodCode && l.AsOfCode == line.AsOfCode))
                {
                    old.StandBack();
                }

                db.Add(line);
            }

            await db.SaveChangesAsync().ConfigureAwait(false);
            await services.GetRequiredService<IPublicationLock>()
                .AdvanceStampsAsync([PublicationStamp.All, PublicationStamp.Reference, municipalityCode], default).ConfigureAwait(false);
        }).ConfigureAwait(false);

    /// <summary>Gives kommuner their inhabitants of a day.</summary>
    public static async Task SetPopulationAsync(this BenchmarkTestHost host, DateOnly date, params (string Code, int Inhabitants)[] populations) =>
        await host.InAsync(null, async services =>
        {
            var db = services.GetRequiredService<BenchmarkDbContext>();
            foreach (var (code, inhabitants) in populations)
            {
                var municipality = (await db.Municipalities.FindAsync(code).ConfigureAwait(false))!;
                municipality.SetPopulation(date, inhabitants);
            }

            await db.SaveChangesAsync().ConfigureAwait(false);
            await services.GetRequiredService<IPublicationLock>().AdvanceStampsAsync([PublicationStamp.Reference], default).ConfigureAwait(false);
        }).ConfigureAwait(false);
}

/// <summary>An amount to publish: SEK, or the reason why there is none.</summary>
public sealed record PublishedTestAmount(
    string Area,
    decimal? Kronor,
    string Item = FinanceCodes.NetCost,
    ValueKind Kind = ValueKind.Outcome,
    ReportPeriod? Period = null,
    MissingReason? Missing = null,
    ReportPeriod? AsOf = null);
