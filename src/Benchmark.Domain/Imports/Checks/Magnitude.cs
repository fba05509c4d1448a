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

        // Only ever divided by a constant: the quotient of the two may be more than a decimal holds.
        var (small, large) = (Math.Min(Math.Abs(value), Math.Abs(earlier)), Math.Max(Math.Abs(value), Math.Abs(earlier)));
        return small >= large / 3000 && small <= large / 300;
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
