namespace Benchmark.Documents.Layout;

/// <summary>What a line of a document is.</summary>
public enum LineKind
{
    /// <summary>Nothing: what stands before and after belongs less together.</summary>
    Blank = 0,

    /// <summary>A heading, as the format marks it or as it looks.</summary>
    Heading = 1,

    /// <summary>A paragraph, whole: words that a layout broke over lines are joined.</summary>
    Paragraph = 2,

    /// <summary>An item of a list, its bullet or number still in the text.</summary>
    ListItem = 3,

    /// <summary>A row of a table.</summary>
    Row = 4,
}
