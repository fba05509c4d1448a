using Benchmark.TestBase;
using Benchmark.Web.Infrastructure.Hosting;
using Benchmark.Web.TestBase;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Benchmark.Performance.Site;

/// <summary>The real web program on a loopback port, with two more pages to hold the others against.</summary>
internal sealed class MeasuredSite : IAsyncDisposable
{
    private readonly BenchmarkWebFactory _web;

    private MeasuredSite(BenchmarkWebFactory web)
    {
        _web = web;
        Http = new HttpClient { BaseAddress = web.Address };
        Cache = (BypassableCache)web.Services.GetRequiredService<HybridCache>();
    }

    public HttpClient Http { get; }

    public IServiceProvider Services => _web.Services;

    public BypassableCache Cache { get; }

    /// <summary>Starts it.</summary>
    /// <param name="database">Where everything is.</param>
    /// <param name="keepsPages">As in production; else each page is made anew.</param>
    /// <param name="publishes">Whether it runs the jobs of publications, too.</param>
    public static async Task<MeasuredSite> StartAsync(TestDatabase database, bool keepsPages, bool publishes = false) => new(await BenchmarkWebFactory.StartAsync(
        new Dictionary<string, string?>
        {
            ["Worker:Enabled"] = publishes ? "true" : "false",
            [HostDefaults.ContentRootKey] = Path.Combine(PostgresServer.RepositoryRoot, "src", "Benchmark.Web"),
        },
        services =>
        {
            services.AddControllers().ConfigureApplicationPartManager(parts =>
                parts.ApplicationParts.Add(new CompiledRazorAssemblyPart(typeof(MeasuredSite).Assembly)));
            if (!keepsPages)
            {
                services.PostConfigure<OutputCacheOptions>(options =>
                {
                    foreach (var name in PublishedPagePolicy.ByName.Keys)
                    {
                        options.AddPolicy(name, policy => policy.NoCache(), excludeDefaultPolicy: true);
                    }
                });
            }

            var cache = services.Last(s => s.ServiceType == typeof(HybridCache));
            services.AddSingleton<HybridCache>(provider => new BypassableCache((HybridCache)ActivatorUtilities.CreateInstance(provider, cache.ImplementationType!)));
        },
        database));

    /// <summary>Reads a page whole; anything but 200 ends the run.</summary>
    public async Task GetAsync(string address) => await Http.GetByteArrayAsync(address);

    /// <summary>Whether the page is given as it was kept.</summary>
    public async Task<bool> IsKeptAsync(string address)
    {
        using var response = await Http.GetAsync(address);
        return response.EnsureSuccessStatusCode().Headers.Age is not null;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _web.DisposeAsync();
    }
}
