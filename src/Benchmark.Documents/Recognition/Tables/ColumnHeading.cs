using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Tables;

/// <summary>What a column of a table holds.</summary>
/// <param name="Text">The heading, its rows joined.</param>
/// <param name="Kind">utfall, budget, målvärde, prognos or avvikelse; null when it holds no values.</param>
/// <param name="Period">The period its values are of; null when it isn't said and can't be told.</param>
public sealed partial record ColumnHeading(string Text, string? Kind, string? Period)
{
    /// <summary>kvinnor, män or totalt when the table parts its values by sex.</summary>
    public string? Sex { get; init; }

    /// <summary>Reads a heading.</summary>
    /// <param name="text">The heading, its rows joined.</param>
    /// <param name="reportPeriod">The report's own period, for headings that don't say theirs: 2018-T2, 2018-08 or 2018.</param>
    public static ColumnHeading Read(string text, string? reportPeriod)
    {
        ArgumentNullException.ThrowIfNull(text);
        var whole = Whole(text);
        var kind = KindOf(whole);
        return new ColumnHeading(text, kind, kind is null ? null : PeriodOf(whole, kind, reportPeriod));
    }

    // A narrow column breaks its heading's words: "Kommunbid rag".
    private static readonly (Regex Broken, string Word)[] Words =
    [
        .. new[] { "kommunbidrag", "helårsprognos", "prognos", "utfall", "budget", "avvikelse", "målvärde", "bokslut", "periodens" }
            .Select(w => (new Regex(@"\b" + string.Join(@"\s?", w.ToCharArray()) + @"\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking), w)),
    ];

    private static string Whole(string text) =>
        text.Contains(' ', StringComparison.Ordinal) ? Words.Aggregate(text, (whole, word) => word.Broken.Replace(whole, word.Word)) : text;

    private static string? KindOf(string text)
    {
        if (text.Length == 0 || Note().IsMatch(text))
        {
            return null;
        }

        return Variance().IsMatch(text) ? (Share().IsMatch(text) ? null : "avvikelse")
            : Forecast().IsMatch(text) ? "prognos"
            : Outcome().IsMatch(text) && !Budget().IsMatch(text) ? "utfall"
            : Target().IsMatch(text) ? "målvärde"
            : Budget().IsMatch(text) ? "budget"
            : Outcome().IsMatch(text) || PrintedPeriod.Find(text) is not null || PrintedPeriod.IsAll(text) ? "utfall"
            : null;
    }

    private static string? PeriodOf(string text, string kind, string? reportPeriod)
    {
        var reportYear = reportPeriod is { Length: >= 4 } ? int.Parse(reportPeriod.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        var year = LastYear().IsMatch(text) && reportYear > 0 ? reportYear - 1 : reportYear;
        var period = PrintedPeriod.Find(text, year);
        // "Prognos mars 2020" was made in March and is of the year.
        if (kind is "prognos" or "avvikelse" && period is { Length: > 4 } && !ToDate().IsMatch(text))
        {
            return period[..4];
        }

        if (period is not null || year == 0)
        {
            return period;
        }

        var isSoFar = kind == "utfall" || ToDate().IsMatch(text) || (kind == "avvikelse" && Outcome().IsMatch(text));
        return isSoFar && !WholeYear().IsMatch(text)
            ? string.Create(CultureInfo.InvariantCulture, $"{year}{reportPeriod![4..]}")
            : year.ToString(CultureInfo.InvariantCulture);
    }

    // A variance in percent is of other columns, not an amount.
    [GeneratedRegex(@"%|procent", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Share();

    [GeneratedRegex(@"avvik|\bavv\b|differens|\bdiff\b|skillnad|budgetsaldo|\båterstår\b|\båterstående\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Variance();

    [GeneratedRegex(@"prog(?:nos|\b|\.)|prognos|förväntat utfall|\bbedömning helår", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Forecast();

    [GeneratedRegex(@"\butf(?:all)?\b|utfall|bokslut|redovisat|\bresultat\b|\butf\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Outcome();

    [GeneratedRegex(@"målvärde|målnivå|målsättning|måltal|riktvärde|\bmål\b|\bmål(?=\s*\d{4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Target();

    [GeneratedRegex(@"\bbud\b|\bbud\.|budget|kommunbidrag|\bram\b|anslag|(?:godkänt|beviljat|beslutat|tilldelat)\s+belopp|\bplan\s*\d{4}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Budget();

    [GeneratedRegex(@"kommentar|förändring|\bpågår|\bpåbörja|\btrend\b|\benhet\b|\bansvarig\b|\bstatus\b|förbruk|\bandel av\b|%\s*av|\bkälla\b|analys|\banm\b|\bnot\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Note();

    [GeneratedRegex(@"föregående|\bfg\.?\s*år|\bf\.?å\b|förra året|\bfjol", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LastYear();

    [GeneratedRegex(@"helår|års(?:budget|prognos|utfall)|bokslut", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex WholeYear();

    [GeneratedRegex(@"ack|t\.?o\.?m|\bjan\w*\s*-|perioden", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ToDate();
}
