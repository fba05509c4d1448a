using System.Globalization;

namespace Benchmark.TestBase.Kolada;

/// <summary>What the stand-in has.</summary>
public sealed class KoladaContents
{
    private readonly Dictionary<(string Kpi, string Municipality, int Year, string Gender), KoladaCell> _cells = [];

    /// <summary>Indicators by id.</summary>
    public Dictionary<string, string> Titles { get; } = [];

    /// <summary>Kommuner by code; "L" for regions.</summary>
    public Dictionary<string, (string Title, string Type)> Municipalities { get; } = [];

    /// <summary>Groups by title.</summary>
    public Dictionary<string, string[]> Groups { get; } = [];

    /// <summary>A value as it stands in the answer's JSON (<c>3.4</c>, <c>1e308</c>, <c>null</c>), and the day it was entered.</summary>
    public void Set(string kpi, string municipality, int year, string gender, string value, string status = "", bool isDeleted = false, DateOnly changed = default) =>
        _cells[(kpi, municipality, year, gender)] = new KoladaCell(value, status, isDeleted, changed);

    /// <summary>Rows as the API gives them: everything that is there now, or what has changed since a day, deleted ones too.</summary>
    internal List<string> Rows(IReadOnlyCollection<string> kpis, IReadOnlyCollection<string> municipalities, IReadOnlyCollection<int> years, DateOnly? since) =>
    [
        .. _cells
            .Where(c => kpis.Contains(c.Key.Kpi) && municipalities.Contains(c.Key.Municipality) && years.Contains(c.Key.Year))
            .Where(c => since is { } day ? c.Value.Changed >= day : !c.Value.IsDeleted)
            .GroupBy(c => (c.Key.Kpi, c.Key.Municipality, c.Key.Year))
            .OrderBy(g => g.Key.Municipality, StringComparer.Ordinal).ThenBy(g => g.Key.Year)
            .Select(g => Row(g.Key.Kpi, g.Key.Municipality, g.Key.Year, g.Select(c => c.Value.Json(c.Key.Gender)))),
    ];

    /// <summary>One row of an answer.</summary>
    public static string Row(string kpi, string municipality, int year, IEnumerable<string> values) =>
        string.Create(CultureInfo.InvariantCulture, $$"""{"kpi":"{{kpi}}","municipality":"{{municipality}}","period":{{year}},"values":[{{string.Join(',', values)}}]}""");

    /// <summary>One value of a row.</summary>
    public static string Value(string gender, string value, string status = "", bool isDeleted = false) =>
        $$"""{"gender":"{{gender}}","count":1,"status":"{{status}}","value":{{value}},"isdeleted":{{(isDeleted ? "true" : "false")}}}""";

    private sealed record KoladaCell(string Value, string Status, bool IsDeleted, DateOnly Changed)
    {
        public string Json(string gender) => KoladaContents.Value(gender, Value, Status, IsDeleted);
    }
}
