using Benchmark.Comparisons;

namespace Benchmark.ReferenceValues;

/// <summary>How the fetching goes.</summary>
/// <param name="IsConfigured">Whether there is an address to fetch from.</param>
/// <param name="LastRun">Null before the first.</param>
/// <param name="Fetches">Every indicator, and last the groups of similar kommuner.</param>
public sealed record ReferenceOverviewDto(bool IsConfigured, ReferenceRunDto? LastRun, IReadOnlyList<ReferenceFetchDto> Fetches);

/// <summary>A run.</summary>
/// <param name="State">How far it has come.</param>
/// <param name="OrderedBy">Null for the nightly one.</param>
/// <param name="IsFull">All values, not only what has changed.</param>
/// <param name="OrderedAt">When it was ordered.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="FinishedAt">When it ended.</param>
/// <param name="IsStopOrdered">It stops before the next indicator.</param>
/// <param name="Failure">Why it waits.</param>
/// <param name="FailureDetail">Which status or address it was.</param>
/// <param name="UnknownMunicipalities">Codes of our kommuner that Kolada doesn't know.</param>
public sealed record ReferenceRunDto(
    ReferenceRunState State,
    string? OrderedBy,
    bool IsFull,
    DateTimeOffset OrderedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? FinishedAt,
    bool IsStopOrdered,
    ReferenceFailure? Failure,
    string? FailureDetail,
    IReadOnlyList<string> UnknownMunicipalities);

/// <summary>An indicator and its last fetch.</summary>
/// <param name="Subject">Its Kolada id, or <see cref="ReferenceValueConsts.Groups"/>.</param>
/// <param name="Code">Its code here.</param>
/// <param name="Name">Its name here.</param>
/// <param name="Title">What Kolada calls it.</param>
/// <param name="State">Null when it was never fetched.</param>
/// <param name="LastTried">When the last fetch began.</param>
/// <param name="LastDone">When the last whole one ended.</param>
/// <param name="Values">How many values we have.</param>
/// <param name="Changed">How many the last fetch changed.</param>
/// <param name="FromDate">Changes since this day were asked for.</param>
/// <param name="Failure">What went wrong.</param>
/// <param name="FailureDetail">Which value, status or address it was.</param>
/// <param name="Skipped">Codes of kommuner that Kolada has values for and we don't know.</param>
public sealed record ReferenceFetchDto(
    string Subject,
    string? Code,
    BilingualText? Name,
    string? Title,
    ReferenceFetchState? State,
    DateTimeOffset? LastTried,
    DateTimeOffset? LastDone,
    int Values,
    int Changed,
    DateOnly? FromDate,
    ReferenceFailure? Failure,
    string? FailureDetail,
    IReadOnlyList<string> Skipped);
