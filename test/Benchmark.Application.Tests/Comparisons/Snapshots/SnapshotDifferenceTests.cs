using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Publishing;
using Benchmark.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Snapshots;

/// <summary>What a snapshot says of today. Each test has figures of its own, since each corrects some.</summary>
public sealed class SnapshotDifferenceTests : IAsyncLifetime
{
    private readonly SnapshotFixture _fixture = new();

    public Task InitializeAsync() => _fixture.InitializeAsync();

    public Task DisposeAsync() => _fixture.DisposeAsync();

    [Fact]
    public async Task Corrected_come_and_gone_values_are_listed_and_the_rest_is_counted()
    {
        var id = await _fixture.SaveAsync(SnapshotFixture.Everyone);
        await _fixture.PublishAsync("1490", 0.5m);
        await _fixture.PublishAsync("9009", null);
        await _fixture.PublishAsync("9010", 20);

        var differences = await _fixture.DifferencesAsync(id);
        differences.Values.Select(v => (v.Municipality.Code, v.Old, v.OldMissing, v.New, v.NewMissing)).ShouldBe(
        [
            ("9009", 9m, null, null, MissingReason.NotDelivered),
            ("1490", 10m, null, 0.5m, null),
            ("9010", null, MissingReason.NotYetCollected, 20m, null),
        ]);
        differences.OwnPlace.ShouldBe(new PlaceDifferenceDto(10, 10, 1, 10));
        differences.Moved.ShouldBe(8);
        (differences.Joined.Count, differences.Left.Count, differences.Definitions.Count, differences.MethodToday).ShouldBe((0, 0, 0, null));
        (await _fixture.ReadAsync(id)).Comparison!.Rows.Single(r => r.IsOwn).Value.ShouldBe(10m);
    }

