using Benchmark.Indicators;
using Benchmark.Reports;
using Benchmark.TestBase;
using Benchmark.Web.TestBase;
using Xunit;

namespace Benchmark.Comparisons.Money;

/// <summary>The web program on a database with a few published amounts.</summary>
public sealed class MoneySite : IAsyncLifetime
{
    private BenchmarkTestHost _data = null!;
    private BenchmarkWebFactory _web = null!;

    public BenchmarkTestHost Data => _data;

    public TestBrowser Open() => _web.Open();

    public async Task InitializeAsync()
    {
        _data = await BenchmarkTestHost.CreateAsync();
        await _data.SeedCatalogueAsync();
        await _data.AddMunicipalitiesAsync(("1490", "Borås", "14", "B3"), ("0380", "Uppsala", "03", "B3"));
        await _data.AddMunicipalitiesAsync([.. Enumerable.Range(1, 4).Select(n => ($"900{n}", $"Prov{n}", "91", "C8"))]);
        await _data.SetPopulationAsync(new DateOnly(2024, 12, 31), [("1490", 100_000), ("0380", 200_000), .. Enumerable.Range(1, 4).Select(n => ($"900{n}", 10_000))]);
        var (period, year) = (ReportPeriod.T2(2020), ReportPeriod.ForYear(2020));
        await _data.PublishAmountsAsync(
            "1490",
            "Arbetslivsnämnden",
            period,
            new("forsorjningsstod", 39_243_000),
            new("forsorjningsstod", 2_876_000, FinanceCodes.Income),
            new("forsorjningsstod", 37_667_000, Kind: ValueKind.Budget),
            new("forsorjningsstod", 56_500_000, Kind: ValueKind.Budget, Period: year),
            new("forsorjningsstod", 57_500_000, Kind: ValueKind.Forecast, Period: year),
            new("arbetsmarknadsinsatser", 136_000_000, FinanceCodes.Cost),
            new("arbetsmarknadsinsatser", 100_000_000, FinanceCodes.Income),
            new("feriearbeten", null, Missing: MissingReason.NotDelivered),
            new(FinanceCodes.BoardTotal, 300_000_000, Kind: ValueKind.Budget, Period: year),
            new(FinanceCodes.BoardTotal, 302_500_000, Kind: ValueKind.Forecast, Period: year));
        await _data.PublishAsync("1490", period, new PublishedTestFigure("EKB01", 692));
        foreach (var number in Enumerable.Range(1, 4))
        {
            await _data.PublishAmountsAsync($"900{number}", period, new PublishedTestAmount("forsorjningsstod", number * 1_000_000m));
        }

        _web = await BenchmarkWebFactory.StartAsync(new Dictionary<string, string?> { ["Worker:Enabled"] = "false" }, database: _data.Database);
    }

    public async Task DisposeAsync()
    {
        await _web.DisposeAsync();
        await _data.DisposeAsync();
    }
}
