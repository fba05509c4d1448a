using System.Globalization;
using Benchmark.Formatting;
using Benchmark.Localization;
using Benchmark.Reports;

namespace Benchmark.Imports;

/// <summary>Says a finding in words, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
internal static class FindingWords
{
    public static FindingDto Say(Finding finding) => new(
        finding.Severity,
        finding.Code,
        Sentence(finding),
        Place(finding.Source),
        finding.Found,
        finding.Expected,
        finding.Data?.GetValueOrDefault("word"));

    /// <summary>"Nyckeltal, rad 7, kolumn F (fil.xlsx)".</summary>
    public static string? Place(SourceRef? source)
    {
        if (source is null)
        {
            return null;
        }

        List<string> parts = [];
        Add(source.Sheet, null);
        Add(source.Page, "Place:Page");
        Add(source.Line, "Place:Line");
        Add(source.Row, "Place:Row");
        Add(source.Column, "Place:Column");
        return parts.Count == 0 ? source.File : $"{string.Join(", ", parts)} ({source.File})";

        void Add(object? value, string? word)
        {
            if (value is not null)
            {
                var text = Convert.ToString(value, CultureInfo.InvariantCulture)!;
                parts.Add(word is null ? text : $"{Text(word)} {text}");
            }
        }
    }

    private static string Sentence(Finding finding)
    {
        var words = finding.Data?.ToDictionary(d => d.Key, d => Word(d.Key, d.Value));
        return FindingText.Fill(Text(finding.Code), finding with { Data = words });
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
