namespace Benchmark.Imports.Checks;

/// <summary>Sizes of numbers: rounding, and thousands lost or won.</summary>
internal static class Magnitude
{
    /// <summary>The earlier value when the new one is about a thousand times it or a thousandth of it.</summary>
    public static decimal? IsThousandfold(decimal value, decimal? earlier)
    {
        if (earlier is not { } before || before == 0 || value == 0)
        {
            return null;
        }

        var ratio = Math.Abs(value / before);
        return ratio is >= 300 and <= 3000 or >= 1m / 3000 and <= 1m / 300 ? before : null;
    }

    /// <summary>What amounts are rounded to as printed: a million, a hundred thousand, a thousand or a krona.</summary>
    public static decimal RoundingOf(IEnumerable<decimal> amounts)
    {
        var unit = 1_000_000m;
        foreach (var amount in amounts)
        {
            while (unit > 1 && amount % unit != 0)
            {
                unit /= unit == 1_000m ? 1_000 : unit == 100_000m ? 100 : 10;
            }
        }

        return unit;
    }
}
