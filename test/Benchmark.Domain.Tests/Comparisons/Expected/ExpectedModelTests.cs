using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Expected;

/// <summary>When an expected value is shown, and that nobody explains itself.</summary>
public class ExpectedModelTests
{
    [Theory]
    [InlineData(39, ExpectedReason.TooFew)]
    [InlineData(40, null)]
    public void Forty_kommuner_are_enough_and_thirty_nine_are_not(int count, ExpectedReason? reason)
    {
        var model = new ExpectedModel(Generate(count, noise: 0.1));

        model.Count.ShouldBe(count);
        model.Reason.ShouldBe(reason);
    }

    [Theory]
    [InlineData(0.299, ExpectedReason.TooWeak)]
    [InlineData(0.29999999, ExpectedReason.TooWeak)]
    [InlineData(0.3, null)]
    [InlineData(0.301, null)]
    [InlineData(-2, ExpectedReason.TooWeak)]
    public void The_cross_validated_share_decides(double crossValidated, ExpectedReason? reason) =>
        ExpectedModel.ReasonFor(40, crossValidated).ShouldBe(reason);

    [Fact]
    public void A_model_goes_from_shown_to_not_shown_where_the_cross_validated_share_passes_the_limit()
    {
        // The same kommuner with more and more noise, halved until the share stands at the limit from either side.
        var (clear, blurred) = (0.1, 50d);
        for (var step = 0; step < 40; step++)
        {
            var middle = (clear + blurred) / 2;
            (clear, blurred) = new ExpectedModel(Generate(60, middle)).CrossValidated >= 0.3 ? (middle, blurred) : (clear, middle);
        }

        var (shown, hidden) = (new ExpectedModel(Generate(60, clear)), new ExpectedModel(Generate(60, blurred)));

        shown.CrossValidated.ShouldBe(0.3, 1e-6);
        shown.Reason.ShouldBeNull();
        hidden.CrossValidated.ShouldBe(0.3, 1e-6);
        hidden.Reason.ShouldBe(ExpectedReason.TooWeak);

        // By its own kommuner's R² the hidden one would have been let through.
        hidden.Explained.ShouldBeGreaterThan(0.3);
        Should.Throw<InvalidOperationException>(() => hidden.For("0"));
        Should.Throw<InvalidOperationException>(() => hidden.Predict([1, 2]));
    }

    [Fact]
    public void A_kommun_s_own_outcome_never_moves_what_is_expected_of_it()
    {
        var cases = Generate(50, noise: 1);
        var moved = cases.ToList();
        moved[7] = moved[7] with { Outcome = moved[7].Outcome + 5 };

        var (before, after) = (new ExpectedModel(cases), new ExpectedModel(moved));

        after.For("7").Value.ShouldBe(before.For("7").Value, 1e-9);
        after.For("7").Margin.ShouldBe(before.For("7").Margin, 1e-9);
        Math.Abs(after.For("8").Value - before.For("8").Value).ShouldBeGreaterThan(1e-6);
    }

    [Fact]
    public void What_only_one_kommun_has_is_not_used_to_explain_that_kommun()
    {
        // Only number 3 has anything of the third: a fit with it would meet number 3 exactly.
        var cases = Generate(50, noise: 1).Select((c, i) => c with { Predictors = [.. c.Predictors, i == 3 ? 1 : 0] }).ToList();
        cases[3] = cases[3] with { Outcome = cases[3].Outcome + 6 };

        var without = new ExpectedModel([.. cases.Select(c => c with { Predictors = [.. c.Predictors.Take(2)] })]);

        new ExpectedModel(cases).For("3").Value.ShouldBe(without.For("3").Value, 1e-9);
    }

    [Fact]
    public void The_order_of_the_kommuner_does_not_matter()
    {
        var cases = Generate(60, noise: 2);
        var (one, other) = (new ExpectedModel(cases), new ExpectedModel([.. cases.AsEnumerable().Reverse()]));

        other.CrossValidated.ShouldBe(one.CrossValidated, 1e-12);
        other.For("11").Value.ShouldBe(one.For("11").Value, 1e-9);
        new ExpectedModel(cases).For("11").ShouldBe(one.For("11"));
    }

    [Fact]
    public void Where_all_have_the_same_outcome_there_is_nothing_to_expect()
    {
        var model = new ExpectedModel([.. Generate(60, noise: 1).Select(c => c with { Outcome = 0.1 })]);

        model.Reason.ShouldBe(ExpectedReason.TooWeak);
        model.Explained.ShouldBe(0);
    }

    [Fact]
    public void Where_the_background_is_the_same_everywhere_it_is_said_and_nothing_is_shown()
    {
        var model = new ExpectedModel([.. Generate(60, noise: 1).Select(c => c with { Predictors = [5, 6] })]);

        model.Reason.ShouldBe(ExpectedReason.TooWeak);
        model.CrossValidated.ShouldBeLessThan(0);
        model.Dropped.Select(d => (d.Predictor, d.Reason)).ShouldBe([(0, DropReason.Constant), (1, DropReason.Constant)]);
    }

    [Fact]
    public void Ninety_five_of_a_hundred_lie_within_the_interval()
    {
        var inside = 0;
        for (var seed = 0; seed < 40; seed++)
        {
            var cases = Generate(50, noise: 2, seed);
            var model = new ExpectedModel(cases);
            inside += cases.Count(c => !model.For(c.MunicipalityCode).IsOutside(c.Outcome));
        }

        (inside / (40 * 50d)).ShouldBe(0.95, 0.015);
    }

    [Theory]
    [InlineData("1.31", 112_950, 100, "1480")]
    [InlineData("-1.31", 112_950, 100, "1480")]
    [InlineData("0.6", 100, 100, "1")]
    [InlineData("12.5", 240, 100, "30")]
    [InlineData("9.995", 10_000, 100, "1000")]
    [InlineData("2.04", 48_000, 1000, "98")]
    [InlineData("0", 48_000, 1000, "0")]
    public void A_difference_is_said_in_people_with_three_digits(string difference, int among, int scale, string people) =>
        PeopleBehind.Of(decimal.Parse(difference, System.Globalization.CultureInfo.InvariantCulture), among, scale)
            .ShouldBe(decimal.Parse(people, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Outcomes that go with two backgrounds, and normal noise on top.</summary>
    private static List<ExpectedCase> Generate(int count, double noise, int seed = 1)
    {
        var random = new Random(seed);
        double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var (a, b) = (Normal() * 2, Normal() * 30);
            return new ExpectedCase($"{i}", 10 + a + (0.05 * b) + (noise * Normal()), [a, b]);
        })];
    }
}
