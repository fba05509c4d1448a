using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.TestBase;
using Benchmark.TestBase.Kolada;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Benchmark.ReferenceValues;

/// <summary>The product beside a stand-in for Kolada: thirty kommuner, four indicators, a clock that skips waits.</summary>
public sealed class KoladaFixture : IAsyncLifetime
{
    /// <summary>EKB20, divided by sex, 0–100 %.</summary>
    public const string Share = "N31816";

    /// <summary>EKB05, given in tkr.</summary>
    public const string Thousands = "N31857";

    /// <summary>ARB01.</summary>
    public const string Unemployed = "N03920";

    /// <summary>BEF01.</summary>
    public const string Inhabitants = "N01951";

    private readonly Action<KoladaOptions>? _configure;

    public KoladaFixture(Action<KoladaOptions>? configure = null) => _configure = configure;

    public static IReadOnlyList<string> Codes { get; } = [.. Enumerable.Range(1, 30).Select(n => $"01{n:00}")];

    public SkippingTime Time { get; } = new(new DateTimeOffset(2026, 3, 10, 2, 0, 0, TimeSpan.Zero));

    public KoladaStandIn Kolada { get; private set; } = null!;

    public BenchmarkTestHost Host { get; private set; } = null!;

    public int Enqueued { get; private set; }

    public async Task InitializeAsync()
    {
        Kolada = await KoladaStandIn.StartAsync(Time);
        Host = await BenchmarkTestHost.CreateAsync(services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            services.AddSingleton<IReferenceFetchQueue>(new CountingQueue(this));
            services.Configure<KoladaOptions>(options =>
            {
                options.BaseAddress = Kolada.Address;
                options.FirstYear = 2023;
                options.Retries = 2;
                _configure?.Invoke(options);
            });
        });
        await Host.SeedCatalogueAsync();
        await Host.QueryAsAdminAsync($"update indicators set kolada_id = null where kolada_id not in ('{Share}', '{Thousands}', '{Unemployed}', '{Inhabitants}')");
        await Host.AddMunicipalitiesAsync([.. Codes.Select(code => (code, $"Prov {code}", "01", "B3")), ("9001", "Påhittad", "91", "B3")]);

        foreach (var code in Codes)
        {
            Kolada.Contents.Municipalities[code] = ($"Prov {code}", "K");
        }

        Kolada.Contents.Municipalities["0001"] = ("Region Prov", "L");
        foreach (var id in new[] { Share, Thousands, Unemployed, Inhabitants })
        {
            Kolada.Contents.Titles[id] = $"Mått {id}";
            Kolada.Contents.Set(id, Codes[0], 2024, "T", "5.5");
        }
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await Kolada.DisposeAsync();
    }

    /// <summary>A nightly run; the failure when something is left to be tried again.</summary>
    public async Task<ReferenceRunWaitsException?> FetchAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await Host.Services.GetRequiredService<ReferenceFetchJob>().RunNightlyAsync(cancellationToken);
            return null;
        }
        catch (ReferenceRunWaitsException waits)
        {
            return waits;
        }
    }

    public Task<T> ReadAsync<T>(Func<IBenchmarkDbContext, Task<T>> read) => Host.AsHostAsync(s => read(s.GetRequiredService<IBenchmarkDbContext>()));

    /// <summary>What is current for one kommun: year, sex, value or sign, revision.</summary>
    public Task<List<(int Year, Sex Sex, decimal? Value, MissingReason? Missing, int Revision)>> CurrentAsync(string koladaId, string municipality) => ReadAsync(async db =>
        (await db.ReferenceValues.AsNoTracking().Where(v => v.KoladaId == koladaId && v.MunicipalityCode == municipality && v.IsCurrent)
            .OrderBy(v => v.Year).ThenBy(v => v.Sex).ToListAsync())
        .ConvertAll(v => (v.Year, v.Sex, v.Value, v.Missing, v.Revision)));

    public Task<int> CountAsync(string koladaId) => ReadAsync(db => db.ReferenceValues.CountAsync(v => v.KoladaId == koladaId));

    public Task<ReferenceRun> LastRunAsync() => ReadAsync(db => db.ReferenceRuns.AsNoTracking().OrderByDescending(r => r.OrderedAt).FirstAsync());

    public Task<ReferenceFetch> LastFetchAsync(string subject) =>
        ReadAsync(db => db.ReferenceFetches.AsNoTracking().Where(f => f.Subject == subject).OrderByDescending(f => f.StartedAt).FirstAsync());

    public int Asked(string koladaId) => Kolada.Questions.Count(q => q.IsAbout(koladaId));

    /// <summary>The use cases as the host's analyst.</summary>
    public async Task<T> AsAnalystAsync<T>(Func<IReferenceFetchAppService, Task<T>> action)
    {
        using var acting = Host.User.ActAs("Analys", RoleNames.Analyst);
        return await Host.AsHostAsync(s => action(s.GetRequiredService<IReferenceFetchAppService>()));
    }

    /// <summary>The use cases as the host's analyst.</summary>
    public async Task AsAnalystAsync(Func<IReferenceFetchAppService, Task> action) =>
        await AsAnalystAsync(async service =>
        {
            await action(service);
            return 0;
        });

    private sealed class CountingQueue(KoladaFixture fixture) : IReferenceFetchQueue
    {
        public void Enqueue() => fixture.Enqueued++;
    }
}
