using System.Text.Json;
using Benchmark.Assignments;
using Benchmark.Data;
using Benchmark.Publishing;
using Benchmark.Seeding;
using Benchmark.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.StatusBoards;

/// <summary>Uppsala's report for August 2020, seeded and published the way a demo is.</summary>
public sealed class DemoBoardTests : IAsyncLifetime
{
    private BenchmarkTestHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await BenchmarkTestHost.CreateAsync();
        var context = new DataSeedContext(Demo: true, Path.Combine(PostgresServer.RepositoryRoot, "etc", "demo"));
        foreach (var type in await _host.AsHostAsync(services => Task.FromResult(Contributors(services))))
        {
            await _host.AsHostAsync(async services =>
            {
                await services.GetServices<IDataSeedContributor>().Single(c => c.GetType() == type).SeedAsync(context, default);
                return 0;
            });
        }
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Uppsala_s_board_shows_what_uppsala_published()
    {
        var board = await _host.AsHostAsync(services => services.GetRequiredService<IStatusBoardAppService>()
            .GetAsync(new GetStatusBoardDto("uppsala", "arbetsmarknadsnamnden", "2020-T2")));

        board.GoalAssessments.ShouldBe(13);
        board.AssignmentCounts.Total.ShouldBe(33);
        board.MeasureCounts.Total.ShouldBe(31);
        board.ActivityCounts.Total.ShouldBe(26);
        board.Plans.Single().Activities.Count.ShouldBe(26);
        board.OtherMeasures.ShouldBeEmpty();
        (board.Assignments.Sum(a => a.Measures.Count) + board.Goals.Sum(g => g.Measures.Count + g.Goals.Sum(o => o.Measures.Count))).ShouldBe(31);
        board.Goals.Sum(g => g.Assessments.Count + g.Goals.Sum(o => o.Assessments.Count)).ShouldBe(13);
        board.Goals.Single(g => g.Key == "2").Assessments.Select(a => a.Qualifier).ShouldBe(["Gottsunda/Valsätra", "Gränby/Kvarngärdet"]);

        using var file = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(PostgresServer.RepositoryRoot, "etc", "demo", "uppsala-2020-T2.json")));
        Statuses(file, "assignments").ShouldBe([.. board.Assignments.Select(a => (a.Title, a.Status, a.Printed!))]);
        Statuses(file, "activities").ShouldBe([.. board.Plans.Single().Activities.Select(a => (a.Title, a.Status, a.Printed!))]);
    }

    [Fact]
    public async Task A_report_of_figures_only_says_how_many_it_has()
    {
        var boards = await _host.AsHostAsync(services => services.GetRequiredService<IStatusBoardAppService>()
            .GetAsync(new GetStatusBoardDto("boras", "arbetslivsnamnden", "2019")));
        boards.AssignmentCounts.Total.ShouldBe(0);
        boards.Figures.ShouldBe(20);
        boards.Movement!.Period.ShouldBe("2018-T2");
    }

    [Fact]
    public async Task The_newest_report_of_each_board_stands_first_with_its_uppdrag_counted()
    {
        var latest = await _host.AsHostAsync(services => services.GetRequiredService<ILatestBoardsAppService>().GetLatestAsync(6));
        latest.Select(b => b.MunicipalityName).ShouldBe(["Uppsala", "Borås"], ignoreOrder: true);
        latest.Single(b => b.MunicipalityName == "Uppsala").Assignments.Total.ShouldBe(33);
        latest.Single(b => b.MunicipalityName == "Borås").PeriodCode.ShouldBe("2019");
    }

    // The invented kommuner aren't needed here and take their time.
    private static List<Type> Contributors(IServiceProvider services) =>
        [.. services.GetServices<IDataSeedContributor>().Where(c => c is not InventedSeedContributor).OrderBy(c => c.Order).Select(c => c.GetType())];

    private static List<(string Title, AssignmentStatus Status, string Printed)> Statuses(JsonDocument file, string part) =>
        [.. file.RootElement.GetProperty(part).EnumerateArray().Select(row => (
            row.GetProperty("title").GetString()!,
            Enum.Parse<AssignmentStatus>(row.GetProperty("status").GetString()!),
            row.GetProperty("printed").GetString()!))];
}
