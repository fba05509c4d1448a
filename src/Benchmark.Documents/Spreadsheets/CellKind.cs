namespace Benchmark.Documents.Spreadsheets;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Text, also from CSV where everything is text.</summary>
    Text = 1,

    /// <summary>A number.</summary>
    Number = 2,

    /// <summary>A number shown as percent: 0.125 is shown as 12,5 %.</summary>
    Percent = 3,

    /// <summary>A date.</summary>
    Date = 4,

    /// <summary>True or false.</summary>
    Boolean = 5,

    /// <summary>An error such as <c>#DIV/0!</c>.</summary>
    Error = 6,

    /// <summary>A formula whose result wasn't saved.</summary>
    FormulaWithoutValue = 7,
}
