using Benchmark.Assignments;
using Benchmark.Goals;
using Benchmark.Reports;

namespace Benchmark.Imports;

/// <summary>Hands in to a draft report: read, look, mend, accept. Another kommun's id isn't found.</summary>
public interface IReportImportAppService : IApplicationService
{
    /// <summary>
    /// Keeps the originals, reads them and puts what was read up for review. Never fails for what a file holds; that is in the
    /// findings.
    /// </summary>
    /// <returns>The hand-in's id.</returns>
    /// <exception cref="BusinessException">Not a draft, no file, too many or too large.</exception>
    Task<Guid> UploadAsync(Guid reportId, IReadOnlyList<UploadedFileDto> files, CancellationToken cancellationToken = default);

    /// <summary>What the hand-in would change, held against the report as it is now.</summary>
    Task<ImportReviewDto> GetReviewAsync(Guid reportId, Guid importId, CancellationToken cancellationToken = default);

    /// <summary>Says what a printed status word means, for this hand-in and all later ones.</summary>
    Task MapStatusWordAsync(Guid reportId, Guid importId, string word, AssignmentStatus status, CancellationToken cancellationToken = default);

    /// <summary>Says what a printed assessment of a goal means, for this hand-in and all later ones.</summary>
    Task MapAssessmentWordAsync(Guid reportId, Guid importId, string word, GoalAssessmentLevel level, CancellationToken cancellationToken = default);

    /// <summary>Changes a row of the hand-in before it is accepted.</summary>
    /// <param name="reportId">The report.</param>
    /// <param name="importId">The hand-in.</param>
    /// <param name="key">The row's key.</param>
    /// <param name="value">Number or sign for a value (money in thousands of kronor), status or level by name for the rest; null leaves it.</param>
    /// <param name="comment">The comment, where the row has one; null leaves it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="BusinessException">Not under review, no such row, or the text isn't a number.</exception>
    Task ChangeRowAsync(Guid reportId, Guid importId, string key, string? value, string? comment, CancellationToken cancellationToken = default);

    /// <summary>Takes all rows without errors into the report, in one transaction.</summary>
    /// <param name="reportId">The report.</param>
    /// <param name="importId">The hand-in.</param>
    /// <param name="expectedRevision">The report's revision that the person looked at.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>How many rows were taken in.</returns>
    /// <exception cref="BusinessException">The report has changed meanwhile, or the hand-in is no longer under review.</exception>
    Task<int> ApplyAsync(Guid reportId, Guid importId, int expectedRevision, CancellationToken cancellationToken = default);

    /// <summary>Puts the hand-in aside; the originals stay.</summary>
    Task DiscardAsync(Guid reportId, Guid importId, CancellationToken cancellationToken = default);

    /// <summary>Stops telling what the hand-in couldn't give.</summary>
    Task SetAsideLeftOutAsync(Guid reportId, Guid importId, CancellationToken cancellationToken = default);

    /// <summary>Takes a draft handed in by a program: all of it or, when it has errors, nothing.</summary>
    /// <param name="reportId">The report.</param>
    /// <param name="draft">What is handed in.</param>
    /// <param name="expectedRevision">Refused when the report has another revision; null takes any.</param>
    /// <param name="dryRun">Only check.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<HandInResultDto> HandInAsync(Guid reportId, ReportDraft draft, int? expectedRevision, bool dryRun, CancellationToken cancellationToken = default);

    /// <summary>An original file as it was handed in.</summary>
    Task<FileContentDto> DownloadAsync(Guid reportId, Guid fileId, CancellationToken cancellationToken = default);
}

/// <summary>A file to hand in.</summary>
public sealed record UploadedFileDto(string FileName, string? ContentType, byte[] Content);

/// <summary>A file to download.</summary>
public sealed record FileContentDto(string FileName, string ContentType, byte[] Content);

