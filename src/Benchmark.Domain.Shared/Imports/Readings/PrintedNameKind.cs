namespace Benchmark.Imports.Readings;

/// <summary>What a printed name is of.</summary>
public enum PrintedNameKind
{
    /// <summary>An indicator.</summary>
    Indicator = 1,

    /// <summary>An activity area.</summary>
    Area = 2,

    /// <summary>A row of a money table, with the table's title before it: an area and an item.</summary>
    MoneyRow = 3,
}

/// <summary>A name that was only like one of the shared model, and which it was taken for.</summary>
/// <param name="Kind">What it is of.</param>
/// <param name="Printed">As the document has it.</param>
/// <param name="Code">What it was taken for.</param>
public sealed record LikeName(PrintedNameKind Kind, string Printed, string Code);
