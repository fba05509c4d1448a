using System.Text.Json.Serialization;
using Benchmark.Indicators;

namespace Benchmark.Imports.Readings;

/// <summary>A row of a table as a document prints it, kept so that a person can say what it is.</summary>
/// <param name="IsMoney">Whether it stands in a money table; otherwise it is an indicator.</param>
/// <param name="Name">As printed.</param>
/// <param name="Part">Intäkt, Kostnad or Nettokostnad when the row has such parts.</param>
/// <param name="Group">The table's title or the headings above.</param>
/// <param name="Unit">%, antal, tkr …; null when nothing says.</param>
/// <param name="Line">Where it stands.</param>
/// <param name="Page">The page; null where the format has none.</param>
/// <param name="Values">One a column.</param>
public sealed record PrintedRow(bool IsMoney, string Name, string? Part, string? Group, string? Unit, int Line, int? Page, IReadOnlyList<PrintedValue> Values)
{
    /// <summary>Keys of the rows of the draft that have been made of it; none when it matches nothing.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    /// <summary>Whether its table prints costs with minus; null when nothing in the table tells.</summary>
    public bool? HasNegativeCosts { get; init; }

    /// <summary>Name and part.</summary>
    [JsonIgnore]
    public string FullName => Part is null ? Name : $"{Name}, {Part}";
}

/// <summary>One value of a printed row.</summary>
/// <param name="Column">The column's heading.</param>
/// <param name="Kind">What kind of value; null for variances, which are always derived.</param>
/// <param name="Period">Code of the period; null when it isn't known.</param>
/// <param name="AsOf">For a forecast made earlier than the report: the period it was made at.</param>
/// <param name="Amount">In the printed unit and sign.</param>
/// <param name="Text">The cell, when it holds more than the number.</param>
/// <param name="IsPeriodGuessed">Whether the column doesn't say the period.</param>
public sealed record PrintedValue(string Column, ValueKind? Kind, string? Period, string? AsOf, decimal Amount, string? Text, bool IsPeriodGuessed)
{
    /// <summary>Whom it is of, where the table parts its values by sex.</summary>
    public Sex Sex { get; init; }

    /// <summary>Whether the shared model can hold it.</summary>
    [JsonIgnore]
    public bool IsUsable => Kind is not null && Period is not null;
}

/// <summary>What a person has said that a printed row is.</summary>
/// <param name="Row">Which of the printed rows, from 0.</param>
/// <param name="Name">As printed.</param>
/// <param name="Target">Code of the indicator, or of area and item with a slash between; null for none of them.</param>
/// <param name="ByName">Who said it.</param>
/// <param name="At">When.</param>
public sealed record RowMapping(int Row, string Name, string? Target, string ByName, DateTimeOffset At);
