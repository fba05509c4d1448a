using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons;

/// <summary>The years, the sexes, what is taken in and what is said of it.</summary>
public sealed class ComparisonViewTests : IAsyncLifetime
{
    private const string Rate = "EKB24";
    private const string Households = "EKB01";
    private const string Survey = "EKB50";
    private const string Answered = "EKB57";

    private BenchmarkTestHost _host = null!;

    // Ten invented kommuner. Half of them (90) are in county 91.
    public async Task InitializeAsync()
    {
        _host = await BenchmarkTestHost.CreateAsync();
        await _host.SeedCatalogueAsync();
        await _host.AddMunicipalitiesAsync([.. Enumerable.Range(1, 10).Select(n => ($"90{n:00}", $"Prov {n}", n <= 5 ? "91" : "92", "C8"))]);
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task The_years_hold_own_value_group_median_and_everyone_s_quartiles()
    {
        await PublishAllAsync(Rate, ReportPeriod.ForYear(2019), n => n);
        await PublishAllAsync(Rate, ReportPeriod.ForYear(2021), n => n * 2);
        await _host.PublishAsync("9001", ReportPeriod.T2(2020), new PublishedTestFigure(Rate, 99));

        var trend = await AskAsync(c => c.GetTrendAsync(new GetComparisonDto(Rate, "2021", "lan-91", "prov-3")));

        trend.Points.Select(p => (p.Period, p.Own, p.GroupMedian, p.GroupCount, p.LowerQuartile, p.Median, p.UpperQuartile, p.Count)).ShouldBe(
        [
            ("2019", 3m, 3m, 5, 3.25m, 5.5m, 7.75m, 10),
            ("2020", null, null, 0, null, null, null, 0),
            ("2021", 6m, 6m, 5, 6.5m, 11m, 15.5m, 10),
        ]);
        trend.Points[1].OwnMissing.ShouldBe(MissingReason.NotYetCollected);
        trend.BesideInvented.ShouldBeTrue();
    }

    [Fact]
    public async Task A_flow_of_eight_months_never_meets_one_of_twelve()
    {
        await PublishAllAsync(Households, ReportPeriod.T2(2020), n => n);
        await PublishAllAsync(Households, ReportPeriod.ForYear(2020), n => n);

        (await AskAsync(c => c.GetTrendAsync(new GetComparisonDto(Households, "2020-T2")))).Points.Select(p => p.Period).ShouldBe(["2020-T2"]);
    }

    [Fact]
    public async Task A_new_definition_is_marked_where_it_begins()
    {
        await _host.InAsync(null, async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            var indicator = await db.Indicators.Include(i => i.Versions).SingleAsync(i => i.Code == Rate);
            var definition = IndicatorCatalogue.Load().Indicators.Single(i => i.Code == Rate);
            indicator.Update(definition with { LastPeriod = "2019" }, 1);
            indicator.Update(definition with { Version = 2, FirstPeriod = "2020" }, 1);
            await db.SaveChangesAsync();
        });
        foreach (var year in new[] { 2018, 2019, 2020 })
        {
            await PublishAllAsync(Rate, ReportPeriod.ForYear(year), n => n);
        }

        var trend = await AskAsync(c => c.GetTrendAsync(new GetComparisonDto(Rate, "2020")));

        trend.Points.Where(p => p.BeginsVersion).Select(p => p.Period).ShouldBe(["2020"]);
    }

    [Fact]
    public async Task Women_and_men_stand_beside_each_other_with_the_largest_gap_first()
    {
        var period = ReportPeriod.ForYear(2021);
        await _host.PublishAsync("9001", period, new PublishedTestFigure(Rate, 5), new PublishedTestFigure(Rate, 6, Sex: Sex.Women), new PublishedTestFigure(Rate, 4, Sex: Sex.Men));
        await _host.PublishAsync("9002", period, new PublishedTestFigure(Rate, 5), new PublishedTestFigure(Rate, 2, Sex: Sex.Women), new PublishedTestFigure(Rate, 8, Sex: Sex.Men));
        await _host.PublishAsync("9003", period, new PublishedTestFigure(Rate, 5), new PublishedTestFigure(Rate, null, MissingReason.Suppressed, Sex.Women), new PublishedTestFigure(Rate, 8, Sex: Sex.Men));
        await _host.PublishAsync("9004", period, new PublishedTestFigure(Rate, null, MissingReason.NotDelivered));

        var sexes = await AskAsync(c => c.GetSexesAsync(new GetComparisonDto(Rate, "2021", Municipality: "prov-1")));

        sexes.Rows.Select(r => (r.Municipality.Code, r.IsOwn, r.Gap)).ShouldBe([("9002", false, -6m), ("9001", true, 2m)]);
        // Who hasn't delivered the total hasn't delivered women and men either.
        var undelivered = new SexValueDto(null, MissingReason.NotDelivered);
        sexes.MissingCount.ShouldBe(2);
        sexes.Missing.Select(m => (m.Municipality.Code, m.Total, m.Women, m.Men)).ShouldBe(
        [
            ("9003", new SexValueDto(5, null), new SexValueDto(null, MissingReason.Suppressed), new SexValueDto(8, null)),
            ("9004", undelivered, undelivered, undelivered),
        ]);
        sexes.History.ShouldBe([new SexPointDto("2021", 5, 6, 4, 2, false)]);
    }

