using System.Globalization;
using Benchmark.Comparisons;
using Benchmark.Comparisons.Bands;
using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Performance.Bands;
using Benchmark.Performance.Measuring;
using Benchmark.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Performance.Measurements;

/// <summary>Places and bands of the whole data set, against window functions; and what ten times as many values cost.</summary>
internal sealed class BandMeasurement(BenchmarkTestHost host, Results results, RunLength length)
{
    private const double Target = 1.5;

    // Ten times the values may cost eleven times as much.
    private const double AllowedGrowth = 1.1;

    public async Task RunAsync()
    {
        var postgres = new PostgresBands(host.Database.App);
        using var duck = await DuckBands.LoadAsync(host.Database.App);
        await RequireSameAsync(postgres, duck);

        await CompareAsync("Places and bands of everything", "window functions in PostgreSQL", Target, () => ProductAsync(), postgres.CountAsync);
        await CompareAsync("Places and bands of everything", "window functions in DuckDB, loaded before", null, () => ProductAsync(), duck.CountAsync);

        var indicators = await IndicatorsAsync();
        var tenth = indicators.Where((_, i) => i % 10 == 0).ToList();
        var times = (double)(await ProductAsync(indicators)).Values / (await ProductAsync(tenth)).Values;
        var against = string.Create(CultureInfo.InvariantCulture, $"those of every tenth indicator, {times:0.0} times fewer values");
        await CompareAsync("Places and bands of everything", against, AllowedGrowth * times, () => ProductAsync(indicators), () => ProductAsync(tenth));
    }

    private async Task CompareAsync(string measured, string against, double? target, Func<Task> product, Func<Task> other)
    {
        var noise = new MachineNoise();
        var pair = new Pair(product, other);
        await pair.RunAsync(length.BandTurns, warmUp: 1);
        results.Add(measured, against, pair, target, Ratio.p50, noise);
    }

    // A fast wrong answer is worth nothing.
    private async Task RequireSameAsync(PostgresBands postgres, DuckBands duck)
    {
        var ours = await ProductAsync();
        if (ours != await postgres.CountAsync() || ours != await duck.CountAsync())
        {
            throw new InvalidOperationException("The product, PostgreSQL and DuckDB don't give the same places.");
        }
    }

    private Task<BandCount> ProductAsync(IReadOnlyCollection<string>? indicators = null) => host.InAsync(null, async services =>
    {
        var count = default(BandCount);
        await foreach (var placed in services.GetRequiredService<IBandQuery>().ReadAsync(null, indicators))
        {
            count = count.With(placed.Standing.Band, placed.Standing.Ahead);
        }

        return count;
    });

    private Task<List<string>> IndicatorsAsync() => host.InAsync(null, services => services.GetRequiredService<BenchmarkDbContext>().PublishedFigures
        .Where(f => f.Kind == ValueKind.Outcome).Select(f => f.IndicatorCode).Distinct().OrderBy(c => c).ToListAsync());
}
