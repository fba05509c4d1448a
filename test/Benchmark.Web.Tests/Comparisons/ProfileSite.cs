using Benchmark.Indicators;
using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace Benchmark.Comparisons;

/// <summary>The web program with one kommun that has reported for four years, best in one thing and worst in another, beside nine that haven't.</summary>
public sealed class ProfileSite : IAsyncLifetime
{
    /// <summary>Lower is better; the kommun has the lowest.</summary>
    public const string Strong = "EKB20";

    /// <summary>Higher is better; the kommun has the lowest.</summary>
    public const string Weak = "PER03";

    /// <summary>Lower is better; the kommun is in the middle.</summary>
    public const string Middle = "PER01";

    /// <summary>Lower is better; the kommun shares the lowest with all but one, so that few stand behind it.</summary>
    public const string Shared = "EKB23";

    public const string Undirected = "EKB01";

    /// <summary>Has a direction, but only the kommun has a value.</summary>
    public const string Few = "EKB30";

    public const string Hidden = "EKB21";

    private BenchmarkTestHost _data = null!;
    private WebApplicationFactory<Program> _web = null!;

    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _data = await BenchmarkTestHost.CreateAsync();
        await _data.SeedCatalogueAsync();
        await _data.AddMunicipalitiesAsync(("1490", "Borås", "14", "B3"));
        await _data.AddMunicipalitiesAsync([.. Enumerable.Range(1, 9).Select(n => ($"90{n:00}", $"Prov{n}", "91", "C8"))]);
        await PublishAsync(2018, new(Strong, 4m), new(Weak, 60m), new(Undirected, 1_000m));
        await PublishAsync(2019, new(Strong, 3m), new(Weak, 64m), new(Undirected, 1_100m));
        await PublishAsync(2020, new(Strong, 3.5m), new(Weak, null, MissingReason.NotDelivered), new(Undirected, 1_234m));
        await PublishAsync(
            2021,
            new(Strong, 2m),
            new(Strong, 2.5m, Kind: ValueKind.Target),
            new(Weak, 58m),
            new(Weak, 70m, Kind: ValueKind.Target),
            new(Middle, 5.5m),
            new(Shared, 0m),
            new(Undirected, 1_200m),
            new(Few, 50m),
            new(Hidden, null, MissingReason.Suppressed));
        foreach (var number in Enumerable.Range(1, 9))
        {
            await _data.PublishAsync($"90{number:00}", ReportPeriod.ForYear(2021), new(Strong, 2m + number), new(Weak, 60m + number), new(Middle, number), new(Shared, number == 9 ? 5m : 0m), new(Undirected, number * 100m));
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

    private Task PublishAsync(int year, params PublishedTestFigure[] figures) => _data.PublishAsync("1490", ReportPeriod.ForYear(year), figures);
}
