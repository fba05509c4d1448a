using Benchmark.Indicators;
using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.SideBySide;

public sealed class SideBySideAppServiceTests : IAsyncLifetime
{
    private const string Lower = "EKB20";
    private const string Undirected = "EKB01";
    private const string OfOne = "PER01";
    private static readonly ReportPeriod Period = ReportPeriod.ForYear(2021);

    private BenchmarkTestHost _host = null!;

    // Ten kommuner with 1–10 %; the first also has what nobody else has, the eleventh a reason, the twelfth nothing.
    public async Task InitializeAsync()
    {
        _host = await BenchmarkTestHost.CreateAsync();
        await _host.SeedCatalogueAsync();
        await _host.AddMunicipalitiesAsync([.. Enumerable.Range(1, 12).Select(n => ($"90{n:00}", $"Prov {n}", "91", "C8"))]);
        foreach (var number in Enumerable.Range(1, 10))
        {
            await _host.PublishAsync($"90{number:00}", Period, new PublishedTestFigure(Lower, number), new PublishedTestFigure(Undirected, number * 10));
        }

        await _host.PublishAsync("9001", Period, new PublishedTestFigure(OfOne, 5, IsDerived: true), new PublishedTestFigure(Lower, 1));
        await _host.PublishAsync("9011", Period, new PublishedTestFigure(Lower, null, MissingReason.Suppressed), new PublishedTestFigure("EKB21", null, MissingReason.NotDelivered));
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Columns_stand_as_asked_and_places_come_from_everyone()
    {
        var answer = await GetAsync("prov-9", "9001");
        answer.Municipalities.Select(m => m.Code).ShouldBe(["9009", "9001"]);
        var row = Row(answer, Lower);
        row.Count.ShouldBe(10);
        row.Cells.Select(c => (c.Value, c.Rank, c.PercentBehind, c.Band)).ShouldBe([(9m, 9, 11, Band.Worst), (1m, 1, 100, Band.Best)]);
        Row(answer, Undirected).Cells.Select(c => (c.Rank, c.Band)).ShouldBe([(2, Band.None), (10, Band.None)]);
        answer.Summaries.Select(s => (s.WithValue, s.Coloured, s.Best, s.Worst)).ShouldBe([(2, 1, 0, 1), (3, 1, 1, 0)]);
    }

    [Fact]
    public async Task Rows_are_what_at_least_one_of_them_has_and_the_others_say_why_not()
    {
        var answer = await GetAsync("9001", "9011", "9012");
        answer.Areas.SelectMany(a => a.Rows).Select(r => r.Indicator.Code).ShouldBe([Undirected, Lower, OfOne]);
        Row(answer, OfOne).Cells.Select(c => (c.Value, c.Missing, c.Source)).ShouldBe(
        [
            (5m, null, FigureSource.OwnProcessing),
            (null, MissingReason.NotYetCollected, FigureSource.Municipality),
            (null, MissingReason.NotYetCollected, FigureSource.Municipality),
        ]);
        Row(answer, Lower).Cells[1].ShouldSatisfyAllConditions(
            c => c.Missing.ShouldBe(MissingReason.Suppressed),
            c => c.Rank.ShouldBeNull(),
            c => c.Band.ShouldBe(Band.None));
        answer.Shared.ShouldBe(0);
        (await GetAsync("9002", "9003")).Shared.ShouldBe(2);
    }

    [Fact]
    public async Task Too_few_values_have_neither_place_nor_colour()
    {
        Row(await GetAsync("9001", "9002"), OfOne).Cells[0].ShouldSatisfyAllConditions(
            c => c.Rank.ShouldBeNull(),
            c => c.Band.ShouldBe(Band.None));
    }

    [Fact]
    public async Task Left_to_itself_it_takes_the_newest_period_that_most_of_them_have()
    {
        await _host.PublishAsync("9001", ReportPeriod.T2(2022), new PublishedTestFigure(Lower, 1));
        (await GetAsync("9001", "9002")).Period.ShouldBe("2021");
        await _host.PublishAsync("9002", ReportPeriod.T2(2022), new PublishedTestFigure(Lower, 1));
        var newest = await GetAsync("9001", "9002");
        newest.Period.ShouldBe("2022-T2");
        newest.Summaries.Select(s => s.Preliminary).ShouldBe([1, 1]);
        newest.Periods.ShouldBe([new PeriodChoiceDto("2022-T2", 2), new PeriodChoiceDto("2021", 2)]);
    }

    [Fact]
    public async Task Kommuner_that_have_published_nothing_are_no_error()
    {
        await _host.AddMunicipalitiesAsync(("9013", "Prov 13", "91", "C8"));
        var answer = await GetAsync("9012", "9013");
        answer.Period.ShouldBeNull();
        answer.Areas.ShouldBeEmpty();
        (await GetAsync(new GetSideBySideDto(["9001", "9002"], "2015"))).Areas.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_publication_is_seen_at_once()
    {
        Row(await GetAsync("9001", "9002"), Lower).Cells[1].Rank.ShouldBe(2);
        await _host.PublishAsync("9012", Period, new PublishedTestFigure(Lower, 0.5m));
        Row(await GetAsync("9001", "9002"), Lower).Cells[1].Rank.ShouldBe(3);
    }

    [Theory]
    [InlineData("", null, BenchmarkErrorCodes.Comparisons.SideBySideCount)]
    [InlineData("9001", null, BenchmarkErrorCodes.Comparisons.SideBySideCount)]
    [InlineData("9001,9002,9003,9004,9005,9006,9007", null, BenchmarkErrorCodes.Comparisons.SideBySideCount)]
    [InlineData("9001,prov-1", null, BenchmarkErrorCodes.Comparisons.SideBySideTwice)]
    [InlineData("9001,atlantis", null, BenchmarkErrorCodes.Comparisons.UnknownMunicipality)]
    [InlineData("9001,9002", "2021-T9", BenchmarkErrorCodes.Comparisons.UnknownPeriod)]
    [InlineData("9001,9002", "2090", BenchmarkErrorCodes.Comparisons.PeriodNotBegun)]
    public async Task What_cannot_be_shown_is_an_error_that_has_a_name(string municipalities, string? period, string code)
    {
        var names = municipalities.Split(',', StringSplitOptions.RemoveEmptyEntries);
        (await Should.ThrowAsync<BusinessException>(() => GetAsync(new GetSideBySideDto(names, period)))).Code.ShouldBe(code);
    }

    private static SideBySideRowDto Row(SideBySideDto answer, string indicator) =>
        answer.Areas.SelectMany(a => a.Rows).Single(r => r.Indicator.Code == indicator);

    private Task<SideBySideDto> GetAsync(params string[] municipalities) => GetAsync(new GetSideBySideDto(municipalities));

    private Task<SideBySideDto> GetAsync(GetSideBySideDto input) => _host.AsHostAsync(s => s.GetRequiredService<ISideBySideAppService>().GetAsync(input));
}