    [Fact]
    public async Task An_indicator_that_is_not_divided_has_no_view_of_women_and_men() =>
        (await Should.ThrowAsync<BusinessException>(() => AskAsync(c => c.GetSexesAsync(new GetComparisonDto(Households)))))
            .Code.ShouldBe(BenchmarkErrorCodes.Comparisons.NotSexDivided);

    [Fact]
    public async Task The_latest_comparable_value_comes_in_only_where_asked_for_and_nothing_else_has_come()
    {
        await _host.PublishAsync("9001", ReportPeriod.T2(2019), new PublishedTestFigure(Households, 1));
        await _host.PublishAsync("9002", ReportPeriod.T2(2019), new PublishedTestFigure(Households, 2));
        await _host.PublishAsync("9002", ReportPeriod.T2(2020), new PublishedTestFigure(Households, null, MissingReason.Suppressed));
        await _host.PublishAsync("9003", ReportPeriod.T2(2020), new PublishedTestFigure(Households, 3));
        await _host.PublishAsync("9004", ReportPeriod.ForYear(2019), new PublishedTestFigure(Households, 4));

        var without = await AskAsync(c => c.GetComparisonAsync(new GetComparisonDto(Households, "2020-T2")));
        without.Rows.Select(r => r.Municipality.Code).ShouldBe(["9003"]);

        var with = await AskAsync(c => c.GetComparisonAsync(new GetComparisonDto(Households, "2020-T2", AllowsEarlier: true)));
        with.Rows.Select(r => (r.Municipality.Code, r.Value, r.AsOf)).ShouldBe([("9003", 3m, null), ("9001", 1m, "2019-T2")]);
        with.Comparability.Earlier.ShouldBe(1);
        with.Missing.Single(m => m.Municipality.Code == "9002").Reason.ShouldBe(MissingReason.Suppressed);
    }

    [Fact]
    public async Task A_latest_value_that_is_hidden_is_said_to_be_and_no_older_one_passes_for_it()
    {
        await _host.PublishAsync("9001", ReportPeriod.T2(2018), new PublishedTestFigure(Households, 7));
        await _host.PublishAsync("9001", ReportPeriod.T2(2019), new PublishedTestFigure(Households, null, MissingReason.Suppressed));
        await _host.PublishAsync("9002", ReportPeriod.T2(2018), new PublishedTestFigure(Households, null, MissingReason.Suppressed));
        await _host.PublishAsync("9002", ReportPeriod.T2(2019), new PublishedTestFigure(Households, 8));
        await _host.PublishAsync("9004", ReportPeriod.T2(2018), new PublishedTestFigure(Households, 9));
        await _host.PublishAsync("9004", ReportPeriod.T2(2019), new PublishedTestFigure(Households, null, MissingReason.NotDelivered));
        await _host.PublishAsync("9003", ReportPeriod.T2(2020), new PublishedTestFigure(Households, 3));

        var answer = await AskAsync(c => c.GetComparisonAsync(new GetComparisonDto(Households, "2020-T2", AllowsEarlier: true)));

        // What wasn't delivered is no value: the older one is the latest there is.
        answer.Rows.Select(r => (r.Municipality.Code, r.AsOf)).ShouldBe([("9004", "2018-T2"), ("9002", "2019-T2"), ("9003", null)]);
        var hidden = answer.Missing.Single(m => m.Municipality.Code == "9001");
        (hidden.Reason, hidden.AsOf).ShouldBe((MissingReason.Suppressed, "2019-T2"));

        var without = await AskAsync(c => c.GetComparisonAsync(new GetComparisonDto(Households, "2020-T2")));
        (without.Missing.Single(m => m.Municipality.Code == "9001").Reason, without.Missing.Single(m => m.Municipality.Code == "9001").AsOf).ShouldBe((MissingReason.NotYetCollected, null));
    }

    [Fact]
    public async Task What_is_counted_per_inhabitant_says_of_which_day()
    {
        await PublishAllAsync("EKO23", ReportPeriod.ForYear(2019), n => n);
        await PublishAllAsync(Rate, ReportPeriod.ForYear(2019), n => n);
        await _host.AsHostAsync(async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            foreach (var municipality in await db.Municipalities.Include(m => m.Populations).ToListAsync())
            {
                municipality.SetPopulation(new DateOnly(2018, 12, 31), 1000);
                municipality.SetPopulation(new DateOnly(2024, 12, 31), 2000);
            }

            return await db.SaveChangesAsync();
        });

