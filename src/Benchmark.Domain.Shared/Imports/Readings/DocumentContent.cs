using System.Text.Json.Serialization;

namespace Benchmark.Imports.Readings;

/// <summary>What was read out of a document: its lines, the rows that were recognised, and what in it doesn't agree.</summary>
public sealed record DocumentContent
{
    /// <summary>The lines as laid out, in reading order, blank ones left out.</summary>
    public IReadOnlyList<ContentLine> Lines { get; init; } = [];

    /// <summary>The rows, in the shared model's units and signs.</summary>
    public ReportDraft Draft { get; init; } = new();

    /// <summary>Why a row isn't certain: key, such as <c>Figures-3</c>, and reason. Rows that aren't here are.</summary>
    public IReadOnlyDictionary<string, RowDoubt> Doubts { get; init; } = new Dictionary<string, RowDoubt>();

    /// <summary>Names that were only like one of the shared model, by the key of the row.</summary>
    public IReadOnlyDictionary<string, LikeName> LikeNames { get; init; } = new Dictionary<string, LikeName>();

    /// <summary>Where the document contradicts itself.</summary>
    public IReadOnlyList<ContentRemark> Remarks { get; init; } = [];

    /// <summary>Rows of tables that match nothing in the shared model.</summary>
    public IReadOnlyList<UnmatchedRow> Unmatched { get; init; } = [];

    /// <summary>Rows of indicator and money tables as printed, matched or not.</summary>
    public IReadOnlyList<PrintedRow> Printed { get; init; } = [];

    /// <summary>Keys of rows of the draft that hold no more: a person has said that the printed row is something else.</summary>
    public IReadOnlyList<string> Withdrawn { get; init; } = [];

    /// <summary>Pages that couldn't be read, with the code that says why.</summary>
    public IReadOnlyDictionary<int, string> PageProblems { get; init; } = new Dictionary<int, string>();
}

/// <summary>A line of a document.</summary>
/// <param name="Number">1-based in the text as laid out.</param>
/// <param name="Page">1-based; null where the format has no pages.</param>
/// <param name="Text">The text; cells with tabs between.</param>
/// <param name="IsHeading">Whether it is a heading.</param>
public sealed record ContentLine(int Number, int? Page, string Text, bool IsHeading = false);

/// <summary>A place where a document contradicts itself. It changes nothing; a person chooses.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Severity">error, contradiction or warning.</param>
/// <param name="Message">A sentence in Swedish, the document's language.</param>
/// <param name="Lines">The lines it rests on.</param>
public sealed record ContentRemark(string Rule, string Severity, string Message, IReadOnlyList<int> Lines)
{
    /// <summary>Whether it has to be answered before anything is handed on.</summary>
    [JsonIgnore]
    public bool IsSerious => Severity is "error" or "contradiction";
}

/// <summary>A row that matches nothing in the shared model, kept so that nothing is lost without a word.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Group">What stands above it.</param>
/// <param name="Values">Its values as printed, the column before each.</param>
/// <param name="Line">Where it stands.</param>
/// <param name="Printed">Which of the printed rows it is; null in what was read before they were kept.</param>
/// <param name="Unit">%, antal, tkr …; null when nothing says.</param>
public sealed record UnmatchedRow(string Name, string? Group, string Values, int Line, int? Printed = null, string? Unit = null);

/// <summary>What a person decided of a row.</summary>
/// <param name="Key">The row: <c>Figures-3</c>.</param>
/// <param name="Verdict">Accepted or rejected; null when an earlier decision has been taken back.</param>
/// <param name="Value">What it was changed to, as typed; null when it is as read.</param>
/// <param name="ByName">Who decided.</param>
/// <param name="Stamp">How many times it has been decided, from 1.</param>
public sealed record RowDecision(string Key, Verdict? Verdict, string? Value, string ByName, int Stamp);

/// <summary>Why a row isn't certain.</summary>
public enum RowDoubt
{
    /// <summary>The printed name is only like one of the shared model.</summary>
    LikeName = 1,

    /// <summary>The document gives the same value more than once.</summary>
    Twice = 2,

    /// <summary>A line it stands on is one that contradicts another.</summary>
    Contradicted = 3,

    /// <summary>Nobody knows the printed status or assessment.</summary>
    UnknownWord = 4,

    /// <summary>The period isn't said by its column, or isn't one the indicator is followed up for.</summary>
    Period = 5,

    /// <summary>Far from what was reported before.</summary>
    Jump = 6,

    /// <summary>Nothing says the unit of what is money, or percent by what was learnt of the name.</summary>
    Unit = 7,
}
