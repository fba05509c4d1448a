using Benchmark.TestBase;

namespace Benchmark.Web.Tests.Imports;

/// <summary>Templates as they were downloaded.</summary>
/// <param name="Own">The draft's.</param>
/// <param name="OtherMunicipality">Of another kommun, for the same period.</param>
/// <param name="OtherPeriod">Of the same board, for another period.</param>
public sealed record Templates(byte[] Own, byte[] OtherMunicipality, byte[] OtherPeriod)
{
    /// <summary>The row of an indicator's value for all.</summary>
    public static int FigureRow(Workbook book, string code)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.RowOf("Nyckeltal", code);
    }

    /// <summary>The row of the net cost of ekonomiskt bistånd.</summary>
    public static int MoneyRow(Workbook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.RowOf("Ekonomi", "ekonomiskt-bistand", "Nettokostnad");
    }
}
