using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition.Words;
using Benchmark.Imports.Checks;

namespace Benchmark.Imports.Readings;

/// <summary>Where a printed money row belongs.</summary>
/// <param name="Area">Code of the activity area.</param>
/// <param name="Item">Code of the finance item.</param>
/// <param name="Like">The printed name that the area's is only like; null when it is the same, or a person has said so.</param>
internal sealed record FinancePlace(string Area, string Item, string? Like = null)
{
    /// <summary>As one text: area and item.</summary>
    public string Target => $"{Area}/{Item}";

    /// <summary>Reads what <see cref="Target"/> writes.</summary>
    public static FinancePlace? Parse(string? target) => target?.Split('/') is [var area, var item] ? new FinancePlace(area, item) : null;
}

/// <summary>Finds area and item of a printed money row by the names of row and table.</summary>
internal sealed partial class FinancePlaces(CheckContext checks, IReadOnlyDictionary<(PrintedNameKind Kind, string Name), string?> learnt)
{
    private const string Result = "result";

    private readonly NameMatcher _areas = new(PrintedNameKind.Area, checks.Areas.Values.Select(a => (a.Code, a.Synonyms.Prepend(a.NameSv))), learnt);
    private readonly NameMatcher _items = new(default, checks.Items.Values.Select(i => (i.Code, i.Synonyms.Prepend(i.NameSv))), learnt);

    /// <summary>The place that the kommun has said; null when it hasn't, has said that it is none, or the row isn't in money.</summary>
    public FinancePlace? Said(PrintedRow row) =>
        PrintedUnits.FitsMoney(row.Unit) && FinancePlace.Parse(learnt.GetValueOrDefault((PrintedNameKind.MoneyRow, Folded.Of(NameOf(row))))) is { } place
        && checks.Areas.ContainsKey(place.Area) && checks.Items.ContainsKey(place.Item)
            ? place
            : null;

    /// <summary>The place; null when nothing tells.</summary>
    public FinancePlace? Find(PrintedRow row)
    {
        if (learnt.ContainsKey((PrintedNameKind.MoneyRow, Folded.Of(NameOf(row)))))
        {
            return Said(row);
        }

        if (row.Part is not null)
        {
            return Found(row.Name, _items.Exact(row.Part));
        }

        if (_items.Exact(row.Name) is { } item && (_areas.Exact(row.Group) ?? _areas.Nearest(row.Group)) is not null)
        {
            return Found(row.Group, item);
        }

        // A table of results has an area on each row.
        return row.Group?.Contains("resultat", StringComparison.OrdinalIgnoreCase) == true ? Found(row.Name, Result) : null;
    }

    /// <summary>What is learnt of a row that a person has placed: an area's name where the part says the item, else the row in its table.</summary>
    public LikeName Lesson(PrintedRow row, FinancePlace? place) =>
        row.Part is not null && place is not null && _items.Exact(row.Part) == place.Item
            ? new LikeName(PrintedNameKind.Area, row.Name, place.Area)
            : new LikeName(PrintedNameKind.MoneyRow, NameOf(row), place?.Target ?? string.Empty);

    // The title of a table says the year or month it is of; the next report's is another.
    private static string NameOf(PrintedRow row) => $"{Period().Replace(row.Group ?? string.Empty, " ")} {row.FullName}".Trim();

    private FinancePlace? Found(string? printed, string? item)
    {
        if (item is null)
        {
            return null;
        }

        return _areas.Exact(printed) is { } exact ? new(exact, item) : _areas.Nearest(printed) is { } near ? new(near, item, printed) : null;
    }

    [GeneratedRegex("[0-9]+|\\b(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|tertial|delår|per)\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Period();
}
