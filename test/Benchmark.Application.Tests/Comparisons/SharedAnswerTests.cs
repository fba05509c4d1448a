using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons;

public sealed class SharedAnswerTests : IAsyncLifetime
{
    private BenchmarkTestHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await BenchmarkTestHost.CreateAsync();
        await _host.SeedCatalogueAsync();
        await _host.AddMunicipalitiesAsync(("9001", "Prov 1", "99", "B3"));
        await _host.PublishAsync("9001", ReportPeriod.ForYear(2021), new PublishedTestFigure("EKB20", 4));
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Who_waits_for_an_answer_gets_it_although_the_first_who_asked_has_left()
    {
        await CompareAsync("2020", CancellationToken.None);
        await using var wall = new NpgsqlConnection(_host.Database.Admin);
        await wall.OpenAsync();
        await using var transaction = await wall.BeginTransactionAsync();
        await ExecuteAsync("lock table published_figures in access exclusive mode");

        using var leaving = new CancellationTokenSource();
        var first = CompareAsync("2021", leaving.Token);
        await WaitForBlockedAsync(1);
        var second = CompareAsync("2021", CancellationToken.None);
        await Task.Delay(300);
        await leaving.CancelAsync();
        await Task.Delay(300);
        await transaction.RollbackAsync();

        (await second).Rows.Single().Value.ShouldBe(4);
        await Should.NotThrowAsync(async () => await first.ContinueWith(_ => { }, TaskScheduler.Default));

        Task ExecuteAsync(string sql) => new NpgsqlCommand(sql, wall, transaction).ExecuteNonQueryAsync();
    }

    private async Task WaitForBlockedAsync(int count)
    {
        while (int.Parse((await _host.QueryAsAdminAsync("select count(*)::text from pg_locks where not granted")).Single(), System.Globalization.CultureInfo.InvariantCulture) < count)
        {
            await Task.Delay(20);
        }
    }

    private Task<ComparisonDto> CompareAsync(string period, CancellationToken cancellationToken) => _host.InAsync(null, services =>
        services.GetRequiredService<IComparisonAppService>().GetComparisonAsync(new GetComparisonDto("EKB20", period), cancellationToken));
}
