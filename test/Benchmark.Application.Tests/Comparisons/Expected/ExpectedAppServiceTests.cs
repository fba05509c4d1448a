using Benchmark.Indicators;
using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;
using static Benchmark.TestBase.ExpectedKommuner;

namespace Benchmark.Comparisons.Expected;

/// <summary>Expected values of published figures, on the real database.</summary>
public sealed class ExpectedAppServiceTests : IAsyncLifetime
{
    private const int Enough = 41;

    private BenchmarkTestHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await BenchmarkTestHost.CreateAsync();
        await _host.SeedCatalogueAsync();
        await _host.AddKommunerWithInhabitantsAsync(Enough + 2);
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_kommun_s_outcome_stands_beside_what_its_background_lets_one_expect()
    {
        await _host.PublishExpectedAsync(Enough);

        var answer = await AskAsync(new GetComparisonDto(Outcome, "2021", Municipality: "prov-3"));

        answer.Model.NotShown.ShouldBeNull();
        answer.Model.Count.ShouldBe(Enough);
        answer.Model.Invented.ShouldBe(Enough);
        answer.Model.CrossValidated!.Value.ShouldBeGreaterThan(0.95m);
        answer.Model.CrossValidated!.Value.ShouldBeLessThan(answer.Model.Explained!.Value);
        answer.Model.Predictors.Select(p => p.Indicator.Code).ShouldBe(["ARB01", "BEF01", "BEF02", "BEF03", "BEF04"]);
        answer.Model.Predictors[0].PerUnit!.Value.ShouldBe(0.4m, 0.02m);
        answer.Model.Predictors[1].ByDoubling.ShouldBeTrue();
        answer.Model.Predictors.ShouldAllBe(p => p.Years.Single() == new YearCountDto(2021, Enough));

        var own = answer.Rows.Single(r => r.IsOwn);
        own.Municipality.Code.ShouldBe("9003");
        own.Outcome.ShouldBe(OutcomeOf(3));
        own.Expected.ShouldBe(OutcomeOf(3), 0.4m);
        own.Difference.ShouldBe(own.Outcome - own.Expected);
        own.IsOutside.ShouldBe(false);
        own.Background[0].ShouldBe(Unemployment(3));

        // 9003 has 5,000 + 3,000 · (9003 mod 11) inhabitants.
        own.People.ShouldBe(PeopleBehind.Of(own.Difference!.Value, 5_000 + (9_003 % 11 * 3_000), 100));
        answer.Counted!.Base.Sv.ShouldBe("Invånare");
    }

    [Fact]
    public async Task Thirty_nine_complete_kommuner_are_too_few_and_the_fortieth_makes_it_enough()
    {
        await _host.PublishExpectedAsync(39);
        await _host.PublishAsync(40, [new PublishedTestFigure(Outcome, OutcomeOf(40)), .. Background(40).Skip(1)]);

        var few = await AskAsync(new GetComparisonDto(Outcome, "2021", Municipality: "prov-40"));
        few.Model.NotShown.ShouldBe(ExpectedReason.TooFew);
        (few.Model.Count, few.Model.WithOutcome).ShouldBe((39, 40));
        few.Model.CrossValidated.ShouldBeNull();
        few.Rows.ShouldBeEmpty();
        few.Missing.Single(m => m.IsOwn).Lacks.Select(l => l.Sv).ShouldBe(["Arbetslösa av befolkningen 18–65 år"]);

        // Seen at once, although only a background value is new.
        await _host.PublishAsync(40, new PublishedTestFigure("ARB01", Unemployment(40)));
        (await AskAsync(new GetComparisonDto(Outcome, "2021"))).Model.NotShown.ShouldBeNull();
    }

    [Fact]
    public async Task A_background_that_says_nothing_is_said_to_and_nothing_else_is_shown()
    {
        for (var number = 1; number <= Enough; number++)
        {
            await _host.PublishAsync(number, [new PublishedTestFigure(Outcome, 3 + (number * number % 23 / 10m)), .. Background(number)]);
        }

        var answer = await AskAsync(new GetComparisonDto(Outcome, "2021", Municipality: "prov-3"));

        answer.Model.NotShown.ShouldBe(ExpectedReason.TooWeak);
        answer.Model.CrossValidated!.Value.ShouldBeLessThan(0.3m);
        answer.Rows.ShouldBeEmpty();
        answer.Model.ResidualError.ShouldBeNull();
        answer.Model.Predictors.ShouldAllBe(p => p.PerUnit == null && p.Margin == null);
    }

