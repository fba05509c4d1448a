using System.Globalization;
using Benchmark.Tests;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Expected;

/// <summary>The product's model against <see cref="NormalEquations"/>.</summary>
public class ExpectedAgreementTests
{
    private const int Cases = 300;

    [Fact]
    public void Agrees_on_generated_cases()
    {
        var random = new Random(20190831);
        for (var number = 0; number < Cases; number++)
        {
            Agrees(Generate(random), $"case {number}");
        }
    }

    [Fact]
    public void Agrees_on_a_real_country()
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "reference", "real_distribution.csv");
        if (!File.Exists(file))
        {
            return;
        }

        var rows = File.ReadAllLines(file).Select(line => line.Split(',')).ToList();
        int Column(string name) => Array.IndexOf(rows[0], name);
        int[] predictors = [Column("arbloshet"), Column("utrikesfodda"), Column("lag_ekstand"), Column("medianink")];
        var cases = rows.Skip(1)
            .Where(row => predictors.Append(Column("ekbistand")).All(c => row[c].Length > 0))
            .Select(row => new ExpectedCase(row[0], Read(row[Column("ekbistand")]), [.. predictors.Select(c => Read(row[c]))]))
            .ToList();

        cases.Count.ShouldBeGreaterThan(200);
        Agrees(cases, "real");
        new ExpectedModel(cases).CrossValidated.ShouldBeInRange(0.3, 0.9);
    }

    private static void Agrees(List<ExpectedCase> cases, string about)
    {
        var model = new ExpectedModel(cases);
        var slow = Fit(cases);
        var mean = cases.Average(c => c.Outcome);
        var all = cases.Sum(c => Math.Pow(c.Outcome - mean, 2));
        var freedom = cases.Count - cases[0].Predictors.Count - 1;
        var left = cases.Select((c, index) => Fit([.. cases.Where((_, i) => i != index)]).Predict([.. c.Predictors])).ToList();

        Near(model.Explained, 1 - (slow.Unexplained / all), about);
        Near(model.AdjustedExplained, 1 - (slow.Unexplained / freedom / (all / (cases.Count - 1))), about);
        Near(model.CrossValidated, 1 - (cases.Zip(left, (c, p) => Math.Pow(c.Outcome - p.Value, 2)).Sum() / all), about);
        Near(model.ResidualError, slow.ResidualError, about);
        foreach (var coefficient in model.Coefficients)
        {
            var (value, margin) = slow.Coefficient(coefficient.Predictor);
            Near(coefficient.PerUnit, value, about, margin);
            Near(coefficient.Margin, margin, about);
        }

        model.Reason.ShouldBe(model.CrossValidated < 0.3 ? ExpectedReason.TooWeak : null, about);
        for (var index = 0; model.Reason is null && index < cases.Count; index++)
        {
            var prediction = model.For(cases[index].MunicipalityCode);
            Near(prediction.Value, left[index].Value, about, left[index].Margin);
            Near(prediction.Margin, left[index].Margin, about);
        }
    }

    private static NormalEquations Fit(IReadOnlyList<ExpectedCase> cases) => new([.. cases.Select(c => c.Outcome)], [.. cases.Select(c => c.Predictors.ToArray())]);

    // Relative to what counts: an interval's width for what lies inside it.
    private static void Near(double actual, double expected, string about, double? scale = null) =>
        Math.Abs(actual - expected).ShouldBeLessThan(1e-6 * Math.Max(scale ?? Math.Abs(expected), 1e-6), about);

    // One to five backgrounds of unlike sizes that go together more or less, from no noise to nearly only noise.
    private static List<ExpectedCase> Generate(Random random)
    {
        var (count, predictors) = (random.Next(40, 70), random.Next(1, 6));
        double[] sizes = [.. Enumerable.Range(0, predictors).Select(_ => Math.Pow(10, random.Next(-1, 3)))];
        double[] slopes = [.. sizes.Select(size => (random.NextDouble() - 0.5) / size)];
        var noise = random.NextDouble() * 1.5;
        var together = random.NextDouble() * 0.9;
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var common = random.NextDouble();
            double[] values = [.. sizes.Select(size => size * ((together * common) + ((1 - together) * random.NextDouble()) + 1))];
            return new ExpectedCase($"{i}", 3 + values.Zip(slopes, (v, s) => v * s).Sum() + (noise * (random.NextDouble() - 0.5)), values);
        })];
    }

    private static double Read(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
