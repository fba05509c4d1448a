using Benchmark.Performance.Measurements;
using Benchmark.Performance.Measuring;
using Benchmark.Performance.Site;
using Benchmark.TestBase;

var length = args.Contains("--quick") ? RunLength.Quick : RunLength.Full;
var results = new Results();
var only = args.Where(a => !a.StartsWith('-')).ToList();
var noise = new MachineNoise();

if (Wants("documents"))
{
    await new DocumentMeasurement(results, length).RunAsync();
}

await using (var host = await BenchmarkTestHost.CreateAsync())
{
    await Nation.SeedAsync(host, length.Size);

    // The import comes first, while the process has used little memory.
    if (Wants("import"))
    {
        await new ImportMeasurement(host, results, length).RunAsync();
    }

    if (Wants("query"))
    {
        await new QueryMeasurement(host, results, length).RunAsync();
    }

    if (Wants("profile"))
    {
        await new ProfileMeasurement(host, results, length).RunAsync();
    }

    if (Wants("bands"))
    {
        await new BandMeasurement(host, results, length).RunAsync();
    }

    if (Wants("pages"))
    {
        await new PageMeasurement(host.Database, results, length).RunAsync();
    }

    if (Wants("publication"))
    {
        await new PublicationMeasurement(host, results, length).RunAsync();
    }

    if (Wants("start"))
    {
        await new ColdStart(host.Database, results, length).RunAsync();
    }
}

Console.WriteLine(results);
Console.WriteLine($"Whole run: {noise}");

// Everything, or only the parts that are named: documents, import, query, profile, bands, pages, publication, start.
bool Wants(string part) => only.Count == 0 || only.Contains(part);
