namespace Benchmark.ReferenceValues;

/// <summary>
/// One run over all indicators that Kolada has. A run that was broken off is taken up where it was: what it has fetched
/// isn't fetched again.
/// </summary>
public class ReferenceRun : Entity
{
    /// <param name="orderedBy">Who ordered it; null for the nightly one.</param>
    /// <param name="isFull">Fetch all values, not only what has changed.</param>
    /// <param name="orderedAt">When.</param>
    public ReferenceRun(string? orderedBy, bool isFull, DateTimeOffset orderedAt)
    {
        OrderedBy = Check.Optional(orderedBy, nameof(OrderedBy), ReferenceValueConsts.MaxOrderedByLength);
        IsFull = isFull;
        OrderedAt = orderedAt;
        State = ReferenceRunState.Ordered;
    }

    private ReferenceRun()
    {
    }

    public string? OrderedBy { get; private set; }

    public bool IsFull { get; private set; }

    public DateTimeOffset OrderedAt { get; private set; }

    public DateTimeOffset? StartedAt { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    public ReferenceRunState State { get; private set; }

    /// <summary>Why it waits or ended without all.</summary>
    public ReferenceFailure? Failure { get; private set; }

    public string? FailureDetail { get; private set; }

    /// <summary>Codes of our kommuner that the source doesn't know.</summary>
    public List<string> UnknownMunicipalities { get; private set; } = [];

    /// <summary>Codes of the kommuner that every indicator of the run was asked for; null before any was.</summary>
    public List<string>? AskedMunicipalities { get; private set; }

    /// <summary>The first year that every indicator of the run was asked for; null before any was.</summary>
    public int? FirstYear { get; private set; }

    /// <summary>Someone has asked for it to be stopped.</summary>
    public bool IsStopOrdered { get; private set; }

    public bool IsFinished => State is ReferenceRunState.Done or ReferenceRunState.Incomplete or ReferenceRunState.Cancelled;

    /// <summary>Begins it, or takes it up again.</summary>
    public void Begin(DateTimeOffset now)
    {
        RequireUnfinished();
        StartedAt ??= now;
        State = ReferenceRunState.Running;
        Failure = null;
        FailureDetail = null;
    }

    /// <summary>Notes what is asked for. A run that is taken up again has asked for what it did both times.</summary>
    public void NoteScope(IReadOnlyCollection<string> asked, IEnumerable<string> unknown, int firstYear)
    {
        UnknownMunicipalities = [.. unknown];
        AskedMunicipalities = [.. (AskedMunicipalities ?? asked).Intersect(asked).Order(StringComparer.Ordinal)];
        FirstYear = Math.Max(FirstYear ?? firstYear, firstYear);
    }

    /// <summary>Whether it asked for all of this; if not, asking for what has changed since would leave holes.</summary>
    public bool Covers(IEnumerable<string> municipalityCodes, int firstYear) =>
        FirstYear <= firstYear && AskedMunicipalities is { } asked && !municipalityCodes.Except(asked).Any();

    /// <summary>Part of it couldn't be fetched now and is tried again.</summary>
    public void Wait(ReferenceFailure failure, string? detail)
    {
        RequireUnfinished();
        State = ReferenceRunState.Waiting;
        Failure = failure;
        FailureDetail = ReferenceFetch.Shorten(detail);
    }

    /// <summary>Ends it.</summary>
    public void Finish(bool isComplete, DateTimeOffset now)
    {
        RequireUnfinished();
        State = isComplete ? ReferenceRunState.Done : ReferenceRunState.Incomplete;
        FinishedAt = now;
    }

    /// <summary>Asks whoever runs it to stop before the next indicator.</summary>
    public void OrderStop()
    {
        RequireUnfinished();
        IsStopOrdered = true;
    }

    /// <summary>Ends it because someone asked for that.</summary>
    public void Cancel(DateTimeOffset now)
    {
        RequireUnfinished();
        State = ReferenceRunState.Cancelled;
        FinishedAt = now;
    }

    private void RequireUnfinished()
    {
        if (IsFinished)
        {
            throw new BusinessException(BenchmarkErrorCodes.ReferenceValues.RunFinished);
        }
    }
}
