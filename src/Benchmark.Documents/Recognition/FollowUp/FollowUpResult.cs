namespace Benchmark.Documents.Recognition.FollowUp;

/// <summary>What the follow-up parts of a document hold.</summary>
internal sealed class FollowUpResult
{
    /// <summary>Goals, once for each assessment.</summary>
    public List<ExtractGoal> Goals { get; } = [];

    /// <summary>Uppdrag and åtgärder.</summary>
    public List<ExtractAssignment> Assignments { get; } = [];

    /// <summary>Activities of plans.</summary>
    public List<ExtractActivity> Activities { get; } = [];

    /// <summary>Lists by status.</summary>
    public List<StatusList> Lists { get; } = [];

    /// <summary>Lists by assessment.</summary>
    public List<StatusList> GoalLists { get; } = [];
}

/// <summary>A list of things that share a status: "Färdiga uppdrag (7 st.)".</summary>
/// <param name="Heading">As printed.</param>
/// <param name="Status">The canonical word.</param>
/// <param name="Claimed">The number the heading says; null when it says none.</param>
/// <param name="Kind">uppdrag, åtgärd, aktivitet or mål.</param>
/// <param name="Line">Where the heading stands.</param>
/// <param name="Items">The list.</param>
internal sealed record StatusList(string Heading, string Status, int? Claimed, string Kind, int Line, IReadOnlyList<StatusListItem> Items);

/// <summary>One of a list.</summary>
/// <param name="Number">Its leading number.</param>
/// <param name="Title">Its title without boards.</param>
/// <param name="Boards">The boards it is shared with.</param>
/// <param name="Line">Where it stands.</param>
internal sealed record StatusListItem(string? Number, string Title, IReadOnlyList<string> Boards, int Line);
