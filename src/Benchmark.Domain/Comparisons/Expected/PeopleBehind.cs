namespace Benchmark.Comparisons.Expected;

/// <summary>How many people or households a difference between two shares stands for.</summary>
public static class PeopleBehind
{
    /// <summary>What a share is counted per: 100 for percent, 1,000 for per thousand; null for what isn't a share.</summary>
    public static decimal? ScaleOf(string unitCode) => unitCode switch
    {
        "percent" => 100,
        "per-thousand" => 1000,
        _ => null,
    };

    /// <param name="difference">In the share's unit.</param>
    /// <param name="among">How many the share is counted on.</param>
    /// <param name="scale">See <see cref="ScaleOf"/>.</param>
    /// <returns>Three digits at most: the share is itself rounded, and more would be a precision that isn't there.</returns>
    public static decimal Of(decimal difference, decimal among, decimal scale)
    {
        var people = Math.Abs(difference) * among / scale;
        var step = 1m;
        while (people / step >= (decimal)Math.Pow(10, ExpectedConsts.PeopleDigits))
        {
            step *= 10;
        }

        return Math.Round(people / step, 0, MidpointRounding.AwayFromZero) * step;
    }
}
