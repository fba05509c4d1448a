using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Figures;

/// <summary>The unit of an indicator, from its name and a printed value.</summary>
internal static partial class FigureUnit
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
            : Money().Match(name) is { Success: true } said ? Said(said.Value)
            : Has(name, "kostnad") || Has(name, "intäkt") || Has(name, "utbetal") ? tableUnit ?? (PerOne().IsMatch(name) ? null : "tkr")
            : null;
    }

    private static string Said(string word) => word.StartsWith('t') || word.StartsWith('T') ? "tkr" : word.StartsWith('m') || word.StartsWith('M') ? "mnkr" : "kr";

    // "Nettokostnad per elev, kr", "utbetalt bistånd (tkr)".
    [GeneratedRegex(@"\b(?:tkr|tusen kronor|mnkr|mkr|miljoner kronor|kr|kronor)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Money();

    // What one costs isn't said in thousands.
    [GeneratedRegex(@"\bper\s+(?:hushåll|invånare|elev|studerande|deltagare|plats|person|heltids\w*|årsarbetare|månad)|/(?:hushåll|inv|elev|plats|person)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PerOne();

    private static bool Has(string name, string word) => name.Contains(word, StringComparison.OrdinalIgnoreCase);
}
