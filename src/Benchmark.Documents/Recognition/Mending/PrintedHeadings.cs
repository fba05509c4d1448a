using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Finds column headings that follow on each other in a line whose columns were lost: "Tkr Utfall 2017-08 Budget 2018 Avvikelse".</summary>
internal static partial class PrintedHeadings
{
    /// <summary>The headings of a line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="first">What stands before them: the heading of the column of names.</param>
    /// <param name="rest">What stands after them: the beginning of the rows when the whole table is one line.</param>
    public static IReadOnlyList<string> Find(string text, out string first, out string rest)
    {
        (first, rest) = (text, string.Empty);
        var plain = PrintedNumber.Plain(text);
        var matches = new[] { Heading(), Periods(), Sexes(), Years(), Months() }.Select(h => h.Matches(plain)).FirstOrDefault(m => m.Count >= 2);
        if (matches is null)
        {
            return [];
        }

        // They follow on each other: another word between ends them.
        var headings = new List<string> { matches[0].Value.Trim() };
        var end = matches[0].Index + matches[0].Length;
        foreach (var match in matches.Skip(1))
        {
            if (plain[end..match.Index].Trim().Length > 0)
            {
                break;
            }

            headings.Add(match.Value.Trim());
            end = match.Index + match.Length;
        }

        (first, rest) = (plain[..matches[0].Index].Trim(), plain[end..].Trim());
        // "T1 2021 T1 2022 Budget 2022": headings of another sort go on.
        while (Begins(rest) is { } next)
        {
            headings.Add(next.Value.Trim());
            rest = rest[next.Length..].Trim();
        }

        // "2019 2020 2021 Budget 2022": years before the first kind are headings too.
        if (TrailingPeriods().Match(first) is { Success: true } periods)
        {
            headings.InsertRange(0, periods.Groups["y"].Captures.Select(c => c.Value));
            first = first[..periods.Index].Trim();
        }
        else if (TrailingYears().Match(first) is { Success: true } years)
        {
            headings.InsertRange(0, years.Groups["y"].Captures.Select(c => c.Value));
            first = first[..years.Index].Trim();
        }

        return headings.Count >= 2 && first.Length <= 60 ? headings : [];
    }

    private static Match? Begins(string text) => new[] { Heading(), Periods() }.Select(h => h.Match(text)).FirstOrDefault(m => m is { Success: true, Index: 0 });

    /// <summary>Whether a whole line is one heading.</summary>
    public static bool IsOne(string text)
    {
        var plain = PrintedNumber.Plain(text);
        return Heading().Match(plain) is { Success: true, Index: 0 } match && match.Length == plain.Length;
    }

    // A head of nothing but years, months or sexes; where kinds stand they go before.
    [GeneratedRegex(@"\b(?:kvinnor|män|flickor|pojkar|totalt)(?:\s+20\d{2})?(?=\s|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Sexes();

    [GeneratedRegex(@"(?:(?<![\d-])(?<y>20\d{2})(?:\s+|\z)){2,}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TrailingYears();

    // "T1 2020 T1 2021", "aug 2020 aug 2021".
    [GeneratedRegex(@"\b(?:T[123]|tertial [123]|(?:jan(?:uari)?\s*-\s*)?(?:" + MonthName.Pattern + @"))\s+20\d{2}(?=\s|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Periods();

    [GeneratedRegex(@"\b(?<y>(?:T[123]|tertial [123]|(?:jan(?:uari)?\s*-\s*)?(?:" + MonthName.Pattern + @"))\s+20\d{2})(?:\s+(?<y>(?:T[123]|tertial [123]|(?:jan(?:uari)?\s*-\s*)?(?:" + MonthName.Pattern + @"))\s+20\d{2}))*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TrailingPeriods();

    [GeneratedRegex(@"(?<![\d-])20\d{2}(?=\s|\z)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Years();

    [GeneratedRegex(@"\b(?:" + MonthName.Pattern + @")(?=\s|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Months();

    [GeneratedRegex(
        @"\b(?:(?:ack(?:umulera[dt])?\.?|periodens|årets|helårs?|års|KF-?)\s*-?\s*)?(?:medel|snitt|utfall|utf\.?|budget|bud\.?|prognos|helårsprognos|årsprognos|årsbudget|helårsbudget|målvärde|mål|avvikelse|budgetavvikelse|prognosavvikelse|avv\.?|differens|diff\.?|kommunbidrag|bokslut|förändring)(?:\s+(?:helår|ack\.?|fg\.?\s+år|föregående\s+år)|(?<=förändring)\s+mot\s+(?:föregående\s+)?(?:prognos|budget|år)|(?<=avvikelse|avv\.?|differens|diff\.?)\s+(?:mot budget|budget|prognos|utfall)(?:\s*-\s*(?:utfall|prognos|budget))?)?(?:\s+(?:T[12]|tertial [12]|(?:jan(?:uari)?\s*-\s*)?(?:" + MonthName.Pattern + @")))?(?:\s+\d{4}(?:-\d{2})?(?:-\d{2})?|\s+\d{6}(?:\s*-\s*\d{6})?)?(?:\s+(?:jan\w*\s*-\s*(?:" + MonthName.Pattern + @")))?(?:\s+(?:tkr|mnkr|kr|%)|\s+\((?:tkr|mnkr|kr|%)\))?(?=\s|\z)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Heading();
}
