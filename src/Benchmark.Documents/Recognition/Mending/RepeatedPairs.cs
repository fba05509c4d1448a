using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Gives tables of months their columns back when each year has label and value: "Juni 4799 Juni 6208 Juni 7587".</summary>
internal static partial class RepeatedPairs
{
    /// <summary>The table that begins at a line of years, as rows; null when none does.</summary>
    public static IReadOnlyList<DocumentLine>? Read(IReadOnlyList<DocumentLine> lines, int start, out int end)
    {
        end = start;
        var years = Year().Matches(lines[start].Text);
        if (years.Count < 2 || years[0].Index != 0)
        {
            return null;
        }

        var head = new List<string>();
        for (var i = 0; i < years.Count; i++)
        {
            head.Add(years[i].Value);
            head.Add(lines[start].Text[(years[i].Index + years[i].Length)..(i + 1 < years.Count ? years[i + 1].Index : lines[start].Text.Length)].Trim());
        }

        var rows = new List<DocumentLine> { DocumentLine.Row(lines[start].Number, head) with { Page = lines[start].Page } };
        for (var i = start + 1; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Blank)
            {
                continue;
            }

            var pairs = Pair().Matches(PrintedNumber.Plain(lines[i].Text));
            if (lines[i].Kind == LineKind.Row || pairs.Count != years.Count || pairs.Sum(p => p.Length) < lines[i].Text.Length - pairs.Count)
            {
                break;
            }

            rows.Add(DocumentLine.Row(lines[i].Number, [.. pairs.SelectMany(p => new[] { p.Groups["l"].Value.Trim(), p.Groups["v"].Value })]) with { Page = lines[i].Page });
            end = i + 1;
        }

        return rows.Count > 2 ? rows : null;
    }

    [GeneratedRegex(@"(?<!\d)20\d{2}(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<l>\p{L}[^\d]{1,20}?)\s+(?<v>\d{1,3}(?: \d{3})+|\d+(?:,\d+)?)(?=\s+\p{L}|\z)\s*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Pair();
}
