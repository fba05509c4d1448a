using System.Text.RegularExpressions;

namespace Benchmark.Documents.Recognition.Tables;

/// <summary>Reads the headings of a table together: what one column says may hold for those beside it.</summary>
internal static partial class ColumnHeadings
{
    private const int FewestSexes = 2;

    /// <summary>What each column holds, the first among them.</summary>
    /// <param name="table">The table.</param>
    /// <param name="reportPeriod">The report's own period.</param>
    public static IReadOnlyList<ColumnHeading> Of(DocumentTable table, string? reportPeriod)
    {
        var columns = WithVariances([.. table.Columns.Select(c => ColumnHeading.Read(c, reportPeriod))]);
        if (columns.Skip(1).Count(c => Sex().IsMatch(c.Text)) < FewestSexes)
        {
            return columns;
        }

        // "Utfall augusti 2022 | Kvinnor | Män | Totalt": the first column or the title says what the others hold.
        var said = new[] { table.Columns[0], table.Title ?? string.Empty }.Select(t => ColumnHeading.Read(t, reportPeriod)).FirstOrDefault(c => c.Kind is not null)
            ?? ColumnHeading.Read("Utfall", reportPeriod);
        return [.. columns.Select((c, index) => index > 0 && SexOf(c.Text) is { } sex ? c with { Kind = c.Kind ?? said.Kind, Period = c.Period ?? said.Period, Sex = sex } : c)];
    }

    // "Budget jan–aug | Utfall jan–aug | Avvikelse | Budget helår | Prognos | Avvikelse": a variance that says no period is of the columns before it.
    private static List<ColumnHeading> WithVariances(List<ColumnHeading> columns)
    {
        for (var i = 2; i < columns.Count; i++)
        {
            var (before, last) = (columns[i - 2], columns[i - 1]);
            if (columns[i].Kind == "avvikelse" && Bare().IsMatch(columns[i].Text) && last.Period is { Length: > 4 } period && before.Period == period
                && (last.Kind, before.Kind) is ("utfall", "budget") or ("budget", "utfall"))
            {
                columns[i] = columns[i] with { Period = period };
            }
        }

        return columns;
    }

    [GeneratedRegex(@"\A(?:avvikelse|avvik\.?|avv\.?|differens|diff\.?)(?:\s+(?:tkr|mnkr|kr|mot budget|budget))?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Bare();

    /// <summary>kvinnor, män or totalt when a name is nothing but that; else null.</summary>
    public static string? SexAlone(string name) => Alone().IsMatch(name) ? SexOf(name) : null;

    private static string? SexOf(string text) => Sex().Match(text) is { Success: true } match
        ? match.Groups["k"].Success ? "kvinnor" : "män"
        : Total().IsMatch(text) ? "totalt" : null;

    [GeneratedRegex(@"\A(?:kvinnor|kvinna|flickor|tjejer|män|man|pojkar|killar|totalt?|samtliga|alla|båda könen)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Alone();

    [GeneratedRegex(@"\b(?:(?<k>kvinnor|kvinna|flickor|tjejer)|män|man|pojkar|killar)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Sex();

    [GeneratedRegex(@"\b(?:totalt?|samtliga|alla|summa|båda(?: könen)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Total();
}
