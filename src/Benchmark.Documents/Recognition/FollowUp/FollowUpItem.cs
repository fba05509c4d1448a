using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Recognition.FollowUp;

/// <summary>An item of follow-up while its lines are read.</summary>
internal sealed class FollowUpItem(ItemStart start, ItemKind kind, DocumentLine line)
{
    private readonly List<string> _comment = [];

    /// <summary>Its first line, taken apart.</summary>
    public ItemStart Start { get; } = start;

    /// <summary>What it is, by its word or by where it stands.</summary>
    public ItemKind Kind { get; } = kind;

    /// <summary>Where it begins.</summary>
    public DocumentLine Line { get; } = line;

    /// <summary>The title, its status and boards taken off.</summary>
    public string Title { get; set; } = start.Title;

    /// <summary>The status as printed.</summary>
    public string? Printed { get; set; }

    /// <summary>Number or title of the goal it stands under.</summary>
    public string? Goal { get; init; }

    /// <summary>For an åtgärd: title of its uppdrag.</summary>
    public string? Parent { get; init; }

    /// <summary>The plan of an activity.</summary>
    public string? Plan { get; init; }

    /// <summary>What is said of it.</summary>
    public string? Comment => _comment.Count == 0 ? null : string.Join('\n', _comment);

    /// <summary>Lines read since it began.</summary>
    public int LinesSince { get; set; }

    /// <summary>Adds a line of comment.</summary>
    public void Say(string text) => _comment.Add(text);
}
