using Benchmark.Data;
using Benchmark.Reports;
using Benchmark.TestBase;
using Benchmark.Users;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Benchmark.Comparisons.Snapshots;

/// <summary>Borås and nine invented kommuner with 1–10 %, and Borås's people.</summary>
public sealed class SnapshotFixture : IAsyncLifetime
{
    public const string Indicator = "EKB20";

    public static readonly ReportPeriod Period = ReportPeriod.ForYear(2021);

    public static readonly GetComparisonDto Everyone = new(Indicator, "2021", Municipality: "1490");

    private TestTenant _boras = null!;
    private TestTenant _uppsala = null!;

    public BenchmarkTestHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await BenchmarkTestHost.CreateAsync();
        await Host.SeedCatalogueAsync();
        _boras = await Host.CreateTenantAsync("1490", "Borås");
        _uppsala = await Host.CreateTenantAsync("0380", "Uppsala");
        await Host.AddMunicipalitiesAsync([.. Enumerable.Range(1, 11).Select(n => ($"90{n:00}", $"Prov {n}", n <= 3 ? "91" : "92", "C8"))]);
        await PublishAsync("1490", 10);
        foreach (var number in Enumerable.Range(1, 9))
        {
            await PublishAsync($"90{number:00}", number);
        }
    }

    public Task PublishAsync(string municipality, decimal? value) =>
        Host.PublishAsync(municipality, Period, new PublishedTestFigure(Indicator, value, value is null ? Indicators.MissingReason.NotDelivered : null));

    /// <summary>As someone of Borås.</summary>
    public async Task<T> AsAsync<T>(string role, Func<ISnapshotAppService, Task<T>> action, bool isHost = false)
    {
        using (Host.User.ActAs("Anna", role))
        {
            return await Host.InAsync(isHost ? null : _boras.Id, s => action(s.GetRequiredService<ISnapshotAppService>()));
        }
    }

    /// <summary>As someone of Borås, of Uppsala or of the host.</summary>
    public async Task<T> WithdrawalsAsync<T>(string role, string? municipality, Func<ISnapshotWithdrawalAppService, Task<T>> action)
    {
        using (Host.User.ActAs("Anna", role))
        {
            var tenant = municipality switch { "1490" => _boras.Id, "0380" => _uppsala.Id, _ => (Guid?)null };
            return await Host.InAsync(tenant, s => action(s.GetRequiredService<ISnapshotWithdrawalAppService>()));
        }
    }

    public Task<string> SaveAsync(GetComparisonDto input) => AsAsync(RoleNames.Politician, snapshots => snapshots.SaveComparisonAsync(input, "Underlag"));

    /// <summary>As anyone reads it.</summary>
    public Task<SnapshotDto> ReadAsync(string id) => Host.AsHostAsync(s => s.GetRequiredService<ISnapshotAppService>().GetAsync(id));

    public async Task<SnapshotDifferencesDto> DifferencesAsync(string id) => (await ReadAsync(id)).Differences!;

    public Task<ComparisonDto> CompareAsync(GetComparisonDto input) =>
        Host.AsHostAsync(s => s.GetRequiredService<IComparisonAppService>().GetComparisonAsync(input));

    /// <summary>Puts an envelope there as an earlier program would have left it.</summary>
    public Task<string> StoreAsync(string envelope, SnapshotKind kind = SnapshotKind.Comparison) => Host.InAsync(_boras.Id, async s =>
    {
        var db = s.GetRequiredService<BenchmarkDbContext>();
        var snapshot = new Snapshot(kind, "1490", "Från förr", DateTimeOffset.UnixEpoch, 1, envelope);
        db.Add(snapshot);
        await db.SaveChangesAsync();
        return snapshot.Id;
    });

    /// <summary>What stands in the table.</summary>
    public async Task<string> EnvelopeAsync(string id) => (await Host.QueryAsAdminAsync($"select envelope::text from snapshots where id = '{id}'")).Single();

    public async Task DisposeAsync() => await Host.DisposeAsync();
}
