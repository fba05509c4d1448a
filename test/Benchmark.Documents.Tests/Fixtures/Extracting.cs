using Benchmark.Documents.PlainText;
using Benchmark.Documents.Recognition;
using Benchmark.Municipalities;

namespace Benchmark.Documents.Tests.Fixtures;

/// <summary>Short ways to read a few lines of a report.</summary>
internal static class Extracting
{
    private static readonly ReportRecognizer Recognizer = new(MunicipalityNames.All);

    /// <summary>What a text holds; a bar in it stands for a tab.</summary>
    public static ReportExtract Extract(string text) => Recognizer.Read(PlainTextReader.Read(text.Replace('|', '\t')));

    /// <summary>The names of the rules that found something.</summary>
    public static IReadOnlyList<string> Rules(string text) => [.. Extract(text).Findings.Select(f => f.Rule)];

    /// <summary>"kind number title: status" of each uppdrag and åtgärd.</summary>
    public static IReadOnlyList<string> Assignments(string text) => [.. Extract(text).Assignments.Select(a => $"{a.Kind} {a.Number} {a.Title}: {a.Status}")];

    /// <summary>"name: kind period value, …" of each indicator.</summary>
    public static IReadOnlyList<string> Indicators(string text) => [.. Extract(text).Indicators.Select(i => $"{i.Name}: {Values(i.Values)}")];

    /// <summary>"row/subrow unit: kind period value, …" of each row of money.</summary>
    public static IReadOnlyList<string> Finance(string text) =>
        [.. Extract(text).Finance.Select(r => $"{r.Row}{(r.Subrow is null ? string.Empty : "/" + r.Subrow)} {r.Unit}: {Values(r.Values)}")];

    private static string Values(IEnumerable<ExtractValue> values) =>
        string.Join(", ", values.Select(v => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{v.Kind} {v.Period} {v.Value}{(v.Sex is null ? string.Empty : " " + v.Sex)}")));
}
