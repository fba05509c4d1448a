using Benchmark.Reports;

namespace Benchmark.Imports.Readings;

/// <summary>Hands in a report document: PDF, Word, OpenDocument or text. Read in the background, gone through row by row.</summary>
public interface IDocumentReadingAppService : IApplicationService
{
    /// <summary>Keeps the original and queues its reading. Returns at once.</summary>
    /// <returns>The reading's id.</returns>
    /// <exception cref="BusinessException">Not a draft, no file, or too large.</exception>
    Task<Guid> UploadAsync(Guid reportId, UploadedFileDto file, CancellationToken cancellationToken = default);

    /// <summary>How far it has come, and what was read.</summary>
    Task<DocumentReviewDto> GetAsync(Guid reportId, Guid readingId, CancellationToken cancellationToken = default);

    /// <summary>Decides rows that belong together, all or none of them.</summary>
    /// <param name="reportId">The report.</param>
    /// <param name="readingId">The reading.</param>
    /// <param name="rows">The rows, each with the stamp of the decision the person saw.</param>
    /// <param name="verdict">Accepted or rejected; null takes decisions back.</param>
    /// <param name="value">What a single row is changed to, as typed; null leaves it as read.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="BusinessException">Someone else has decided one meanwhile, or the text isn't a value.</exception>
    Task DecideAsync(Guid reportId, Guid readingId, IReadOnlyList<SeenRow> rows, Verdict? verdict, string? value, CancellationToken cancellationToken = default);

    /// <summary>Accepts every certain row that no one has decided.</summary>
    Task AcceptCertainAsync(Guid reportId, Guid readingId, CancellationToken cancellationToken = default);

    /// <summary>Makes a hand-in of what was accepted.</summary>
    /// <param name="reportId">The report.</param>
    /// <param name="readingId">The document.</param>
    /// <param name="isRightReport">Someone has said that it belongs to this report although it seems to be of another kommun or period.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The hand-in's id.</returns>
    /// <exception cref="BusinessException">
    /// Nothing was accepted, a serious contradiction has no answer, or the document seems to be of another kommun or period and nobody has
    /// said that it is right.
    /// </exception>
    Task<Guid> HandInAsync(Guid reportId, Guid readingId, bool isRightReport = false, CancellationToken cancellationToken = default);

    /// <summary>Puts it aside; the original stays.</summary>
    Task DiscardAsync(Guid reportId, Guid readingId, CancellationToken cancellationToken = default);

    /// <summary>The report's readings, the newest first.</summary>
    Task<IReadOnlyList<DocumentReadingDto>> ListAsync(Guid reportId, CancellationToken cancellationToken = default);
}

/// <summary>A row as a person saw it.</summary>
/// <param name="Key">The row's key.</param>
/// <param name="Stamp">Stamp of its last decision then; 0 for none.</param>
public sealed record SeenRow(string Key, int Stamp);

/// <summary>A document that is or was read.</summary>
/// <param name="Id">The reading.</param>
/// <param name="FileName">The original's name.</param>
/// <param name="State">What has become of it.</param>
/// <param name="ByName">Who uploaded it.</param>
/// <param name="At">When.</param>
public sealed record DocumentReadingDto(Guid Id, string FileName, ReadingState State, string ByName, DateTimeOffset At);

/// <summary>A document beside what was read out of it.</summary>
public sealed record DocumentReviewDto
{
    public required Guid Id { get; init; }

    public required Guid ReportId { get; init; }

    public required string BoardName { get; init; }

    public required string PeriodCode { get; init; }

    public required string FileName { get; init; }

    public required ReadingState State { get; init; }

    /// <summary>Pages read so far, while it is read.</summary>
    public required int PagesRead { get; init; }

    /// <summary>Why it couldn't be read, in words; null otherwise.</summary>
    public string? Failure { get; init; }

    /// <summary>The hand-in it has become.</summary>
    public Guid? ImportId { get; init; }

    /// <summary>Whether the caller may decide.</summary>
    public required bool CanEdit { get; init; }

    public IReadOnlyList<ContentLine> Lines { get; init; } = [];

    public IReadOnlyList<DocumentRowDto> Rows { get; init; } = [];

    /// <summary>Where the document contradicts itself, and what was said of it.</summary>
    public IReadOnlyList<RemarkDto> Remarks { get; init; } = [];

    public IReadOnlyList<UnmatchedRow> Unmatched { get; init; } = [];

    /// <summary>What the document says of itself that the report doesn't: another kommun, board or period, in words.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Whether it seems to be of another kommun or period, so that it can't be handed on until someone says that it is right.</summary>
    public bool IsOtherReport { get; init; }

    /// <summary>Pages that couldn't be read, in words.</summary>
    public IReadOnlyList<string> PageProblems { get; init; } = [];

    public int Decided => Rows.Count(r => r.Verdict is not null);

    public int Accepted => Rows.Count(r => r.Verdict == Verdict.Accepted);

    /// <summary>Serious contradictions without an answer.</summary>
    public int SeriousLeft => Remarks.Count(r => r.IsOpen && r.Remark.IsSerious);

    public int CertainLeft => Rows.Count(r => r.IsCertain && r.Verdict is null);
}

/// <summary>A row that was read, and what has been decided of it.</summary>
/// <param name="Row">What it says, changed by the decision where it is, beside what was said before.</param>
/// <param name="Line">Where it stands.</param>
/// <param name="Page">The page; null where the format has none.</param>
/// <param name="Printed">What stood in the document, when the value has been changed.</param>
/// <param name="Doubt">Why it isn't certain; null when it is.</param>
/// <param name="Decision">The last decision; null when there is none.</param>
/// <param name="Source">Which of the printed rows it was made of; null where a person can't say that it is another.</param>
/// <param name="Heading">What the document has above it: the table's title, or the headings; null where nothing does.</param>
public sealed record DocumentRowDto(ContentRowDto Row, int Line, int? Page, string? Printed, RowDoubt? Doubt, RowDecision? Decision, int? Source = null, string? Heading = null)
{
    /// <summary>Whether nothing speaks against it.</summary>
    public bool IsCertain => Doubt is null;

    /// <summary>What it is decided to be; null when it isn't.</summary>
    public Verdict? Verdict => Decision?.Verdict;

    /// <summary>Stamp of the last decision; 0 for none.</summary>
    public int Stamp => Decision?.Stamp ?? 0;
}