    [Fact]
    public async Task A_value_that_is_published_again_unchanged_is_no_difference()
    {
        var id = await _fixture.SaveAsync(SnapshotFixture.Everyone);
        await _fixture.PublishAsync("9001", 1.00m);
        (await _fixture.DifferencesAsync(id)).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public async Task A_group_that_is_worked_out_anew_says_who_has_come_and_gone()
    {
        await AddSimilarAsync(2023, "9001", "9002");
        var id = await _fixture.SaveAsync(SnapshotFixture.Everyone with { Group = "lika-arbetsmarknad" });
        (await _fixture.ReadAsync(id)).Group!.ModelYear.ShouldBe(2023);
        await AddSimilarAsync(2024, "9002", "9003");
        await _fixture.PublishAsync("9002", 2.5m);

        var snapshot = await _fixture.ReadAsync(id);
        snapshot.Differences.ShouldSatisfyAllConditions(
            d => d!.Joined.Select(m => m.Code).ShouldBe(["9003"]),
            d => d!.Left.Select(m => m.Code).ShouldBe(["9001"]),
            d => d!.Values.Select(v => v.Municipality.Code).ShouldBe(["9002"]));
        (snapshot.Group!.ModelYear, snapshot.Comparison!.Group.ModelYear, snapshot.Group.Members.Count).ShouldBe((2023, 2023, 3));
    }

    [Fact]
    public async Task A_free_choice_is_set_beside_the_same_kommuner()
    {
        var id = await _fixture.SaveAsync(new GetComparisonDto(SnapshotFixture.Indicator, "2021", Chosen: ["9001", "9002", "9011"]));
        (await _fixture.DifferencesAsync(id)).IsEmpty.ShouldBeTrue();
        await _fixture.PublishAsync("9011", 0.5m);
        await _fixture.PublishAsync("9005", 5.5m);
        var differences = await _fixture.DifferencesAsync(id);
        differences.Values.Select(v => v.Municipality.Code).ShouldBe(["9011"]);
        (differences.Moved, differences.Joined.Count).ShouldBe((2, 0));
    }

    [Fact]
    public async Task The_same_question_is_asked_anew_with_earlier_values_let_in()
    {
        await _fixture.Host.PublishAsync("9011", Reports.ReportPeriod.ForYear(2020), new PublishedTestFigure(SnapshotFixture.Indicator, 3.5m));
        var id = await _fixture.SaveAsync(SnapshotFixture.Everyone with { AllowsEarlier = true });
        var snapshot = await _fixture.ReadAsync(id);
        snapshot.Comparison!.Rows.Single(r => r.Municipality.Code == "9011").AsOf.ShouldBe("2020");
        snapshot.Differences!.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public async Task A_corrected_target_and_outcome_of_a_profile_are_told_apart()
    {
        await _fixture.Host.PublishAsync("1490", SnapshotFixture.Period, new PublishedTestFigure(SnapshotFixture.Indicator, 8, Kind: ValueKind.Target));
        var id = await _fixture.AsAsync(Users.RoleNames.Contributor, s => s.SaveProfileAsync(new GetProfileDto("boras", "2021"), "Profil"));
        await _fixture.Host.PublishAsync("1490", SnapshotFixture.Period, new PublishedTestFigure(SnapshotFixture.Indicator, 7, Kind: ValueKind.Target));
        await _fixture.PublishAsync("1490", 9.5m);
        (await _fixture.DifferencesAsync(id)).Values.Select(v => (v.IsTarget, v.Old, v.New)).ShouldBe([(false, 10m, 9.5m), (true, 8m, 7m)]);

        var moved = await _fixture.AsAsync(Users.RoleNames.Contributor, s => s.SaveProfileAsync(new GetProfileDto("boras", "2021"), "Profil"));
        await _fixture.PublishAsync("9010", 20);
        (await _fixture.DifferencesAsync(moved)).ShouldSatisfyAllConditions(d => d.Values.ShouldBeEmpty(), d => d.Moved.ShouldBe(0));
        await _fixture.PublishAsync("9011", 0.1m);
        (await _fixture.DifferencesAsync(moved)).Moved.ShouldBe(1);
    }

    [Fact]
    public async Task A_corrected_value_of_an_earlier_period_of_a_profile_is_said_with_its_period()
    {
        var earlier = Reports.ReportPeriod.ForYear(2020);
        await _fixture.Host.PublishAsync("1490", earlier, new PublishedTestFigure(SnapshotFixture.Indicator, 9));
        var id = await _fixture.AsAsync(Users.RoleNames.Contributor, s => s.SaveProfileAsync(new GetProfileDto("boras", "2021"), "Profil"));
        (await _fixture.DifferencesAsync(id)).IsEmpty.ShouldBeTrue();
        await _fixture.Host.PublishAsync("1490", earlier, new PublishedTestFigure(SnapshotFixture.Indicator, 8.5m));
        (await _fixture.DifferencesAsync(id)).Values.Select(v => (v.Period, v.Old, v.New)).ShouldBe([("2020", 9m, 8.5m)]);
    }

    [Fact]
    public async Task Another_method_or_definition_is_said()
    {
        var id = await _fixture.SaveAsync(SnapshotFixture.Everyone);
        var older = (await _fixture.EnvelopeAsync(id)).Replace($"\"methodVersion\": {ComparisonMethod.Version}", "\"methodVersion\": 0", StringComparison.Ordinal);
        (await _fixture.DifferencesAsync(await _fixture.StoreAsync(older))).MethodToday.ShouldBe(ComparisonMethod.Version);

        await _fixture.Host.InAsync(null, async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            var definition = IndicatorCatalogue.Load().Indicators.Single(i => i.Code == SnapshotFixture.Indicator);
            var indicator = (await db.Indicators.FindAsync(SnapshotFixture.Indicator))!;
            await db.Entry(indicator).Collection(i => i.Versions).LoadAsync();
            indicator.Update(definition with { Version = 2, FirstPeriod = "2020" }, 1);
            await db.SaveChangesAsync();
            await s.GetRequiredService<IPublicationLock>().AdvanceStampsAsync([PublicationStamp.Reference], default);
        });
        (await _fixture.DifferencesAsync(id)).Definitions.Single().Code.ShouldBe(SnapshotFixture.Indicator);
    }

    private Task AddSimilarAsync(int year, params string[] codes) => _fixture.Host.InAsync(null, async s =>
    {
        var db = s.GetRequiredService<BenchmarkDbContext>();
        db.AddRange(codes.Select(code => new SimilarMunicipality("arbetsmarknad", year, "1490", code)));
        await db.SaveChangesAsync();
        await s.GetRequiredService<IPublicationLock>().AdvanceStampsAsync([PublicationStamp.Reference], default);
    });
}
