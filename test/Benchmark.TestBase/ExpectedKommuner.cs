using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.TestBase;

/// <summary>Invented kommuner whose outcome goes with their background: 1 + 0.4 · unemployment + a swing of ±0.1 that everyone knows.</summary>
public static class ExpectedKommuner
{
    /// <summary>A share of all inhabitants.</summary>
    public const string Outcome = "EKB23";
    /// <summary>A share of those that <see cref="ToWorkBase"/> counts.</summary>
    public const string ToWork = "AMI60";
    /// <summary>How many have left.</summary>
    public const string ToWorkBase = "AMI66";

    /// <summary>The period of it all.</summary>
    public static readonly ReportPeriod Year = ReportPeriod.ForYear(2021);

    /// <summary>Code of the kommun with a number.</summary>
    public static string CodeOf(int number) => $"9{number:000}";

    /// <summary>In percent.</summary>
    public static decimal Unemployment(int number) => 2 + (number * 7 % 40 / 4m);

    /// <summary>In percent.</summary>
    public static decimal OutcomeOf(int number) => 1 + (0.4m * Unemployment(number)) + (number % 2 == 0 ? 0.1m : -0.1m);

    /// <summary>Invented kommuner from 9001 with inhabitants; the first five in county 91.</summary>
    public static async Task AddKommunerWithInhabitantsAsync(this BenchmarkTestHost host, int count)
    {
        await host.AddMunicipalitiesAsync([.. Enumerable.Range(1, count).Select(n => (CodeOf(n), $"Prov {n}", n <= 5 ? "91" : "92", "C8"))]).ConfigureAwait(false);
        await host.InAsync(null, async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            foreach (var municipality in await db.Municipalities.Include(m => m.Populations).ToListAsync().ConfigureAwait(false))
            {
                municipality.SetPopulation(new DateOnly(2021, 12, 31), 5_000 + (int.Parse(municipality.Code, System.Globalization.CultureInfo.InvariantCulture) % 11 * 3_000));
            }

            await db.SaveChangesAsync().ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    /// <summary>Unemployment, foreign-born, low education and low economic standard; only the first goes with the outcome.</summary>
    public static PublishedTestFigure[] Background(int number) =>
    [
        new("ARB01", Unemployment(number)),
        new("BEF02", 10 + (number * 13 % 17)),
        new("BEF03", 8 + (number * 5 % 11)),
        new("BEF04", 9 + (number * 3 % 13)),
    ];

    /// <summary>Publishes for the kommun with a number.</summary>
    public static Task PublishAsync(this BenchmarkTestHost host, int number, params PublishedTestFigure[] figures) =>
        host.PublishAsync(CodeOf(number), Year, figures);

    /// <summary>Outcome and background of the first kommuner.</summary>
    public static async Task PublishExpectedAsync(this BenchmarkTestHost host, int count)
    {
        for (var number = 1; number <= count; number++)
        {
            await host.PublishAsync(number, [new PublishedTestFigure(Outcome, OutcomeOf(number)), .. Background(number)]).ConfigureAwait(false);
        }
    }
}
