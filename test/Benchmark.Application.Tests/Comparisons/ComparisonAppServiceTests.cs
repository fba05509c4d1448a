using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons;

public sealed class ComparisonAppServiceTests : IAsyncLifetime
{
    private const string Lower = "EKB20";
    private const string Undirected = "EKB01";
    private static readonly ReportPeriod Period = ReportPeriod.ForYear(2021);

    private BenchmarkTestHost _host = null!;

    // Ten invented kommuner with 1–10 %, one without value, one that has published nothing at all.
    public async Task InitializeAsync()
    {
        _host = await BenchmarkTestHost.CreateAsync();
        await _host.SeedCatalogueAsync();
        await _host.AddMunicipalitiesAsync([.. Enumerable.Range(1, 12).Select(n => ($"90{n:00}", $"Prov {n}", n <= 4 ? "91" : "92", n <= 3 ? "A1" : "C8"))]);
        foreach (var number in Enumerable.Range(1, 10))
        {
            await _host.PublishAsync($"90{number:00}", Period, new PublishedTestFigure(Lower, number), new PublishedTestFigure(Undirected, number * 10));
        }

        await _host.PublishAsync("9011", Period, new PublishedTestFigure(Lower, null, MissingReason.Suppressed));
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Colours_come_from_everyone_and_places_from_everyone_and_the_group()
    {
        var comparison = await CompareAsync(new GetComparisonDto(Lower, Group: "lan-91"));
        comparison.Period.ShouldBe("2021");
        comparison.Rows.Select(r => (r.Municipality.Name, r.Rank, r.GroupRank, r.Band)).ShouldBe(
        [
            ("Prov 1", 1, 1, Band.Best),
            ("Prov 2", 2, 2, Band.Best),
            ("Prov 3", 3, 3, Band.Middle),
            ("Prov 4", 4, 4, Band.Middle),
        ]);
        (comparison.Statistics.Count, comparison.Statistics.Median, comparison.GroupStatistics!.Median).ShouldBe((10, 5.5m, 2.5m));
    }

    [Fact]
    public async Task A_group_mean_needs_three_and_the_rest_of_the_group_s_statistics_four()
    {
        var comparison = await CompareAsync(new GetComparisonDto(Lower, Group: "skr-a1"));
        comparison.GroupStatistics.ShouldBe(new GroupStatisticsDto(3, null, 2m));
        comparison.Rows.ShouldAllBe(r => r.GroupRank == null && r.Rank != null);
        (await CompareAsync(new GetComparisonDto(Lower, Chosen: ["prov-1", "prov-2"]))).GroupStatistics!.Mean.ShouldBeNull();
    }

    [Fact]
    public async Task The_own_kommun_shows_without_value_and_outside_the_group()
    {
        var missing = await CompareAsync(new GetComparisonDto(Lower, Municipality: "prov-11"));
        missing.Missing.Single().ShouldSatisfyAllConditions(
            m => m.IsOwn.ShouldBeTrue(),
            m => m.Reason.ShouldBe(MissingReason.Suppressed));
        (missing.Comparability.WithValue, missing.Comparability.Members).ShouldBe((10, 11));

        var never = await CompareAsync(new GetComparisonDto(Lower, Municipality: "9012"));
        never.Missing.Single(m => m.IsOwn).Reason.ShouldBe(MissingReason.NotYetCollected);

        var outside = (await CompareAsync(new GetComparisonDto(Lower, Group: "lan-91", Municipality: "prov-9"))).Rows.Single(r => r.IsOwn);
        (outside.IsInGroup, outside.GroupRank, outside.Rank, outside.Band).ShouldBe((false, null, 9, Band.Worst));
    }

    [Fact]
    public async Task Left_to_itself_it_takes_the_newest_period_with_colours_and_the_own_kommun()
    {
        foreach (var number in Enumerable.Range(1, 8))
        {
            await _host.PublishAsync($"90{number:00}", ReportPeriod.ForYear(2022), new PublishedTestFigure(Lower, number));
        }

        (await CompareAsync(new GetComparisonDto(Lower))).Period.ShouldBe("2022");
        (await CompareAsync(new GetComparisonDto(Lower, Municipality: "9010"))).Period.ShouldBe("2021");
    }

    [Fact]
    public async Task Without_direction_there_is_rank_from_the_highest_and_no_colour()
    {
        var comparison = await CompareAsync(new GetComparisonDto(Undirected));
        comparison.Rows[0].ShouldSatisfyAllConditions(
            r => r.Municipality.Name.ShouldBe("Prov 10"),
            r => r.Rank.ShouldBe(1),
            r => r.Band.ShouldBe(Band.None));
        comparison.Statistics.BandSize.ShouldBe(0);
    }

    [Fact]
    public async Task Similar_kommuner_carry_the_newest_model_year_and_the_own_kommun()
    {
        await _host.InAsync(null, async s =>
        {
            var db = s.GetRequiredService<Data.BenchmarkDbContext>();
            db.AddRange(
                new SimilarMunicipality("arbetsmarknad", 2023, "9001", "9009"),
                new SimilarMunicipality("arbetsmarknad", 2024, "9001", "9002"),
                new SimilarMunicipality("arbetsmarknad", 2024, "9001", "9011"));
            await db.SaveChangesAsync();
        });
        var comparison = await CompareAsync(new GetComparisonDto(Lower, Group: "lika-arbetsmarknad", Municipality: "9001"));
        (comparison.Group.ModelYear, comparison.Group.Members).ShouldBe((2024, 3));
        comparison.Rows.Select(r => r.Municipality.Code).ShouldBe(["9001", "9002"]);
    }

    [Fact]
    public async Task Names_that_differ_by_a_ring_alone_are_told_apart()
    {
        await _host.InAsync(null, async s =>
        {
            var db = s.GetRequiredService<Data.BenchmarkDbContext>();
            var ringed = new Municipality("0305", "Håbo", "03", "Uppsala län", "A2");
            ringed.DistinguishSlug();
            db.AddRange(new Municipality("0643", "Habo", "06", "Jönköpings län", "B4"), ringed);
            await db.SaveChangesAsync();
        });
        (await ProfileAsync(new GetProfileDto("Håbo"))).Municipality.Code.ShouldBe("0305");
        (await ProfileAsync(new GetProfileDto("habo-0305"))).Municipality.Code.ShouldBe("0305");
        (await ProfileAsync(new GetProfileDto("habo"))).Municipality.Code.ShouldBe("0643");
    }

    [Fact]
    public async Task A_new_publication_is_seen_at_once()
    {
        (await CompareAsync(new GetComparisonDto(Lower))).Statistics.Count.ShouldBe(10);
        await _host.PublishAsync("9012", Period, new PublishedTestFigure(Lower, 0.5m));
        (await CompareAsync(new GetComparisonDto(Lower))).Rows[0].Municipality.Code.ShouldBe("9012");
    }

    [Fact]
    public async Task A_profile_has_the_same_place_and_colour_as_the_comparison()
    {
        var row = (await ProfileAsync(new GetProfileDto("prov-9"))).Areas.SelectMany(a => a.Rows).Single(r => r.Indicator.Code == Lower);
        (row.Rank, row.Count, row.PercentBehind, row.Band, row.Source).ShouldBe((9, 10, 11, Band.Worst, FigureSource.Municipality));
        (await ProfileAsync(new GetProfileDto("prov-12"))).ShouldSatisfyAllConditions(
            p => p.Period.ShouldBeNull(),
            p => p.Areas.ShouldBeEmpty());
    }

    [Theory]
    [InlineData("NIX99", null, null, null, BenchmarkErrorCodes.Comparisons.UnknownIndicator)]
    [InlineData(Lower, "2021-T9", null, null, BenchmarkErrorCodes.Comparisons.UnknownPeriod)]
    [InlineData(Lower, "2021-T2", null, null, BenchmarkErrorCodes.Comparisons.UnknownPeriod)]
    [InlineData(Lower, "2090", null, null, BenchmarkErrorCodes.Comparisons.PeriodNotBegun)]
    [InlineData(Lower, null, "skr-z1", null, BenchmarkErrorCodes.Comparisons.UnknownGroup)]
    [InlineData(Lower, null, "lan-77", null, BenchmarkErrorCodes.Comparisons.UnknownGroup)]
    [InlineData(Lower, null, "lika-arbetsmarknad", null, BenchmarkErrorCodes.Comparisons.GroupNeedsMunicipality)]
    [InlineData(Lower, null, "egna", null, BenchmarkErrorCodes.Comparisons.TooManyChosen)]
    [InlineData(Lower, null, null, "atlantis", BenchmarkErrorCodes.Comparisons.UnknownMunicipality)]
    public async Task What_is_not_there_is_an_error_that_has_a_name(string indicator, string? period, string? group, string? municipality, string code)
    {
        var error = await Should.ThrowAsync<BusinessException>(() => CompareAsync(new GetComparisonDto(indicator, period, group, municipality)));
        error.Code.ShouldBe(code);
    }

    [Fact]
    public async Task An_indicator_nobody_has_and_a_sex_it_is_not_divided_by()
    {
        var nobody = await CompareAsync(new GetComparisonDto("EKB22"));
        (nobody.Rows.Count, nobody.Statistics.Median, nobody.Missing.Count).ShouldBe((0, null, 11));
        (await Should.ThrowAsync<BusinessException>(() => CompareAsync(new GetComparisonDto("PER03", Sex: (Sex)9)))).Code
            .ShouldBe(BenchmarkErrorCodes.Comparisons.UnknownSex);
    }

    private Task<ComparisonDto> CompareAsync(GetComparisonDto input) =>
        _host.AsHostAsync(s => s.GetRequiredService<IComparisonAppService>().GetComparisonAsync(input));

    private Task<ProfileDto> ProfileAsync(GetProfileDto input) =>
        _host.AsHostAsync(s => s.GetRequiredService<IComparisonAppService>().GetProfileAsync(input));
}
