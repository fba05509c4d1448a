using Benchmark.Data;
using Benchmark.Seeding;
using Benchmark.TestBase;
using Benchmark.Web.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace Benchmark.Browser.Tests.Fixtures;

/// <summary>The program with all demo data on a real port, and one browser for all tests.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private readonly Dictionary<string, string> _signedIn = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private BenchmarkWebFactory? _web;
    private OpenDraft? _draft;
    private Task<KeptComparison>? _kept;

    /// <summary>Where the program answers.</summary>
    public Uri Address => _web!.Address;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        _web = await BenchmarkWebFactory.StartAsync();
        var demo = new DataSeedContext(Demo: true, Path.Combine(PostgresServer.RepositoryRoot, "etc", "demo"));
        await _web.Services.GetRequiredService<DataSeeder>().SeedAsync(demo);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_web is not null)
        {
            await _web.DisposeAsync();
        }
    }

    /// <summary>A fresh Swedish browser window of a person (null: anyone), at the start page's address but not there yet.</summary>
    public async Task<Visit> VisitAsync(string? person = null, ColorScheme colours = ColorScheme.Light, bool scripts = true)
    {
        var state = person is null ? null : await SignedInAsync(person);
        return await Visit.OpenAsync(_browser!, new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            Locale = "sv-SE",
            TimezoneId = "Europe/Stockholm",
            ColorScheme = colours,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = scripts,
            StorageState = state,
            ViewportSize = new ViewportSize { Width = 1440, Height = 900 },
        });
    }

    /// <summary>A draft with an upload that waits for its review; made the first time it is asked for.</summary>
    internal async Task<OpenDraft> DraftAsync() => _draft ??= await OpenDraft.MakeAsync(this);

    /// <summary>A group and two snapshots; made the first time they are asked for.</summary>
    internal Task<KeptComparison> KeptAsync() => _kept ??= KeptComparison.MakeAsync(this);

    private async Task<string> SignedInAsync(string person)
    {
        if (!_signedIn.TryGetValue(person, out var state))
        {
            await using var visit = await VisitAsync();
            await visit.SignInAsync(person);
            state = await visit.Page.Context.StorageStateAsync();
            _signedIn.Add(person, state);
        }

        return state;
    }
}
