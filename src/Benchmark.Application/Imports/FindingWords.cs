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
        var text = Text(finding.Code);
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        var values = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["found"] = finding.Found,
            ["expected"] = finding.Expected,
            ["file"] = finding.Source?.File,
            ["sheet"] = finding.Source?.Sheet,
            ["row"] = finding.Source?.Row?.ToString(CultureInfo.InvariantCulture),
            ["column"] = finding.Source?.Column,
            ["heading"] = finding.Source?.Column,
        };
        foreach (var (name, value) in finding.Data ?? new Dictionary<string, string>())
        {
            values[name] = Word(name, value);
        }

        foreach (var (name, value) in values)
        {
            text = text.Replace("{" + name + "}", value ?? string.Empty, StringComparison.Ordinal);
        }

        return text;
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
