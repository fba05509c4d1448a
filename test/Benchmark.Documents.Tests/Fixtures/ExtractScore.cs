using System.Globalization;
using System.Text.Json;
using Benchmark.Documents.Recognition;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Tests.Fixtures;

/// <summary>
/// What was read against what a careful person read: a record counts when its identity and its content agree (an uppdrag by title and
/// status, a value by row and number), as often as it is printed.
/// </summary>
internal sealed class ExtractScore
{
    private static readonly Dictionary<string, string> SameStatus = new(StringComparer.Ordinal)
    {
        ["genomfört"] = "färdig",
        ["klart"] = "färdig",
        ["delvis genomfört"] = "påbörjad",
        ["pågår"] = "påbörjad",
        ["avviker från plan"] = "försenad",
        ["ej genomfört"] = "ej påbörjad",
    };

    private readonly Dictionary<string, (int Expected, int Given, int Hit)> _kinds = new(StringComparer.Ordinal);
    private readonly List<string> _differences = [];

    /// <summary>What was missed and what was given too much, to be printed when a floor isn't reached.</summary>
    public string Differences => string.Join('\n', _differences);

    /// <summary>Planted findings, how many of them were found, and how many findings were false.</summary>
    public (int Planted, int Found, int Given, int False) Findings { get; private set; }

    /// <summary>Adds a report.</summary>
    public void Add(string report, ReportExtract extract, JsonElement expected)
    {
        var given = JsonDocument.Parse(ExtractJson.Write(extract)).RootElement;
        foreach (var kind in new[] { "assignments", "activities", "goals", "indicators", "finance", "series", "textFigures", "breakdowns" })
        {
            Compare(report, kind, Rows(expected, kind), Rows(given, kind));
        }

        Hold(report, expected, extract.Findings);
    }

    /// <summary>How many of what was expected were found.</summary>
    public double Recall(string kind) => _kinds.GetValueOrDefault(kind) is { Expected: > 0 } counts ? (double)counts.Hit / counts.Expected : 1;

    /// <summary>How many of what was given are right.</summary>
    public double Precision(string kind) => _kinds.GetValueOrDefault(kind) is { Given: > 0 } counts ? (double)counts.Hit / counts.Given : 1;

    private void Compare(string report, string kind, List<string> expected, List<string> given)
    {
        var left = given.GroupBy(r => r).ToDictionary(g => g.Key, g => g.Count());
        var missed = new List<string>();
        foreach (var row in expected)
        {
            if (left.GetValueOrDefault(row) > 0)
            {
                left[row]--;
            }
            else
            {
                missed.Add(row);
            }
        }

        var (e, g, h) = _kinds.GetValueOrDefault(kind);
        _kinds[kind] = (e + expected.Count, g + given.Count, h + expected.Count - missed.Count);
        _differences.AddRange(missed.Select(r => $"{report}: {kind} missed: {r}"));
        _differences.AddRange(left.SelectMany(l => Enumerable.Repeat($"{report}: {kind} too much: {l.Key}", l.Value)));
    }

    private void Hold(string report, JsonElement expected, IReadOnlyList<ExtractFinding> given)
    {
        var planted = Items(expected, "inconsistencies")
            .Select(i => (What: Text(i, "what"), Severity: Text(i, "severity"), Lines: Items(i, "snippets").Where(s => s.TryGetProperty("line", out _)).Select(s => s.GetProperty("line").GetInt32()).ToHashSet()))
            .ToList();
        var hard = planted.Where(p => p.Severity is "error" or "contradiction").ToList();
        var missed = hard.Where(p => !given.Any(f => f.Lines.Any(p.Lines.Contains))).ToList();
        var wrong = given.Where(f => !planted.Exists(p => f.Lines.Any(p.Lines.Contains))).ToList();
        Findings = (Findings.Planted + hard.Count, Findings.Found + hard.Count - missed.Count, Findings.Given + given.Count, Findings.False + wrong.Count);
        _differences.AddRange(missed.Select(p => $"{report}: finding missed: {p.What}"));
        _differences.AddRange(wrong.Select(f => $"{report}: false finding: {f.Rule} {string.Join(',', f.Lines)} {f.Message}"));
    }

    private static List<string> Rows(JsonElement document, string kind) => kind switch
    {
        "assignments" => [.. Items(document, kind).Select(a => $"{Text(a, "kind")} | {Key(Text(a, "title"), 48)} | {Status(a)}")],
        "activities" => [.. Activities(document).Select(a => $"{a.GetProperty("number")} | {Status(a)}")],
        "goals" => [.. Items(document, kind).Where(g => Text(g, "assessment").Length > 0).Select(g => $"{Key(Text(g, "title"), 32)} | {Key(Text(g, "qualifier") + Text(g, "assessmentQualifier"), 99)} | {Text(g, "assessment")}")],
        "indicators" or "finance" => [.. Items(document, kind).SelectMany(r => Items(r, "values").Where(HasValue).Select(v => $"{Key(Text(r, "name") + Text(r, "row"), 40)} | {Key(Text(r, "subrow"), 40)} | {Text(v, "kind")} | {Number(v)}"))],
        "series" => [.. Items(document, kind).SelectMany(s => Items(s, "points").Where(HasValue).Select(p => $"{Key(Text(s, "name"), 30)} | {Text(p, "period")[..Math.Min(7, Text(p, "period").Length)]} | {Number(p)}"))],
        "textFigures" => [.. Items(document, kind).Select(f => $"{Key(Text(f, "name"), 40)} | {Text(f, "period")} | {Number(f)}")],
        _ => [.. Items(document, kind).SelectMany(b => Items(b, "items").Select(i => $"{Key(Text(i, "label"), 30)} | {Number(i)}"))],
    };

    private static IEnumerable<JsonElement> Activities(JsonElement document) =>
        document.TryGetProperty("activities", out _) ? Items(document, "activities") : Items(document, "actionPlans").SelectMany(p => Items(p, "activities"));

    private static List<JsonElement> Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : string.Empty;

    private static string Status(JsonElement element)
    {
        var status = Text(element, "status").Trim('.').ToLowerInvariant();
        return SameStatus.GetValueOrDefault(status, status);
    }

    private static bool HasValue(JsonElement value) => value.GetProperty("value").ValueKind == JsonValueKind.Number;

    private static string Number(JsonElement value) => Math.Round(value.GetProperty("value").GetDecimal(), 4).ToString("0.####", CultureInfo.InvariantCulture);

    private static string Key(string text, int length)
    {
        var folded = Folded.Of(text).Replace(" ", string.Empty, StringComparison.Ordinal);
        return folded[..Math.Min(length, folded.Length)];
    }
}
