using Benchmark.Performance.Measurements;
using Benchmark.Performance.Measuring;
using Benchmark.Performance.Site;
using Benchmark.Publishing;
using Benchmark.TestBase;

var length = args.Contains("--quick") ? RunLength.Quick : RunLength.Full;
var results = new Results();
var noise = new MachineNoise();

await using (var host = await BenchmarkTestHost.CreateAsync())
{
    await Nation.SeedAsync(host);

    // First, while the process has used little memory.
    await new ImportMeasurement(host, results, length).RunAsync();
    await new QueryMeasurement(host, results, length).RunAsync();
    await using (var site = await MeasuredSite.StartAsync(host.Database))
    {
        await new PageMeasurement(site, results, length).RunAsync();
    }

    await new ColdStart(host.Database, results, length).RunAsync();
}

Console.WriteLine(results);
Console.WriteLine($"Whole run: {noise}");
