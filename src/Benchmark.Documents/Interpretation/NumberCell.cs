using System.Text.RegularExpressions;
using Benchmark.Documents.Numbers;
using Benchmark.Documents.Spreadsheets;
using Benchmark.Imports;
using Benchmark.Indicators;

namespace Benchmark.Documents.Interpretation;

/// <summary>What a cell that should hold a number gave.</summary>
/// <param name="Number">The number; for shares in percent, 12.5 and not 0.125.</param>
/// <param name="Missing">Why there is none.</param>
/// <param name="Printed">As it stood.</param>
/// <param name="SaidPercent">Whether the cell itself said percent, by its format or with the sign.</param>
internal sealed record NumberRead(decimal? Number, MissingReason? Missing, string Printed, bool SaidPercent);

/// <summary>Reads cells that should hold a number.</summary>
internal static partial class NumberCell
{
    /// <summary>The number or the missing sign; null when the cell is empty or, with a finding, can't be read.</summary>
    /// <param name="sheet">Where findings go.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">The column's key.</param>
    /// <param name="isPercent">Whether the unit is percent.</param>
    /// <param name="allowsLimit">Whether words such as <c>minst 75</c> are understood, as in targets.</param>
    /// <param name="data">Names what the value is of, for findings.</param>
    public static NumberRead? Read(SheetReading sheet, RowReading row, string column, bool isPercent, bool allowsLimit, (string Name, string Value)[] data)
    {
        if (row.Cell(column) is not { } cell)
        {
            return null;
        }

        switch (cell.Kind)
        {
            case CellKind.Number:
                return new NumberRead(cell.Number, null, cell.Text, SaidPercent: false);
            case CellKind.Percent when isPercent:
                return new NumberRead(cell.Number * 100, null, cell.Text, SaidPercent: true);
            case CellKind.Text when ReadText(cell.Text, isPercent, allowsLimit) is { } read:
                return read;
        }

        var code = cell.Kind switch
        {
            CellKind.Date => ImportFindingCodes.DateForNumber,
            CellKind.Error => ImportFindingCodes.CellError,
            CellKind.FormulaWithoutValue => ImportFindingCodes.FormulaWithoutValue,
            _ => ImportFindingCodes.NotANumber,
        };
        sheet.Findings.Error(code, row.Source(column), Short(cell.Text), isPercent ? "12,5" : "1 234,5", [row.Heading(column), .. data]);
        return null;
    }

    private static NumberRead? ReadText(string text, bool isPercent, bool allowsLimit)
    {
        if (MissingSign.Find(text) is { } missing)
        {
            return new NumberRead(null, missing, text, SaidPercent: false);
        }

        var bare = allowsLimit ? Limit().Replace(text, string.Empty) : text;
        return SwedishNumber.TryParse(bare, out var number, allowPercentSign: isPercent)
            ? new NumberRead(number, null, text, bare.Contains('%', StringComparison.Ordinal))
            : null;
    }

    private static string Short(string text) => text.Length > 80 ? text[..80] + "…" : text;

    [GeneratedRegex(@"\A\s*(?:minst|lägst|högst|max|min|över|under|mer än|mindre än|>=?|<=?|≥|≤)\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Limit();
}
