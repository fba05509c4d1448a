using System.Globalization;
using System.Runtime.CompilerServices;
using Benchmark.Formatting;
using Benchmark.Imports.Checks;
using Benchmark.Localization;
using Benchmark.Reports;

namespace Benchmark.Imports;

/// <summary>Says a finding in words, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
internal static class FindingWords
{
    // What is said of a single one stands under the same key with this after it.
    private const string Single = "One";

    public static FindingDto Say(Finding finding) => new(
        finding.Severity,
        finding.Code,
        Sentence(finding),
        Place(finding.Source),
        finding.Found,
        finding.Expected,
        finding.Data?.GetValueOrDefault("word"),
        Key: finding.Severity == FindingSeverity.Warning ? WarningKey.Of(finding) : null,
        Names: NamedThings.Of(finding) is { Count: > 0 } names ? names : null);

    /// <summary>The same, pointing at the row of the JSON that it speaks of.</summary>
    public static FindingDto Say(Finding finding, BodyRows rows) => Say(finding) with { Row = rows.Find(finding) };

    /// <summary>"Nyckeltal, rad 7, kolumn F (fil.xlsx)".</summary>
    public static string? Place(SourceRef? source)
    {
        if (source is null)
        {
            return null;
        }

        // Every row of a hand-in says where it stood.
        var place = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture);
        place.AppendFormatted(source.Sheet);
        Add(ref place, "Place:Page", source.Page);
        Add(ref place, "Place:Line", source.Line);
        Add(ref place, "Place:Row", source.Row);
        Add(ref place, "Place:Column", source.Column);
        return place.Text.IsEmpty ? source.File : $"{place.ToStringAndClear()} ({source.File})";
    }

    private static void Add<T>(ref DefaultInterpolatedStringHandler place, string word, T? value)
    {
        if (value is null)
        {
            return;
        }

        place.AppendLiteral(place.Text.IsEmpty ? string.Empty : ", ");
        place.AppendLiteral(Text(word));
        place.AppendLiteral(" ");
        place.AppendFormatted(value);
    }

    private static string Sentence(Finding finding)
    {
        var words = finding.Data?.ToDictionary(d => d.Key, d => Word(d.Key, d.Value));
        var one = finding.Data?.GetValueOrDefault("count") == "1" ? BenchmarkTexts.Find(finding.Code + Single, CultureInfo.CurrentUICulture) : null;
        return FindingText.Fill(one ?? Text(finding.Code), finding with { Data = words }).Replace("….", "…", StringComparison.Ordinal);
    }

    private static string Word(string name, string value)
    {
        if (name is "period" && ReportPeriod.TryParse(value, out var period))
        {
            return DisplayFormat.Period(period.Value);
        }

        return BenchmarkTexts.Find($"FindingData:{name}:{value}", CultureInfo.CurrentUICulture) ?? value;
    }

    private static string Text(string key) => BenchmarkTexts.Find(key, CultureInfo.CurrentUICulture) ?? key;
}
