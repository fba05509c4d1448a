using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.DbMigrator.National;

/// <summary>
/// Values that nobody has published, the same on every machine. A kommun keeps its level of an indicator and moves a little
/// around it; one in forty is missing.
/// </summary>
internal static class NationalFigures
{
    private const ulong Seed = 20_240_831;
    private const uint OneIsMissingOf = 40;
    private const string Percent = "percent";

    /// <summary>The total; null when it wasn't delivered.</summary>
    /// <param name="municipality">The kommun's number, from 1.</param>
    /// <param name="indicator">Of what.</param>
    /// <param name="number">The indicator's number, from 1.</param>
    /// <param name="period">Of when.</param>
    public static decimal? Total(int municipality, Indicator indicator, int number, ReportPeriod period)
    {
        var moment = Mix(Mix(Mix(Seed, municipality), number), (period.Year * 100) + period.LastMonth);
        if (moment % OneIsMissingOf == 0)
        {
            return null;
        }

        var level = Bell(Mix(Mix(Seed, number), municipality));
        var share = Math.Clamp(0.5 + (0.9 * level) + (0.2 * Bell(moment)), 0.05, 0.95);
        var whole = indicator.UnitCode == Percent ? 100 : Math.Pow(10, 3 + (Mix(Seed, number) % 3));
        var part = indicator.MeasurementKind == MeasurementKind.Flow ? period.LastMonth / 12.0 : 1;
        var value = Math.Round((decimal)(whole * share * part), indicator.Decimals, MidpointRounding.AwayFromZero);
        return Math.Clamp(value, indicator.Min ?? value, Math.Max(indicator.Max ?? value, indicator.Min ?? value));
    }

    /// <summary>Women and men of a total: parts of a count, values on either side of a share.</summary>
    public static (decimal Women, decimal Men) Sexes(decimal total, int municipality, Indicator indicator, int number)
    {
        var women = 0.5 + (0.4 * Bell(Mix(Mix(Seed, -number), municipality)));
        if (indicator.Disclosure == Disclosure.PersonCount)
        {
            var count = Math.Round(total * (decimal)women, indicator.Decimals, MidpointRounding.AwayFromZero);
            return (count, total - count);
        }

        var apart = Math.Round(Math.Min(total, Math.Max(0, (indicator.Max ?? decimal.MaxValue) - total)) * (decimal)((women - 0.5) / 2), indicator.Decimals);
        return (total + apart, total - apart);
    }

    /// <summary>Between −0.5 and 0.5, most often near 0: the mean of four even draws.</summary>
    private static double Bell(ulong from)
    {
        var sum = 0.0;
        for (var i = 1; i <= 4; i++)
        {
            sum += (Mix(from, i) >> 11) * (1.0 / (1UL << 53));
        }

        return (sum / 4) - 0.5;
    }

    // The finaliser of SplitMix64 (Steele, Lea and Flood 2014): cheap, and every bit of what goes in matters.
    private static ulong Mix(ulong state, int next)
    {
        var z = unchecked((state ^ (ulong)(uint)next) + 0x9E3779B97F4A7C15UL);
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EBUL);
        return z ^ (z >> 31);
    }
}
