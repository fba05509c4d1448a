using Benchmark.MultiTenancy;
using Benchmark.Reports;

namespace Benchmark.Imports.Readings;

/// <summary>
/// A report document on its way to a hand-in: uploaded, read in the background, gone through row by row. What was accepted becomes a
/// <see cref="ReportImport"/>, which meets the same checks and the same review as a spreadsheet.
/// </summary>
public class DocumentReading : Entity, IMultiTenant
{
    /// <summary>The name under which the database has the decisions.</summary>
    public const string DecisionsField = nameof(_decisions);

    /// <summary>The name under which the database has what printed rows were said to be.</summary>
    public const string MappingsField = nameof(_mappings);

    /// <summary>The name under which the database has the answers to remarks.</summary>
    public const string AnswersField = nameof(_answers);

    private const int MostAttempts = 3;

    private List<RowDecision> _decisions = [];
    private List<RowMapping> _mappings = [];
    private List<RemarkAnswer> _answers = [];

    public DocumentReading(Guid tenantId, Guid reportId, Guid fileId, Actor actor, DateTimeOffset at)
    {
        TenantId = tenantId;
        ReportId = reportId;
        FileId = fileId;
        State = ReadingState.Waiting;
        CreatedByName = actor.Name;
        CreatedAt = at;
    }

    private DocumentReading()
    {
    }

    public Guid TenantId { get; private set; }

    public Guid ReportId { get; private set; }

    /// <summary>The original.</summary>
    public Guid FileId { get; private set; }

    public ReadingState State { get; private set; }

    /// <summary>How many times a job has begun to read it.</summary>
    public int Attempts { get; private set; }

    /// <summary>Pages read so far.</summary>
    public int PagesRead { get; private set; }

    /// <summary>Why it couldn't be read: a code of <see cref="ImportFindingCodes"/>; null otherwise.</summary>
    public string? FailureCode { get; private set; }

    /// <summary>What was read; null until it has been.</summary>
    public DocumentContent? Content { get; private set; }

    /// <summary>The last decision of each row that has been decided.</summary>
    public IReadOnlyList<RowDecision> Decisions => _decisions;

    /// <summary>What persons have said that printed rows are, in the order it was said.</summary>
    public IReadOnlyList<RowMapping> Mappings => _mappings;

    /// <summary>The last answer to each remark that has been answered.</summary>
    public IReadOnlyList<RemarkAnswer> Answers => _answers;

    /// <summary>The hand-in it has become; null until then.</summary>
    public Guid? ImportId { get; private set; }

    public string CreatedByName { get; private set; } = null!;

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Whether the job has still to read it, begun or not.</summary>
    public bool IsUnread => State is ReadingState.Waiting or ReadingState.Reading;

    /// <summary>The job begins, or begins again after it was cut off.</summary>
    /// <returns>Whether it may: a document that has cut off several jobs isn't read once more.</returns>
    public bool Begin()
    {
        Require(IsUnread);
        State = ReadingState.Reading;
        PagesRead = 0;
        return ++Attempts <= MostAttempts;
    }

    /// <summary>So many pages are read.</summary>
    public void Advance(int pages) => PagesRead = Math.Max(PagesRead, pages);

    /// <summary>It has been read.</summary>
    public void Complete(DocumentContent content)
    {
        Require(IsUnread);
        Content = content;
        State = ReadingState.Review;
    }

    /// <summary>It can't be read.</summary>
    public void Fail(string code, DateTimeOffset at)
    {
        Require(IsUnread);
        FailureCode = Check.Required(code, nameof(FailureCode), ImportConsts.MaxCodeLength);
        State = ReadingState.Failed;
        ClosedAt = at;
    }

