using System.Globalization;
using Benchmark.Documents.Recognition;
using Benchmark.Documents.Recognition.Words;
using Benchmark.Reports;

namespace Benchmark.Documents.Findings;

/// <summary>Key figures in prose against tables, against the period, and against each other's dates.</summary>
internal sealed class ProseFigureRule : IFindingRule
{
    private const double Same = 0.8;

    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        foreach (var figure in source.Extract.TextFigures)
        {
            if (Table(source, figure) is { } other)
            {
                yield return new ExtractFinding(
                    "same-figure",
                    "contradiction",
                    $"{figure.Name}, {figure.Period}: {SwedishText.Number(figure.Value)} i texten, {SwedishText.Number(other.Value)} i tabellen.",
                    [figure.Line, other.Line]);
            }

            if (ReportPeriod.TryParse(source.Period, out var period) && DateOnly.TryParseExact(figure.Period, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day > period.Value.To)
            {
                yield return new ExtractFinding("date-outside-period", "error", $"{figure.Name}: {figure.Period} ligger efter perioden, som slutar {period.Value.To:yyyy-MM-dd}.", [figure.Line]);
            }
        }

        foreach (var twice in source.Extract.TextFigures.GroupBy(f => (f.Line, f.Name, f.Period)).Where(g => g.Select(f => f.Value).Distinct().Count() > 1))
        {
            yield return new ExtractFinding("repeated-date", "error", $"{twice.Key.Name}: jämförelsen anger samma dag, {twice.Key.Period}, två gånger.", [twice.Key.Line]);
        }
    }

    // "Antalet hushåll" and "Antal hushåll" are one.
    private static HashSet<string> Words(string name) => [.. Folded.Words(name).Select(w => w switch { "antalet" => "antal", "andelen" => "andel", var other => other })];

    private static (decimal Value, int Line)? Table(FindingSource source, ExtractFigure figure)
    {
        var month = figure.Period[..7];
        var name = Words(figure.Name);
        foreach (var indicator in source.Extract.Indicators.Where(i => Folded.Likeness(name, Words(i.Name)) >= Same))
        {
            if (indicator.Values.FirstOrDefault(v => v.Kind == "utfall" && v.Period == month) is { } value && value.Value != figure.Value)
            {
                return (value.Value, indicator.Line);
            }
        }

        return null;
    }
}