    [Fact]
    public async Task A_figure_that_is_too_small_to_be_shown_is_in_no_model()
    {
        await _host.PublishExpectedAsync(Enough);
        await _host.PublishAsync(1, new PublishedTestFigure(Outcome, null, MissingReason.Suppressed));
        await _host.PublishAsync(2, HiddenUnemployment());

        // An earlier year doesn't stand in for what must not be seen.
        await _host.PublishAsync(CodeOf(2), ReportPeriod.ForYear(2020), new PublishedTestFigure("ARB01", 5));

        var answer = await AskAsync(new GetComparisonDto(Outcome, "2021", Municipality: "prov-1"));

        answer.Model.NotShown.ShouldBe(ExpectedReason.TooFew);
        answer.Model.Count.ShouldBe(Enough - 2);
        answer.Missing.Single(m => m.Municipality.Code == "9001").Lacks.Count.ShouldBe(1);
        answer.Missing.Single(m => m.Municipality.Code == "9002").Lacks.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_latest_earlier_year_of_a_background_comes_in_and_is_said()
    {
        await _host.PublishExpectedAsync(Enough);
        await _host.PublishAsync(CodeOf(42), ReportPeriod.ForYear(2019), Background(42));
        await _host.PublishAsync(42, new PublishedTestFigure(Outcome, OutcomeOf(42)));
        await _host.PublishAsync(CodeOf(43), ReportPeriod.ForYear(2022), Background(43));
        await _host.PublishAsync(43, new PublishedTestFigure(Outcome, OutcomeOf(43)));

        var answer = await AskAsync(new GetComparisonDto(Outcome, "2021"));

        answer.Model.Predictors[0].Years.ShouldBe([new YearCountDto(2021, Enough), new YearCountDto(2019, 1)]);
        answer.Rows.ShouldContain(r => r.Municipality.Code == "9042");
        answer.Missing.Single(m => m.Municipality.Code == "9043").Lacks.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_chosen_kommun_without_outcome_is_still_told_what_is_expected()
    {
        await _host.PublishExpectedAsync(Enough);
        await _host.PublishAsync(42, Background(42));

        var own = (await AskAsync(new GetComparisonDto(Outcome, "2021", Municipality: "prov-42"))).Rows.Single(r => r.IsOwn);
        (own.Outcome, own.OutcomeMissing, own.Difference, own.People).ShouldBe((null, MissingReason.NotYetCollected, null, null));
        own.Expected.ShouldBe(OutcomeOf(42), 0.4m);

        (await AskAsync(new GetComparisonDto(Outcome, "2021"))).Rows.ShouldNotContain(r => r.Municipality.Code == "9042");
    }

    [Fact]
    public async Task A_group_is_shown_by_a_model_of_everyone_and_the_chosen_kommun_is_always_there()
    {
        await _host.PublishExpectedAsync(Enough);

        var answer = await AskAsync(new GetComparisonDto(Outcome, "2021", "lan-91", "prov-9"));

        answer.Model.Count.ShouldBe(Enough);
        answer.Rows.Select(r => (r.Municipality.Code, r.IsInGroup)).ShouldBe([("9001", true), ("9002", true), ("9003", true), ("9004", true), ("9005", true), ("9009", false)]);
    }

    [Fact]
    public async Task People_are_counted_on_the_share_s_own_base_and_not_at_all_without_it()
    {
        for (var number = 1; number <= Enough; number++)
        {
            await _host.PublishAsync(number, [new PublishedTestFigure(ToWork, 60 - (3 * OutcomeOf(number))), new PublishedTestFigure(ToWorkBase, number == 2 ? null : 200, number == 2 ? MissingReason.Suppressed : null), .. Background(number)]);
        }

        var answer = await AskAsync(new GetComparisonDto(ToWork, "2021"));

        var first = answer.Rows.Single(r => r.Municipality.Code == "9001");
        first.People.ShouldBe(PeopleBehind.Of(first.Difference!.Value, 200, 100));
        answer.Rows.Single(r => r.Municipality.Code == "9002").People.ShouldBeNull();
        answer.Counted!.Unit.Sv.ShouldBe("personer");
    }

    [Theory]
    [InlineData("EKB05")]
    [InlineData("BEF02")]
    [InlineData("EKO01")]
    public async Task An_indicator_without_declared_background_has_no_expected_value(string code) =>
        (await Should.ThrowAsync<BusinessException>(() => AskAsync(new GetComparisonDto(code))))
            .Code.ShouldBe(BenchmarkErrorCodes.Comparisons.NoExpectedValue);

    private async Task<ExpectedDto> AskAsync(GetComparisonDto input)
    {
        ExpectedDto answer = null!;
        await _host.InAsync(null, async s => answer = await s.GetRequiredService<IExpectedAppService>().GetAsync(input));
        return answer;
    }

    private static PublishedTestFigure HiddenUnemployment() => new("ARB01", null, MissingReason.Suppressed);
}
