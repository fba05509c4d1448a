using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Tables;

/// <summary>What a table is about.</summary>
internal enum TableSort
{
    /// <summary>Nothing that is read.</summary>
    Other = 0,

    /// <summary>Money by account or activity.</summary>
    Finance = 1,

    /// <summary>Indicators.</summary>
    Indicators = 2,

    /// <summary>Values month by month.</summary>
    Months = 3,

    /// <summary>Uppdrag, åtgärder, activities or goals with status or assessment.</summary>
    FollowUp = 4,

    /// <summary>Names with one value each, no head.</summary>
    KeyFigures = 5,
}

/// <summary>Tells what a table is about by its head and the names of its rows.</summary>
internal static class TableSorter
{
    /// <summary>The sort of a table.</summary>
    public static TableSort Sort(DocumentTable table, IReadOnlyList<ColumnHeading> columns, ReportVocabulary words)
    {
        if (table.Rows.Count == 0)
        {
            return TableSort.Other;
        }

        if (columns.Count == 0)
        {
            return !IsKeyFigures(table) ? TableSort.Other : MonthTable.Is(table) ? TableSort.Months : TableSort.KeyFigures;
        }

        if (FollowUp.FollowUpTable.Columns(table, words) is not null)
        {
            return TableSort.FollowUp;
        }

        if (MonthTable.Is(table))
        {
            return TableSort.Months;
        }

        if (!columns.Skip(1).Any(c => c.Kind is not null) || !table.Rows.Any(r => ValueRow.Read(table, columns, r).Count > 0))
        {
            return TableSort.Other;
        }

        return IsMoney(table, columns, words) ? TableSort.Finance : TableSort.Indicators;
    }

    private static bool IsKeyFigures(DocumentTable table) =>
        table.Rows.All(r => r.Cells.Count(c => c.Length > 0) <= 2)
        && table.Rows.Any(r => r.Cells.Count == 2 && r.Cells[0].Any(char.IsLetter) && PrintedNumber.TryRead(r.Cells[1], out _));

    private static bool IsMoney(DocumentTable table, IReadOnlyList<ColumnHeading> columns, ReportVocabulary words)
    {
        var first = columns[0].Text;
        if (Contains(first, words.IndicatorHead) || StartsWith(first, words.FigureRow) || columns.Any(c => c.Kind == "målvärde" || c.Sex is not null))
        {
            return false;
        }

        var rows = table.Rows.Where(r => r.Cells[0].Length > 0).ToList();
        var figures = rows.Count(r => StartsWith(r.Cells[0], words.FigureRow) || r.Cells[0].Contains('%', StringComparison.Ordinal));
        var money = rows.Count(r => Contains(r.Cells[0], words.MoneyRow)) - figures;
        if (table.Unit is "tkr" or "mnkr")
        {
            return figures * 2 <= rows.Count;
        }

        return first.Equals("konto", StringComparison.OrdinalIgnoreCase)
            || table.Unit == "kr"
            || (money * 2 > rows.Count && figures * 2 < rows.Count)
            || (figures * 2 < rows.Count && columns.Any(c => c.Kind is "avvikelse" or "prognos") && columns.Any(c => c.Kind == "budget"));
    }

    private static bool Contains(string text, IReadOnlyList<string> words) =>
        words.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static bool StartsWith(string text, IReadOnlyList<string> words) =>
        words.Any(w => text.StartsWith(w, StringComparison.OrdinalIgnoreCase));
}
