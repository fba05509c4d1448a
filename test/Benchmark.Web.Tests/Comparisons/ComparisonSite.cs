using Benchmark.Indicators;
using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace Benchmark.Comparisons;

/// <summary>The web program on a database with a few published figures.</summary>
public sealed class ComparisonSite : IAsyncLifetime
{
    private BenchmarkTestHost _data = null!;
    private WebApplicationFactory<Program> _web = null!;

    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _data = await BenchmarkTestHost.CreateAsync();
        await _data.SeedCatalogueAsync();
        await _data.AddMunicipalitiesAsync(("1490", "Borås", "14", "B3"), ("0380", "Uppsala", "03", "B3"));
        await _data.AddMunicipalitiesAsync([.. Enumerable.Range(1, 10).Select(n => ($"90{n:00}", $"Prov{n}", "91", "C8"))]);
        var period = ReportPeriod.ForYear(2019);
        await _data.PublishAsync("1490", ReportPeriod.ForYear(2018), new PublishedTestFigure("EKB20", 3.1m));
        await _data.PublishAsync("1490", period, new PublishedTestFigure("EKB20", 2.4m), new PublishedTestFigure("EKB20", 2.0m, Kind: ValueKind.Target));
        await _data.PublishAsync("0380", period, new PublishedTestFigure("EKB20", null, MissingReason.Suppressed));
        foreach (var number in Enumerable.Range(1, 10))
        {
            await _data.PublishAsync($"90{number:00}", period, new PublishedTestFigure("EKB20", number / 2m), new PublishedTestFigure("EKO01", 1000 + number, IsDerived: true));
        }

        await _data.PublishAsync("9009", ReportPeriod.ForYear(2018), [.. Sexes(3.4m, 3.8m, 3.0m)]);
        await _data.PublishAsync("9009", period, [.. Sexes(3.1m, 3.6m, 2.6m)]);
        await _data.PublishAsync(
            "9010",
            period,
            new PublishedTestFigure("EKB24", 2.1m),
            new PublishedTestFigure("EKB24", null, MissingReason.Suppressed, Sex.Women),
            new PublishedTestFigure("EKB24", 2.4m, Sex: Sex.Men));

        _web = new WebApplicationFactory<Program>().WithWebHostBuilder(web =>
        {
            web.UseSetting("ConnectionStrings:Default", _data.Database.App);
            web.UseSetting("ConnectionStrings:Jobs", _data.Database.Jobs);
            web.UseSetting("Worker:Enabled", "false");
        });
        Client = _web.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
    }

    private static IEnumerable<PublishedTestFigure> Sexes(decimal total, decimal women, decimal men) =>
        [new("EKB24", total), new("EKB24", women, Sex: Sex.Women), new("EKB24", men, Sex: Sex.Men)];

    public async Task DisposeAsync()
    {
        await _web.DisposeAsync();
        await _data.DisposeAsync();
    }
}
