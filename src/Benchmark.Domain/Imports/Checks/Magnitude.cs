namespace Benchmark.Imports.Checks;

/// <summary>Sizes of numbers: rounding, and thousands lost or won.</summary>
internal static class Magnitude
{
    /// <summary>Whether a value is about a thousand times an earlier one or a thousandth of it.</summary>
    public static bool IsThousandfold(decimal value, decimal earlier)
    {
        if (earlier == 0 || value == 0)
        {
            return false;
        }

        var ratio = Math.Abs(value / earlier);
        return ratio is >= 300 and <= 3000 or >= 1m / 3000 and <= 1m / 300;
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
