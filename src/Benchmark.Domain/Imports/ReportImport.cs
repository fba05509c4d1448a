using Benchmark.MultiTenancy;
using Benchmark.Reports;

namespace Benchmark.Imports;

/// <summary>
/// One hand-in to a report: what was read out of the files and what was found, kept until the person has looked at what it
/// would change and accepts it.
/// </summary>
public class ReportImport : Entity, IMultiTenant
{
    /// <summary>The names under which the database has the lists.</summary>
    public const string FileIdsField = nameof(_fileIds);

    /// <inheritdoc cref="FileIdsField" />
    public const string LeftOutField = nameof(_leftOut);

    private List<Guid> _fileIds = [];
    private List<LeftOutRow> _leftOut = [];

    public ReportImport(Guid tenantId, Guid reportId, ImportChannel channel, IEnumerable<Guid> fileIds, ReadResult result, int reportRevision, Actor actor, DateTimeOffset at)
    {
        TenantId = tenantId;
        ReportId = reportId;
        Channel = channel;
        _fileIds = [.. fileIds];
        Result = result;
        ReportRevision = reportRevision;
        State = ImportState.Review;
        CreatedByName = actor.Name;
        CreatedAt = at;
    }

    private ReportImport()
    {
    }

    public Guid TenantId { get; private set; }

    public Guid ReportId { get; private set; }

    public ImportChannel Channel { get; private set; }

    /// <summary>The originals it was read from.</summary>
    public IReadOnlyList<Guid> FileIds => _fileIds;

    /// <summary>What was read and found.</summary>
    public ReadResult Result { get; private set; } = null!;

    /// <summary>The report's revision when the comparison with it was made.</summary>
    public int ReportRevision { get; private set; }

    public ImportState State { get; private set; }

    public string CreatedByName { get; private set; } = null!;

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>What stayed out when it was taken in, and nobody has given since.</summary>
    public IReadOnlyList<LeftOutRow> LeftOut => _leftOut;

    /// <summary>Replaces what was read, when a word has been explained or the files are read again.</summary>
    /// <exception cref="BusinessException">No longer under review.</exception>
    public void Reread(ReadResult result, int reportRevision)
    {
        RequireReview();
        Result = result;
        ReportRevision = reportRevision;
    }

    /// <summary>Marks it as taken into the report, all but what is left out.</summary>
    /// <exception cref="BusinessException">No longer under review.</exception>
    public void MarkApplied(DateTimeOffset at, IEnumerable<LeftOutRow> leftOut)
    {
        RequireReview();
        State = ImportState.Applied;
        ClosedAt = at;
        _leftOut = [.. leftOut];
    }

    /// <summary>Forgets what has been given since, or what someone sets aside.</summary>
    public void SettleLeftOut(Predicate<LeftOutRow> isSettled)
    {
        ArgumentNullException.ThrowIfNull(isSettled);
        if (_leftOut.Exists(isSettled))
        {
            _leftOut = _leftOut.FindAll(row => !isSettled(row));
        }
    }

    /// <summary>Puts it aside.</summary>
    /// <exception cref="BusinessException">No longer under review.</exception>
    public void Discard(DateTimeOffset at)
    {
        RequireReview();
        State = ImportState.Discarded;
        ClosedAt = at;
    }

    private void RequireReview()
    {
        if (State != ImportState.Review)
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.NotReviewable).WithData("state", State);
        }
    }
}
