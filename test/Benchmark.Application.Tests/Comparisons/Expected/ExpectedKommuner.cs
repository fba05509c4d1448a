using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Comparisons.Expected;

/// <summary>Invented kommuner whose outcome goes with their background: 1 + 0.4 · unemployment + a swing of ±0.1 that everyone knows.</summary>
internal static class ExpectedKommuner
{
    public const string Outcome = "EKB23";
    public const string ToWork = "AMI60";
    public const string ToWorkBase = "AMI66";

    public static readonly ReportPeriod Year = ReportPeriod.ForYear(2021);

    public static string CodeOf(int number) => $"9{number:000}";

    public static decimal Unemployment(int number) => 2 + (number * 7 % 40 / 4m);

    public static decimal OutcomeOf(int number) => 1 + (0.4m * Unemployment(number)) + (number % 2 == 0 ? 0.1m : -0.1m);

    public static async Task AddAsync(this BenchmarkTestHost host, int count)
    {
        await host.AddMunicipalitiesAsync([.. Enumerable.Range(1, count).Select(n => (CodeOf(n), $"Prov {n}", n <= 5 ? "91" : "92", "C8"))]);
        await host.InAsync(null, async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            foreach (var municipality in await db.Municipalities.Include(m => m.Populations).ToListAsync())
            {
                municipality.SetPopulation(new DateOnly(2021, 12, 31), 5_000 + (int.Parse(municipality.Code, System.Globalization.CultureInfo.InvariantCulture) % 11 * 3_000));
            }

            await db.SaveChangesAsync();
        });
    }

    /// <summary>Unemployment, foreign-born, low education and low economic standard; only the first goes with the outcome.</summary>
    public static PublishedTestFigure[] Background(int number) =>
    [
        new("ARB01", Unemployment(number)),
        new("BEF02", 10 + (number * 13 % 17)),
        new("BEF03", 8 + (number * 5 % 11)),
        new("BEF04", 9 + (number * 3 % 13)),
    ];

    public static Task PublishAsync(this BenchmarkTestHost host, int number, params PublishedTestFigure[] figures) =>
        host.PublishAsync(CodeOf(number), Year, figures);

    public static async Task PublishAllAsync(this BenchmarkTestHost host, int count)
    {
        for (var number = 1; number <= count; number++)
        {
            await host.PublishAsync(number, [new PublishedTestFigure(Outcome, OutcomeOf(number)), .. Background(number)]);
        }
    }

    public static async Task<ExpectedDto> AskAsync(this BenchmarkTestHost host, GetComparisonDto input)
    {
        ExpectedDto answer = null!;
        await host.InAsync(null, async s => answer = await s.GetRequiredService<IExpectedAppService>().GetAsync(input));
        return answer;
    }
}
