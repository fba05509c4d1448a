using System.Globalization;
using Benchmark.Imports.Checks;

namespace Benchmark.Imports;

/// <summary>
/// What a row speaks of, so that what was left out once is known again when it is given. A line that no row could be made of is
/// known by its place: the mended file has it there.
/// </summary>
internal static class LeftOutKeys
{
    /// <summary>What settles something that was left out.</summary>
    public static string Of(LeftOutRow row, BoardRegister register) =>
        row.Content is { } content && DraftRows.Of(content).Cast<DraftRow?>().FirstOrDefault() is { } at
            ? KeyOf(DraftRows.Find(content, at), register)
            : PlaceOf(row.Source?.Sheet, row.Source?.Row);

    /// <summary>All that a hand-in speaks of, with errors or without.</summary>
    public static IReadOnlySet<string> Of(ReportDraft draft, BoardRegister register)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var at in DraftRows.Of(draft))
        {
            keys.Add(KeyOf(DraftRows.Find(draft, at), register));
            if (DraftRows.SourceOf(draft, at) is { Sheet: { } sheet } source)
            {
                keys.Add(PlaceOf(sheet, null));
                keys.Add(PlaceOf(sheet, source.Row));
            }
        }

        return keys;
    }

    /// <summary>What a report says after a change that it didn't say before.</summary>
    public static IReadOnlySet<string> Given(ReportDraft before, ReportDraft after, BoardRegister register)
    {
        var said = DraftRows.Of(before).Select(at => DraftRows.Find(before, at)).ToHashSet();
        return DraftRows.Of(after)
            .Select(at => DraftRows.Find(after, at))
            .Where(row => !said.Contains(row))
            .Select(row => KeyOf(row, register))
            .ToHashSet(StringComparer.Ordinal);
    }

    private static string KeyOf(object row, BoardRegister register) => row switch
    {
        DraftFigure figure => $"figure|{DraftIndex.KeyOf(figure)}",
        DraftFinanceLine line => $"amount|{DraftIndex.KeyOf(line)}",
        DraftGoal goal => $"goal|{DraftIndex.KeyOf(goal, register)}",
        DraftAssignment assignment => $"assignment|{DraftIndex.KeyOf(assignment, register)}",
        DraftMeasure measure => $"measure|{DraftIndex.KeyOf(measure, register)}",
        _ => $"activity|{DraftIndex.KeyOf((DraftActivity)row)}",
    };

    private static string PlaceOf(string? sheet, int? row) => string.Create(CultureInfo.InvariantCulture, $"place|{sheet}|{row}");
}
