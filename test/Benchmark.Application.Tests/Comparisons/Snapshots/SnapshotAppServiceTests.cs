using System.Text.Json;
using System.Text.Json.Nodes;
using Benchmark.Users;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Snapshots;

public sealed class SnapshotAppServiceTests(SnapshotFixture fixture) : IClassFixture<SnapshotFixture>
{
    [Theory]
    [InlineData(RoleNames.Contributor, false, true)]
    [InlineData(RoleNames.Approver, false, true)]
    [InlineData(RoleNames.Politician, false, true)]
    [InlineData(RoleNames.TenantAdministrator, false, true)]
    [InlineData(RoleNames.Analyst, true, true)]
    [InlineData(RoleNames.SystemAdministrator, true, false)]
    public async Task Who_may_save(string role, bool isHost, bool may)
    {
        var comparison = () => fixture.AsAsync(role, snapshots => snapshots.SaveComparisonAsync(SnapshotFixture.Everyone, "Underlag"), isHost);
        var profile = () => fixture.AsAsync(role, snapshots => snapshots.SaveProfileAsync(new GetProfileDto("1490", "2021"), "Profil"), isHost);
        var preview = () => fixture.AsAsync(role, snapshots => snapshots.PreviewComparisonAsync(SnapshotFixture.Everyone), isHost);
        if (may)
        {
            (await fixture.ReadAsync(await comparison())).SavedBy?.Code.ShouldBe(isHost ? null : "1490");
            (await fixture.ReadAsync(await profile())).Kind.ShouldBe(SnapshotKind.Profile);
            (await preview()).MakesPublic.ShouldBeFalse();
            return;
        }

        await Should.ThrowAsync<PermissionDeniedException>(comparison);
        await Should.ThrowAsync<PermissionDeniedException>(profile);
        await Should.ThrowAsync<PermissionDeniedException>(preview);
    }

    [Fact]
    public async Task The_whole_answer_is_kept_with_what_it_rests_on()
    {
        var shown = await fixture.CompareAsync(SnapshotFixture.Everyone);
        var snapshot = await fixture.ReadAsync(await fixture.SaveAsync(SnapshotFixture.Everyone));
        JsonSerializer.Serialize(snapshot.Comparison).ShouldBe(JsonSerializer.Serialize(shown));
        snapshot.ShouldSatisfyAllConditions(
            s => s.Kind.ShouldBe(SnapshotKind.Comparison),
            s => s.Title.ShouldBe("Underlag"),
            s => s.SavedBy!.Name.ShouldBe("Borås"),
            s => s.MethodVersion.ShouldBe(ComparisonMethod.Version),
            s => s.IndicatorVersions.ShouldBe(new Dictionary<string, int> { [SnapshotFixture.Indicator] = 1 }),
            s => s.Group!.Members.Count.ShouldBe(10),
            s => s.Profile.ShouldBeNull(),
            s => s.Differences!.IsEmpty.ShouldBeTrue());
    }

    [Fact]
    public async Task Nothing_can_t_be_saved_and_what_is_not_there_is_an_error_with_a_name()
    {
        (await Should.ThrowAsync<BusinessException>(() => fixture.SaveAsync(new GetComparisonDto("EKB22", "2021")))).Code.ShouldBe(BenchmarkErrorCodes.Snapshots.NothingToSave);
        (await Should.ThrowAsync<BusinessException>(() => fixture.AsAsync(RoleNames.Politician, s => s.SaveProfileAsync(new GetProfileDto("9011"), "Tom")))).Code.ShouldBe(BenchmarkErrorCodes.Snapshots.NothingToSave);
        (await Should.ThrowAsync<BusinessException>(() => fixture.AsAsync(RoleNames.Politician, s => s.SaveComparisonAsync(SnapshotFixture.Everyone, " ")))).Code.ShouldBe(BenchmarkErrorCodes.ValueRequired);
        foreach (var id in new[] { "2222222222", "", "22222222222", "'; --     " })
        {
            (await Should.ThrowAsync<BusinessException>(() => fixture.ReadAsync(id))).Code.ShouldBe(BenchmarkErrorCodes.Snapshots.Unknown);
        }
    }

