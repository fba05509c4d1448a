using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Benchmark.Comparisons.Money;

/// <summary>Six kommuner with 1 000, 2 000 … inhabitants, and the questions of money.</summary>
public abstract class MoneySite : IAsyncLifetime
{
    protected static readonly ReportPeriod Period = ReportPeriod.T2(2020);
    protected static readonly ReportPeriod Year = ReportPeriod.ForYear(2020);

    protected BenchmarkTestHost Host { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        Host = await BenchmarkTestHost.CreateAsync();
        await Host.SeedCatalogueAsync();
        await Host.AddMunicipalitiesAsync([.. Enumerable.Range(1, 6).Select(n => ($"90{n:00}", $"Prov {n}", "91", "C8"))]);
        await Host.SetPopulationAsync(new DateOnly(2020, 12, 31), [.. Enumerable.Range(1, 6).Select(n => ($"90{n:00}", n * 1000))]);
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    protected Task<MunicipalityMoneyDto> MunicipalityAsync(string municipality, string? period = null) =>
        Host.AsHostAsync(s => s.GetRequiredService<IMoneyAppService>().GetMunicipalityAsync(new GetMunicipalityMoneyDto(municipality, period)));

    protected Task<AreaMoneyDto> AreaAsync(GetAreaMoneyDto input) =>
        Host.AsHostAsync(s => s.GetRequiredService<IMoneyAppService>().GetAreaAsync(input));
}
