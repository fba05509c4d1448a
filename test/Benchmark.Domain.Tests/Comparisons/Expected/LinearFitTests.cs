using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Expected;

/// <summary>Lines whose figures can be worked out on paper.</summary>
public class LinearFitTests
{
    // Slope 6/10, intercept 4 − 3·0,6 = 2,2, Σe² = 2,4 on 3 degrees of freedom; t₀,₉₇₅(3) = 3,182446.
    private static readonly ExpectedCase[] Textbook = Cases([1, 2, 3, 4, 5], [2, 4, 5, 4, 5]);

    [Fact]
    public void A_line_through_five_points_has_the_figures_of_the_paper()
    {
        var fit = new LinearFit(Textbook);

        fit.AtTheMean.ShouldBe(4, 1e-12);
        fit.UnexplainedSquares.ShouldBe(2.4, 1e-12);
        fit.FreedomLeft.ShouldBe(3);
        fit.ResidualError.ShouldBe(Math.Sqrt(0.8), 1e-12);
        var slope = fit.Coefficients.Single();
        slope.PerUnit.ShouldBe(0.6, 1e-12);
        slope.PerDeviation.ShouldBe(0.6 * Math.Sqrt(2.5), 1e-12);
        slope.Margin.ShouldBe(3.182446 * Math.Sqrt(0.8 / 10), 1e-5);
    }

    [Fact]
    public void A_prediction_is_wider_the_further_from_the_mean()
    {
        var fit = new LinearFit(Textbook);

        // Leverage 1/5 + (x − 3)²/10.
        fit.Predict([6]).Value.ShouldBe(5.8, 1e-12);
        fit.Predict([6]).Margin.ShouldBe(3.182446 * Math.Sqrt(0.8 * (1 + 1.1)), 1e-5);
        fit.Predict([3]).Margin.ShouldBe(3.182446 * Math.Sqrt(0.8 * (1 + 0.2)), 1e-5);
    }

    [Fact]
    public void Points_on_a_plane_are_met_exactly()
    {
        double Plane(double a, double b) => 7 + (2 * a) - (0.5 * b);
        var cases = Enumerable.Range(0, 12).Select(i => new ExpectedCase($"{i}", Plane(i, i * i % 7), [i, i * i % 7])).ToList();

        var fit = new LinearFit(cases);

        fit.UnexplainedSquares.ShouldBe(0, 1e-18);
        fit.Coefficients.Select(c => Math.Round(c.PerUnit, 9)).ShouldBe([2, -0.5]);
        fit.Predict([100, 200]).Value.ShouldBe(Plane(100, 200), 1e-9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3.7)]
    [InlineData(123456.7)]
    public void A_background_that_is_the_same_everywhere_is_left_out_and_said(double everywhere)
    {
        var fit = new LinearFit([.. Textbook.Select(c => c with { Predictors = [everywhere, .. c.Predictors] })]);

        fit.Dropped.ShouldBe([new DroppedPredictor(0, DropReason.Constant)]);
        fit.Coefficients.Single().Predictor.ShouldBe(1);
        fit.Coefficients.Single().PerUnit.ShouldBe(0.6, 1e-12);
        fit.Predict([everywhere, 6]).Margin.ShouldBe(new LinearFit(Textbook).Predict([6]).Margin, 1e-12);
    }

    [Fact]
    public void A_background_that_follows_from_two_others_is_left_out_and_said()
    {
        var random = new Random(4);
        var cases = Enumerable.Range(0, 30).Select(i =>
        {
            var (a, b) = (random.NextDouble() * 40, random.NextDouble() * 1_000_000);
            return new ExpectedCase($"{i}", a + random.NextDouble(), [a, b, (3 * a) - (0.001 * b) + 8]);
        }).ToList();

        var fit = new LinearFit(cases);

        fit.Dropped.ShouldBe([new DroppedPredictor(2, DropReason.FollowsFromOthers)]);
        var without = new LinearFit([.. cases.Select(c => c with { Predictors = [.. c.Predictors.Take(2)] })]);
        fit.FreedomLeft.ShouldBe(without.FreedomLeft);
        fit.Predict([20, 5e5, 0]).ShouldBe(without.Predict([20, 5e5]));
    }

    [Fact]
    public void Two_that_are_nearly_alike_both_stay()
    {
        var random = new Random(5);
        var cases = Enumerable.Range(0, 30).Select(i =>
        {
            var a = random.NextDouble();
            return new ExpectedCase($"{i}", a, [a, a + (0.01 * random.NextDouble())]);
        }).ToList();

        new LinearFit(cases).Dropped.ShouldBeEmpty();
    }

    [Fact]
    public void Without_anything_to_go_by_the_mean_is_expected()
    {
        var fit = new LinearFit([.. Textbook.Select(c => c with { Predictors = [1] })]);

        fit.Coefficients.ShouldBeEmpty();
        fit.Predict([1]).Value.ShouldBe(4, 1e-12);
    }

    [Fact]
    public void Too_few_to_fit_a_line_to_is_refused() =>
        Should.Throw<ArgumentException>(() => new LinearFit([.. Textbook.Take(3)]));

    private static ExpectedCase[] Cases(double[] predictors, double[] outcomes) =>
        [.. predictors.Zip(outcomes, (x, y) => new ExpectedCase($"{x}", y, [x]))];
}