    [Theory]
    [InlineData("envelope-v1-comparison.json", SnapshotKind.Comparison)]
    [InlineData("envelope-v1-profile.json", SnapshotKind.Profile)]
    public async Task What_was_written_once_is_read_for_ever(string file, SnapshotKind kind)
    {
        var snapshot = await fixture.ReadAsync(await fixture.StoreAsync(await File.ReadAllTextAsync(StoredEnvelopes.Of(file)), kind));
        snapshot.Title.ShouldBe("Underlag till nämnden");
        snapshot.SavedAt.ShouldBe(new DateTimeOffset(2026, 11, 25, 8, 0, 0, TimeSpan.Zero));
        snapshot.Differences.ShouldNotBeNull();
        if (kind == SnapshotKind.Profile)
        {
            snapshot.Profile!.Areas.Single().Rows.Single().ShouldSatisfyAllConditions(r => r.Value.ShouldBe(10m), r => r.Band.ShouldBe(Band.Worst), r => r.Count.ShouldBe(10));
            return;
        }

        snapshot.Group.ShouldSatisfyAllConditions(g => g!.Kind.ShouldBe(GroupKind.Own), g => g!.Name.Sv.ShouldBe("R9"), g => g!.Members.Count.ShouldBe(3));
        snapshot.Comparison!.Rows.Select(r => (r.Municipality.Name, r.Value, r.Rank)).ShouldBe([("Prov 1", 1m, 1), ("Prov 2", 2m, 2), ("Borås", 10m, 10)]);
    }

    [Fact]
    public async Task Fields_that_came_later_are_read_as_empty()
    {
        var envelope = JsonNode.Parse(await File.ReadAllTextAsync(StoredEnvelopes.Of("envelope-v1-comparison.json")))!;
        var comparison = envelope["comparison"]!.AsObject();
        foreach (var field in new[] { "periods", "missing", "comparability", "area", "groupStatistics" })
        {
            comparison.Remove(field);
        }

        comparison["indicator"]!.AsObject().Remove("unitName");
        comparison["rows"]![0]!["municipality"]!.AsObject().Remove("slug");
        comparison["taken away since"] = new JsonObject { ["of"] = 1 };
        envelope.AsObject().Remove("indicatorVersions");

        var snapshot = await fixture.ReadAsync(await fixture.StoreAsync(envelope.ToJsonString()));
        snapshot.IndicatorVersions.ShouldBeEmpty();
        snapshot.Comparison.ShouldSatisfyAllConditions(
            c => c!.Periods.ShouldBeEmpty(),
            c => c!.Missing.ShouldBeEmpty(),
            c => c!.Area.Shown.ShouldBeEmpty(),
            c => c!.Indicator.UnitName.Sv.ShouldBeEmpty(),
            c => c!.Comparability.Members.ShouldBe(0),
            c => c!.GroupStatistics.ShouldBeNull(),
            c => c!.Rows[0].Municipality.Slug.ShouldBeEmpty(),
            c => c!.Rows.Count.ShouldBe(3));
    }

    [Fact]
    public async Task An_envelope_of_a_later_program_is_not_guessed_at()
    {
        var later = (await File.ReadAllTextAsync(StoredEnvelopes.Of("envelope-v1-comparison.json"))).Replace("\"version\": 1,", "\"version\": 2,", StringComparison.Ordinal);
        var id = await fixture.StoreAsync(later);
        await Should.ThrowAsync<InvalidDataException>(() => fixture.ReadAsync(id));
    }

    [Fact]
    public async Task A_snapshot_outlives_its_indicator_and_its_kommun()
    {
        var comparison = (await File.ReadAllTextAsync(StoredEnvelopes.Of("envelope-v1-comparison.json"))).Replace(SnapshotFixture.Indicator, "NIX99", StringComparison.Ordinal);
        var profile = (await File.ReadAllTextAsync(StoredEnvelopes.Of("envelope-v1-profile.json"))).Replace("1490", "1299", StringComparison.Ordinal).Replace("\"boras\"", "\"borta\"", StringComparison.Ordinal);
        (await fixture.ReadAsync(await fixture.StoreAsync(comparison))).ShouldSatisfyAllConditions(s => s.Differences.ShouldBeNull(), s => s.Comparison!.Rows.Count.ShouldBe(3));
        (await fixture.ReadAsync(await fixture.StoreAsync(profile, SnapshotKind.Profile))).ShouldSatisfyAllConditions(s => s.Differences.ShouldBeNull(), s => s.Profile.ShouldNotBeNull());
    }
}
