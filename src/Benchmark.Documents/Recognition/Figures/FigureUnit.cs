using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Figures;

/// <summary>The unit of an indicator, from its name and a printed value.</summary>
internal static class FigureUnit
{
    /// <summary>kr, tkr, mnkr, %, dagar, antal; null when nothing says.</summary>
    public static string? Of(string name, string? printed, string? tableUnit)
    {
        var own = PrintedNumber.Unit(printed);
        if (own is not null)
        {
            return own;
        }

        if (PrintedNumber.IsCount(printed))
        {
            return "antal";
        }

        if (name.Contains('%', StringComparison.Ordinal) || Has(name, "andel") || Has(name, "procent"))
        {
            return "%";
        }

        return Has(name, "antal") ? "antal"
            : Has(name, "dagar") ? "dagar"
            : Has(name, "kostnad") || Has(name, "intäkt") || Has(name, "utbetal") ? tableUnit ?? "tkr"
            : null;
    }

    private static bool Has(string name, string word) => name.Contains(word, StringComparison.OrdinalIgnoreCase);
}