    /// <summary>Decides a row.</summary>
    /// <param name="key">The row.</param>
    /// <param name="verdict">Accepted or rejected; null takes a decision back.</param>
    /// <param name="value">What it is changed to; null leaves it as read.</param>
    /// <param name="seen">The stamp of the decision that the person saw; 0 when there was none.</param>
    /// <param name="actor">Who decides.</param>
    /// <exception cref="BusinessException">Not under review, or someone else has decided the row meanwhile.</exception>
    public void Decide(string key, Verdict? verdict, string? value, int seen, Actor actor)
    {
        RequireReview();
        var earlier = _decisions.Find(d => d.Key == key);
        if ((earlier?.Stamp ?? 0) != seen)
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.DecidedMeanwhile).WithData("name", earlier?.ByName ?? string.Empty);
        }

        _decisions = [.. _decisions.Where(d => d.Key != key), new RowDecision(key, verdict, value, actor.Name, seen + 1)];
    }

    /// <summary>Accepts the rows that no one has decided.</summary>
    public void AcceptUndecided(IEnumerable<string> keys, Actor actor)
    {
        RequireReview();
        var byKey = _decisions.ToDictionary(d => d.Key);
        foreach (var key in keys)
        {
            var earlier = byKey.GetValueOrDefault(key);
            if (earlier?.Verdict is null)
            {
                byKey[key] = new RowDecision(key, Verdict.Accepted, null, actor.Name, (earlier?.Stamp ?? 0) + 1);
            }
        }

        _decisions = [.. byKey.Values];
    }

    /// <summary>Takes over content in which a printed row has been made what a person says it is.</summary>
    /// <param name="content">The content so made.</param>
    /// <param name="mapping">What was said.</param>
    /// <param name="seen">How many times something had been said of the row when the person looked.</param>
    /// <param name="rows">Keys of what the row was shown as then, with the stamps of the decisions that the person saw.</param>
    /// <exception cref="BusinessException">Not under review, or someone else has said something of the row or decided it meanwhile.</exception>
    public void Map(DocumentContent content, RowMapping mapping, int seen, IReadOnlyDictionary<string, int> rows)
    {
        RequireReview();
        var now = Content!.Printed[mapping.Row].Rows;
        if (_decisions.Find(d => now.Contains(d.Key) && d.Stamp != rows.GetValueOrDefault(d.Key)) is { } unseen)
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.DecidedMeanwhile).WithData("name", unseen.ByName);
        }

        var earlier = _mappings.FindAll(m => m.Row == mapping.Row);
        if (earlier.Count != seen || !now.ToHashSet().SetEquals(rows.Keys))
        {
            // A row becomes another without being mapped itself when one of the same name was.
            throw new BusinessException(BenchmarkErrorCodes.Imports.DecidedMeanwhile).WithData("name", (earlier.LastOrDefault() ?? _mappings.LastOrDefault())?.ByName ?? string.Empty);
        }

        Content = content;
        _mappings = [.. _mappings, mapping];
    }

    /// <summary>Answers a remark. No value is changed by it.</summary>
    /// <param name="remark">Which of the document's remarks, from 0.</param>
    /// <param name="choice">What is chosen; null takes an answer back.</param>
    /// <param name="comment">What the person adds.</param>
    /// <param name="seen">The stamp of the answer that the person saw; 0 when there was none.</param>
    /// <param name="actor">Who answers.</param>
    /// <param name="at">When.</param>
    /// <exception cref="BusinessException">Not under review, no choice there is, or someone else has answered meanwhile.</exception>
    public void Answer(int remark, RemarkChoice? choice, string? comment, int seen, Actor actor, DateTimeOffset at)
    {
        RequireReview();
        if (choice is { } chosen && !Enum.IsDefined(chosen))
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.RemarkChoiceUnknown);
        }

        var earlier = _answers.Find(a => a.Remark == remark);
        if ((earlier?.Stamp ?? 0) != seen)
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.DecidedMeanwhile).WithData("name", earlier?.ByName ?? string.Empty);
        }

        var text = comment is null ? null : Check.Required(comment, nameof(RemarkAnswer.Comment), ReportConsts.MaxReasonLength);
        _answers = [.. _answers.Where(a => a.Remark != remark), new RemarkAnswer(remark, choice, text, actor.Name, at, seen + 1)];
    }

    /// <summary>What was accepted has become a hand-in. The reading stays open while rows are undecided.</summary>
    public void HandIn(Guid importId, bool isAll, DateTimeOffset at)
    {
        RequireReview();
        ImportId = importId;
        if (isAll)
        {
            (State, ClosedAt) = (ReadingState.HandedIn, at);
        }
    }

    /// <summary>Puts it aside; the original stays.</summary>
    public void Discard(DateTimeOffset at)
    {
        Require(State is ReadingState.Review or ReadingState.Failed || IsUnread);
        (State, ClosedAt) = (ReadingState.Discarded, at);
    }

    private void RequireReview() => Require(State == ReadingState.Review);

    private void Require(bool isRight)
    {
        if (!isRight)
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.NotReviewable).WithData("state", State);
        }
    }
}