        (await AskAsync(c => c.GetComparisonAsync(new GetComparisonDto("EKO23", "2019")))).Indicator.PopulationDate.ShouldBe(new DateOnly(2018, 12, 31));
        (await AskAsync(c => c.GetComparisonAsync(new GetComparisonDto(Rate, "2019")))).Indicator.PopulationDate.ShouldBeNull();
    }

    [Fact]
    public async Task Preliminary_and_final_figures_can_be_kept_apart()
    {
        var year = ReportPeriod.ForYear(2020);
        await _host.PublishAsync("9001", year, new PublishedTestFigure(Rate, 1));
        await _host.PublishAsync("9002", ReportPeriod.T2(2020), new PublishedTestFigure(Rate, 2, Period: year));

        var final = await AskAsync(c => c.GetComparisonAsync(new GetComparisonDto(Rate, "2020", Figures: FigureState.Final)));
        final.Rows.Select(r => r.Municipality.Code).ShouldBe(["9001"]);
        final.Statistics.Count.ShouldBe(1);
        final.Missing.Single(m => m.Municipality.Code == "9002").IsLeftOut.ShouldBeTrue();

        var preliminary = await AskAsync(c => c.GetComparisonAsync(new GetComparisonDto(Rate, "2020", Figures: FigureState.Preliminary)));
        preliminary.Rows.Select(r => r.Municipality.Code).ShouldBe(["9002"]);
    }

    [Fact]
    public async Task A_share_has_a_mean_by_inhabitants_and_a_count_has_none()
    {
        await _host.InAsync(null, async s =>
        {
            var db = s.GetRequiredService<BenchmarkDbContext>();
            foreach (var municipality in await db.Municipalities.Include(m => m.Populations).ToListAsync())
            {
                municipality.SetPopulation(new DateOnly(2021, 12, 31), municipality.Code == "9010" ? 9_000 : 1_000);
            }

            await db.SaveChangesAsync();
        });
        await PublishAllAsync(Rate, ReportPeriod.ForYear(2021), n => n);
        await PublishAllAsync(Households, ReportPeriod.ForYear(2021), n => n);

        // (1 + … + 9 + 9·10) / 18.
        (await AskAsync(c => c.GetComparisonAsync(new GetComparisonDto(Rate, "2021")))).Statistics.WeightedMean.ShouldBe(7.5m);
        (await AskAsync(c => c.GetComparisonAsync(new GetComparisonDto(Households, "2021")))).Statistics.WeightedMean.ShouldBeNull();
    }

    [Fact]
    public async Task A_survey_says_how_many_answered()
    {
        await PublishAllAsync(Survey, ReportPeriod.ForYear(2021), n => 60 + n);
        await PublishAllAsync(Answered, ReportPeriod.ForYear(2021), n => 10 * n);

        (await AskAsync(c => c.GetComparisonAsync(new GetComparisonDto(Survey, "2021", Municipality: "prov-2")))).Comparability.ResponseRate
            .ShouldBe(new ResponseRateDto(10, 10, 55, 100, 20));
        (await AskAsync(c => c.GetComparisonAsync(new GetComparisonDto(Answered, "2021")))).Comparability.ResponseRate.ShouldBeNull();
    }

    [Fact]
    public async Task A_group_of_one_and_an_indicator_nobody_has_are_answers_and_not_errors()
    {
        await PublishAllAsync(Rate, ReportPeriod.ForYear(2021), n => n);

        var one = await AskAsync(c => c.GetComparisonAsync(new GetComparisonDto(Rate, "2021", Chosen: ["prov-4"])));
        (one.Rows.Count, one.GroupStatistics!.Mean, one.GroupStatistics.Median, one.Rows[0].Rank).ShouldBe((1, null, null, 4));

        var nobody = await AskAsync(c => c.GetTrendAsync(new GetComparisonDto(Households, Group: "lan-91")));
        nobody.Points.ShouldBeEmpty();
        (await AskAsync(c => c.GetComparisonAsync(new GetComparisonDto(Households, Group: "lan-91")))).Rows.ShouldBeEmpty();
    }

    private async Task PublishAllAsync(string indicator, ReportPeriod period, Func<int, decimal> value)
    {
        foreach (var number in Enumerable.Range(1, 10))
        {
            await _host.PublishAsync($"90{number:00}", period, new PublishedTestFigure(indicator, value(number)));
        }
    }

    private Task<T> AskAsync<T>(Func<IComparisonAppService, Task<T>> ask) =>
        _host.AsHostAsync(s => ask(s.GetRequiredService<IComparisonAppService>()));
}