/// <summary>What a program's hand-in led to.</summary>
/// <param name="IsApplied">Whether the report now holds it.</param>
/// <param name="Revision">The report's revision after it.</param>
/// <param name="ChangedRows">Rows that were new or changed.</param>
/// <param name="Findings">Errors and warnings.</param>
public sealed record HandInResultDto(bool IsApplied, int Revision, int ChangedRows, IReadOnlyList<FindingDto> Findings)
{
    public bool HasErrors => Findings.Any(f => f.Severity == FindingSeverity.Error);
}

/// <summary>What a row of a hand-in does to the report.</summary>
public enum RowChange
{
    /// <summary>The report has no such row.</summary>
    New = 1,

    /// <summary>The report says something else.</summary>
    Changed = 2,

    /// <summary>The report says the same.</summary>
    Same = 3,

    /// <summary>The row is named but says nothing; the report is left as it is.</summary>
    Silent = 4,
}

/// <summary>Something a row says beside its value, status or assessment.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Old">What the report says now.</param>
/// <param name="New">What it would say.</param>
public sealed record RowFieldDto(string Label, string? Old, string? New);

/// <summary>A row of a hand-in beside what the report holds.</summary>
public sealed record ImportRowDto : ContentRowDto
{
    /// <summary>What the report holds now; null when it has no such row.</summary>
    public string? Current { get; init; }

    /// <summary>What else the row would change; for a new row, what else it says.</summary>
    public IReadOnlyList<RowFieldDto> Fields { get; init; } = [];

    public required RowChange Change { get; init; }

    /// <summary>Whether the row will be left out until it is mended.</summary>
    public required bool IsBroken { get; init; }

    /// <summary>Where it stood.</summary>
    public string? Where { get; init; }

    /// <summary>The row's findings, the heaviest first.</summary>
    public IReadOnlyList<FindingDto> Findings { get; init; } = [];

    /// <summary>How much its heaviest finding weighs; 0 without any.</summary>
    public int Weight { get; init; }

    /// <summary>Whether a finding says that the value is probably wrong by orders of magnitude.</summary>
    public bool IsDoubtful { get; init; }
}

/// <summary>A hand-in beside the report it is for.</summary>
public sealed record ImportReviewDto
{
    public required Guid Id { get; init; }

    public required Guid ReportId { get; init; }

    public required string BoardName { get; init; }

    public required string PeriodCode { get; init; }

    public string? PreviousPeriodCode { get; init; }

    public required ImportState State { get; init; }

    /// <summary>The report's revision this was held against.</summary>
    public required int Revision { get; init; }

    /// <summary>Whether the caller may change the report, which is a draft.</summary>
    public required bool CanEdit { get; init; }

    /// <summary>How far the report has come.</summary>
    public required ReportStage Stage { get; init; }

    /// <summary>Whether the report has changed since the hand-in was read.</summary>
    public required bool IsReportChanged { get; init; }

    /// <summary>Findings that belong to no single row, the heaviest first.</summary>
    public required IReadOnlyList<FindingDto> Findings { get; init; }

    /// <summary>Those of them that are about the file or a sheet, and not about a line that <see cref="ErrorRows"/> names.</summary>
    public required IReadOnlyList<FindingDto> FileFindings { get; init; }

    /// <summary>Rows, and lines that no row could be made of, that stay out until they are mended.</summary>
    public required IReadOnlyList<LeftOutRowDto> ErrorRows { get; init; }

    /// <summary>Status words that nobody knows.</summary>
    public required IReadOnlyList<string> UnknownWords { get; init; }

    /// <summary>Assessments of goals that nobody knows.</summary>
    public required IReadOnlyList<string> UnknownAssessments { get; init; }

    public required IReadOnlyList<ImportRowDto> Rows { get; init; }

    public required IReadOnlyList<ReportFileDto> Files { get; init; }

    public int CountOf(RowChange change) => Rows.Count(r => r.Change == change && !r.IsBroken);

    public int BrokenCount => Rows.Count(r => r.IsBroken);

    /// <summary>Sound rows with a warning that something is probably wrong by orders of magnitude.</summary>
    public IEnumerable<ImportRowDto> DoubtfulRows => Rows.Where(r => r is { IsBroken: false, IsDoubtful: true });
}
