using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Publishing;
using Benchmark.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.TestBase;

/// <summary>Puts figures straight into the published tables, as a publication would have left them.</summary>
public static class PublishedFigures
{
    private static readonly DateTimeOffset PublishedAt = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Kommuner by code and name; invented from 9000.</summary>
    public static async Task AddMunicipalitiesAsync(this BenchmarkTestHost host, params (string Code, string Name, string County, string SkrGroup)[] municipalities) =>
        await host.InAsync(null, async services =>
        {
            var db = services.GetRequiredService<BenchmarkDbContext>();
            db.AddRange(municipalities.Select(m => new Municipality(
                m.Code,
                m.Name,
                m.County,
                "Län " + m.County,
                m.SkrGroup,
                string.CompareOrdinal(m.Code, MunicipalityConsts.FirstInventedCode) >= 0)));
            await db.SaveChangesAsync().ConfigureAwait(false);
        }).ConfigureAwait(false);

    /// <summary>One published report of a kommun with its figures; earlier current figures of the same things are superseded.</summary>
    public static async Task PublishAsync(this BenchmarkTestHost host, string municipalityCode, ReportPeriod period, params PublishedTestFigure[] figures) =>
        await host.InAsync(null, async services =>
        {
            var db = services.GetRequiredService<BenchmarkDbContext>();
            var version = db.PublishedReports.Count(r => r.MunicipalityCode == municipalityCode && r.PeriodCode == period.Code) + 1;
            var draft = new Report(Guid.CreateVersion7(), Guid.CreateVersion7(), period, period.To.AddDays(1), new Actor(null, "Prov"), PublishedAt);
            var report = new PublishedReport(draft, municipalityCode, $"Nämnd {version}", null, $"namnd-{version}", PublishedAt);
            db.Add(report);
            foreach (var figure in figures)
            {
                var at = figure.Period ?? period;
                foreach (var old in db.PublishedFigures.Where(f => f.IsCurrent && f.MunicipalityCode == municipalityCode && f.IndicatorCode == figure.Indicator
                    && f.PeriodCode == at.Code && f.Sex == figure.Sex && f.Kind == figure.Kind))
                {
                    old.StandBack();
                }

                db.Add(new PublishedFigure(report, new FigureKey(figure.Indicator, figure.Kind, at, figure.Sex), figure.Value, figure.Missing, figure.IsDerived));
            }

            await db.SaveChangesAsync().ConfigureAwait(false);
            await services.GetRequiredService<IPublicationLock>().AdvanceStampsAsync(
                [PublicationStamp.All, PublicationStamp.Reference, municipalityCode, .. figures.Select(f => PublicationStamp.OfIndicator(f.Indicator))],
                default).ConfigureAwait(false);
            await services.GetRequiredService<IPeriodCounts>().CountAsync(
                [.. figures.Select(f => f.Indicator)],
                [.. figures.Select(f => (f.Period ?? period).Code)],
                default).ConfigureAwait(false);
        }).ConfigureAwait(false);
}

/// <summary>A figure to publish: a value, or the reason why there is none.</summary>
public sealed record PublishedTestFigure(
    string Indicator,
    decimal? Value,
    MissingReason? Missing = null,
    Sex Sex = Sex.Total,
    ValueKind Kind = ValueKind.Outcome,
    ReportPeriod? Period = null,
    bool IsDerived = false);
