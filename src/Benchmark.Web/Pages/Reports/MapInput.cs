namespace Benchmark.Web.Pages.Reports;

/// <summary>What a person says that a printed row is.</summary>
/// <param name="Row">Which of the printed rows.</param>
/// <param name="Seen">How many times something had been said of it then.</param>
/// <param name="Rows">What it was shown as then, as <see cref="RowGroup.Seen"/> writes it.</param>
/// <param name="Code">The chosen indicator.</param>
/// <param name="Area">The chosen area of a money row.</param>
/// <param name="Item">The chosen item of a money row.</param>
/// <param name="Sok">What stands in the search field.</param>
/// <param name="Sought">What the shown choices were looked for by.</param>
/// <param name="Do">The button: null for the choice, or one of the constants.</param>
public sealed record MapInput(int Row, int Seen, string? Rows, string? Code, string? Area, string? Item, string? Sok, string? Sought, string? Do)
{
    /// <summary>Enter in a field: looks for what is newly typed, else takes the choice.</summary>
    public const string EnterKey = "enter";

    /// <summary>The button that only looks for choices.</summary>
    public const string SearchButton = "sok";

    /// <summary>The button that says that it is none of them.</summary>
    public const string NoneButton = "ingen";

    /// <summary>Whether choices are only looked for.</summary>
    public bool IsSearch => Do == SearchButton || (Do == EnterKey && ((Code ?? Area) is null || (Sok ?? string.Empty) != (Sought ?? string.Empty)));

    /// <summary>The choice as one text; null for none of them.</summary>
    public string? Target => Do == NoneButton ? null : Code ?? (Area is not null || Item is not null ? $"{Area}/{Item}" : string.Empty);
}
