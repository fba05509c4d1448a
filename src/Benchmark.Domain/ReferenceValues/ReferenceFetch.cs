using Benchmark.Formatting;

namespace Benchmark.ReferenceValues;

/// <summary>The fetch of one indicator (or of the groups of similar kommuner) in a run, and how it went.</summary>
public class ReferenceFetch : Entity
{
    /// <param name="runId">The run it belongs to.</param>
    /// <param name="subject">The indicator's Kolada id, or <see cref="ReferenceValueConsts.Groups"/>.</param>
    /// <param name="title">What Kolada calls it.</param>
    /// <param name="fromDate">Changes since this day were asked for; null when everything was.</param>
    /// <param name="now">When it began.</param>
    public ReferenceFetch(Guid runId, string subject, string? title, DateOnly? fromDate, DateTimeOffset now)
    {
        RunId = runId;
        Subject = Check.Required(subject, nameof(Subject), ReferenceValueConsts.MaxSubjectLength);
        Title = title is null ? null : Cut.To(title, ReferenceValueConsts.MaxTitleLength);
        FromDate = fromDate;
        StartedAt = now;
        State = ReferenceFetchState.Running;
    }

    private ReferenceFetch()
    {
    }

    public Guid RunId { get; private set; }

    public string Subject { get; private set; } = null!;

    public string? Title { get; private set; }

    public DateOnly? FromDate { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    public ReferenceFetchState State { get; private set; }

    public ReferenceFailure? Failure { get; private set; }

    /// <summary>Which value, status or address it was.</summary>
    public string? FailureDetail { get; private set; }

    /// <summary>How many values the source sent.</summary>
    public int Received { get; private set; }

    /// <summary>How many of them were new or said something new.</summary>
    public int Changed { get; private set; }

    /// <summary>Codes of kommuner that the source has values for and we don't know; they were skipped.</summary>
    public List<string> Skipped { get; private set; } = [];

    /// <summary>Read to the end and stored.</summary>
    public void Complete(int received, int changed, IEnumerable<string> skipped, DateTimeOffset now)
    {
        End(ReferenceFetchState.Done, now);
        Received = received;
        Changed = changed;
        Skipped = [.. skipped];
    }

    /// <summary>Nothing of it was stored.</summary>
    public void Fail(ReferenceFailure failure, string? detail, DateTimeOffset now)
    {
        End(ReferenceFetchState.Failed, now);
        Failure = failure;
        FailureDetail = Shorten(detail);
    }

    /// <summary>The program stopped while it was going on.</summary>
    public void Interrupt(DateTimeOffset now) => End(ReferenceFetchState.Interrupted, now);

    internal static string? Shorten(string? detail) =>
        detail is null ? null : Cut.To(detail, ReferenceValueConsts.MaxDetailLength);

    private void End(ReferenceFetchState state, DateTimeOffset now)
    {
        if (State != ReferenceFetchState.Running)
        {
            throw new InvalidOperationException($"A fetch that is {State} can't become {state}.");
        }

        State = state;
        FinishedAt = now;
    }
}
