using System.Globalization;
using Benchmark.Documents.Numbers;

namespace Benchmark.Documents.Spreadsheets;

/// <summary>One cell that holds something.</summary>
/// <param name="Column">Counted from 1.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">As it is read by a person, in Swedish form.</param>
/// <param name="Number">The number as the file has it (0.125 for 12,5 %); null for other kinds.</param>
public sealed record SheetCell(int Column, CellKind Kind, string Text, decimal? Number = null)
{
    /// <summary>The column's letter.</summary>
    public string Letter => ColumnLetter.Of(Column);

    /// <summary>A text cell.</summary>
    public static SheetCell OfText(int column, string text) => new(column, CellKind.Text, text);

    /// <summary>A number cell. Rounded to fifteen digits, as spreadsheet programs show it.</summary>
    public static SheetCell OfNumber(int column, double number, bool isPercent)
    {
        if (!double.IsFinite(number) || Math.Abs(number) > 1e27)
        {
            return OfText(column, number.ToString("R", CultureInfo.InvariantCulture));
        }

        var value = (decimal)number;
        return isPercent
            ? new SheetCell(column, CellKind.Percent, SwedishNumber.Print(value * 100) + "\u00A0%", value)
            : new SheetCell(column, CellKind.Number, SwedishNumber.Print(value), value);
    }

    /// <summary>A date cell.</summary>
    public static SheetCell OfDate(int column, DateTime date) => new(
        column,
        CellKind.Date,
        date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));

    /// <summary>A cell with true or false, named as Swedish Excel names them.</summary>
    public static SheetCell OfBoolean(int column, bool value) => new(column, CellKind.Boolean, value ? "SANT" : "FALSKT");
}
