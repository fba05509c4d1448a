using System.Globalization;

namespace Benchmark.Imports.Checks;

/// <summary>Collects what the checks find.</summary>
internal sealed class CheckFindings
{
    private readonly List<Finding> _items = [];

    public IReadOnlyList<Finding> Items => _items;

    /// <summary>Rows that can't be taken into a report.</summary>
    public HashSet<DraftRow> Broken { get; } = [];

    public void Error(string code, DraftRow row, SourceRef? source, string? found, string? expected, params ReadOnlySpan<(string Name, string Value)> data)
    {
        Broken.Add(row);
        Add(FindingSeverity.Error, code, row, source, found, expected, data);
    }

    public void Error(string code, SourceRef? source, string? found, string? expected) =>
        Add(FindingSeverity.Error, code, null, source, found, expected, []);

    public void Warn(string code, DraftRow? row, SourceRef? source, string? found, string? expected, params ReadOnlySpan<(string Name, string Value)> data) =>
        Add(FindingSeverity.Warning, code, row, source, found, expected, data);

    /// <summary>One warning for many things: how many, the first few names, and all of them when they are more.</summary>
    public void WarnMany(string code, List<string> names, int shown = 3, params ReadOnlySpan<(string Name, string Value)> data)
    {
        if (names.Count == 0)
        {
            return;
        }

        var isCut = names.Count > shown;
        Warn(
            code,
            null,
            null,
            null,
            null,
            [
                ("count", Print(names.Count)),
                ("names", string.Join(", ", names.Take(shown)) + (isCut ? " …" : string.Empty)),
                .. isCut ? [(NamedThings.DataName, NamedThings.Write(names))] : ReadOnlySpan<(string, string)>.Empty,
                .. data,
            ]);
    }

    /// <summary>As a person reads it: Swedish, with at most three decimals.</summary>
    public static string Print(decimal value) => value.ToString("#,##0.###", Swedish);

    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    private void Add(FindingSeverity severity, string code, DraftRow? row, SourceRef? source, string? found, string? expected, ReadOnlySpan<(string Name, string Value)> data)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in data)
        {
            named[name] = value;
        }

        if (row is { } at)
        {
            named[DraftRow.DataName] = at.ToString();
        }

        _items.Add(new Finding(severity, code, source, found, expected, named));
    }
}
