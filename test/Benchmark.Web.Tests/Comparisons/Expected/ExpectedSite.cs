using Benchmark.TestBase;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace Benchmark.Comparisons.Expected;

/// <summary>The web program on 41 kommuner whose outcome goes with their background, one more without outcome, and a real one without background.</summary>
public sealed class ExpectedSite : IAsyncLifetime
{
    public const int Fitted = 41;

    private BenchmarkTestHost _data = null!;
    private WebApplicationFactory<Program> _web = null!;

    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _data = await BenchmarkTestHost.CreateAsync();
        await _data.SeedCatalogueAsync();
        await _data.AddMunicipalitiesAsync(("1490", "Borås", "14", "B3"));
        await _data.AddKommunerWithInhabitantsAsync(Fitted + 1);
        await _data.PublishExpectedAsync(Fitted);
        await _data.PublishAsync(Fitted + 1, ExpectedKommuner.Background(Fitted + 1));
        await _data.PublishAsync("1490", ExpectedKommuner.Year, new PublishedTestFigure(ExpectedKommuner.Outcome, 4.4m), new PublishedTestFigure("EKB26", 6));

        // What has nothing to do with the background.
        for (var number = 1; number <= Fitted; number++)
        {
            await _data.PublishAsync(number, new PublishedTestFigure("EKB24", 3 + (number * number % 23 / 10m)));
        }

        _web = new WebApplicationFactory<Program>().WithWebHostBuilder(web =>
        {
            web.UseSetting("ConnectionStrings:Default", _data.Database.App);
            web.UseSetting("ConnectionStrings:Jobs", _data.Database.Jobs);
            web.UseSetting("Worker:Enabled", "false");
        });
        Client = _web.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
    }

    public async Task DisposeAsync()
    {
        await _web.DisposeAsync();
        await _data.DisposeAsync();
    }
}
