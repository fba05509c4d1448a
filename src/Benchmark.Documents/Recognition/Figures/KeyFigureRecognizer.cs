using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Tables;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Figures;

/// <summary>Reads lists of key figures without a head: a name and a number, the period said above.</summary>
internal static partial class KeyFigureRecognizer
{
    private const int PeriodReach = 14;
    private const int NeighbourReach = 3;
    private const int LongestName = 110;

    /// <summary>The key figures of a table without a head, and of the short lines beside it that end in a number.</summary>
    public static IEnumerable<ExtractIndicator> Read(DocumentTable table, IReadOnlyList<DocumentLine> lines, string? reportPeriod)
    {
        var (column, period) = PeriodAbove(lines, table.Start, reportPeriod);
        foreach (var row in table.Rows)
        {
            if (row.Cells.Count == 2 && row.Cells[0].Any(char.IsLetter) && PrintedNumber.TryRead(row.Cells[1], out var value, table.IsEnglish))
            {
                yield return Indicator(row, row.Cells[0], row.Cells[1], value);
            }
        }

        for (var i = table.End; i < lines.Count && i < table.End + NeighbourReach && lines[i].Kind != LineKind.Row; i++)
        {
            var line = lines[i];
            if (line.Kind != LineKind.Blank && line.Text.Length <= LongestName && Trailing().Match(line.Text) is { Success: true } match
                && PrintedNumber.TryRead(match.Groups["v"].Value, out var value))
            {
                yield return Indicator(line, match.Groups["n"].Value.Trim(), match.Groups["v"].Value, value);
            }
        }

        ExtractIndicator Indicator(DocumentLine line, string name, string printed, decimal value) => new(
            name,
            string.Join(" / ", table.Headings.TakeLast(2)) is { Length: > 0 } group ? group : null,
            FigureUnit.Of(name, printed, table.Unit),
            line.Number,
            [new ExtractValue(column, "utfall", period, value) { ValueAsPrinted = printed.Any(char.IsLetter) ? printed : null }])
        {
            Page = line.Page,
        };
    }

    // "Augusti" and "2020" may stand on lines of their own.
    private static (string Column, string? Period) PeriodAbove(IReadOnlyList<DocumentLine> lines, int first, string? reportPeriod)
    {
        for (var i = first - 1; i >= 0 && i >= first - PeriodReach; i--)
        {
            if (lines[i].Kind is not (LineKind.Blank or LineKind.Row) && lines[i].Text.Length <= LongestName && PrintedPeriod.Find(lines[i].Text) is { } period)
            {
                var joined = i > 0 && period.Length == 4 ? PrintedPeriod.Find($"{lines[i - 1].Text} {lines[i].Text}") ?? period : period;
                return (joined, joined);
            }
        }

        return (reportPeriod ?? string.Empty, reportPeriod);
    }

    [GeneratedRegex(@"\A(?<n>(?:antal|andel|netto|kostnad|utbetal|genomsnitt|summa|totalt|medel|snitt)[^.!?]*?\D)\s(?<v>-?\d[\d  ]*(?:[.,]\d+)?\s*(?:%|tkr|kr|mnkr)?)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Trailing();
}
