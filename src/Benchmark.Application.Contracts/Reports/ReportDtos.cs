using Benchmark.Imports;

namespace Benchmark.Reports;

/// <summary>A report in the list.</summary>
/// <param name="Id">The report.</param>
/// <param name="BoardId">Its board.</param>
/// <param name="BoardName">The board's name.</param>
/// <param name="PeriodCode">Its period.</param>
/// <param name="Version">From 1; a correction has the next number.</param>
/// <param name="Stage">Where it is on its way.</param>
/// <param name="IsReturned">Whether it is a draft that was sent back and not handed over again.</param>
/// <param name="IsPublishing">Whether its publication is under way.</param>
/// <param name="ChangedByName">Who took its last step; null for a publication, which the program finishes by itself.</param>
/// <param name="ChangedAt">When.</param>
public sealed record ReportListItemDto(
    Guid Id,
    Guid BoardId,
    string BoardName,
    string PeriodCode,
    int Version,
    ReportStage Stage,
    bool IsReturned,
    bool IsPublishing,
    string? ChangedByName,
    DateTimeOffset? ChangedAt);

/// <summary>A board that can report.</summary>
public sealed record ReportBoardDto(Guid Id, string Name);

/// <summary>What a new report needs.</summary>
/// <param name="BoardId">The board.</param>
/// <param name="PeriodCode">For example <c>2018-T2</c>.</param>
public sealed record CreateReportDto(Guid BoardId, string PeriodCode);

/// <summary>What comes with a report that is submitted.</summary>
/// <param name="AcceptedFindings">Warnings that stand as they are. A serious one (a thousandfold change, or more kronor for each inhabitant than is likely) needs its reason.</param>
public sealed record SubmitReportDto(IReadOnlyList<AcceptedFindingDto>? AcceptedFindings);

/// <summary>A warning that stands as it is.</summary>
/// <param name="Key">The finding's key.</param>
/// <param name="Reason">Why; who approves the report reads it.</param>
public sealed record AcceptedFindingDto(string Key, string? Reason);

/// <summary>The board's decision.</summary>
/// <param name="DecisionDate">After the period's last day, not in the future.</param>
/// <param name="DecisionParagraph">As in the minutes: "§ 87".</param>
/// <param name="RegistryNumber">Diarienummer.</param>
public sealed record AdoptReportDto(DateOnly DecisionDate, string DecisionParagraph, string RegistryNumber);

/// <summary>A report with its life, checklist, files and what the caller may do with it now.</summary>
public sealed record ReportDto
{
    public required Guid Id { get; init; }

    public required Guid BoardId { get; init; }

    public required string BoardName { get; init; }

    public required string MunicipalityName { get; init; }

    public required string MunicipalitySlug { get; init; }

    public required string BoardSlug { get; init; }

    public required string PeriodCode { get; init; }

    public required int Version { get; init; }

    public required ReportStage Stage { get; init; }

    public required int Revision { get; init; }

    public string? CorrectionReason { get; init; }

    public DateOnly? DecisionDate { get; init; }

    public string? DecisionParagraph { get; init; }

    public string? RegistryNumber { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public DateTimeOffset? PublicationOrderedAt { get; init; }

    /// <summary>When the publication that was ordered last failed; null when none did, and when another is ordered.</summary>
    public DateTimeOffset? PublicationFailedAt { get; init; }

    /// <summary>The period of the board's report before this one.</summary>
    public string? PreviousPeriodCode { get; init; }

    public required ReportCountsDto Counts { get; init; }

    public required ReportChecklistDto Checklist { get; init; }

    public required ReportActionsDto Actions { get; init; }

    /// <summary>Who can approve it, by name; empty unless it has been submitted.</summary>
    public required IReadOnlyList<string> Approvers { get; init; }

    /// <summary>Who sent it back, when and why; null unless it waits to be handed over again.</summary>
    public ReportEventDto? Returned { get; init; }

    public required IReadOnlyList<ReportEventDto> Events { get; init; }

    public required IReadOnlyList<ReportVersionDto> Versions { get; init; }

    public required IReadOnlyList<ReportFileDto> Files { get; init; }

    public required IReadOnlyList<ReportImportListItemDto> Imports { get; init; }

    /// <summary>What uploads couldn't give, and nobody has given since; nothing once the report is published as it is.</summary>
    public IReadOnlyList<LeftOutDto> LeftOut { get; init; } = [];
}

/// <summary>How much a report holds.</summary>
public sealed record ReportCountsDto(int Figures, int FinanceLines, int Goals, int Assignments, int Measures, int Activities)
{
    public int Total => Figures + FinanceLines + Goals + Assignments + Measures + Activities;
}

/// <summary>Errors that block, warnings that inform.</summary>
public sealed record ReportChecklistDto(IReadOnlyList<FindingDto> Errors, IReadOnlyList<ChecklistWarningDto> Warnings)
{
    public bool IsPassed => Errors.Count == 0;
}

/// <summary>A warning with its answer.</summary>
/// <param name="Key">What it is answered by.</param>
/// <param name="Finding">The warning.</param>
/// <param name="IsAnswerable">Whether an answer makes sense.</param>
/// <param name="IsSerious">Whether it takes a reason to let it stand.</param>
/// <param name="Answer">The answer; null when there is none, or when the warning was accepted without a word.</param>
/// <param name="AnsweredByName">Who answered or accepted; null when nobody did.</param>
/// <param name="AnsweredAt">When.</param>
public sealed record ChecklistWarningDto(string Key, FindingDto Finding, bool IsAnswerable, bool IsSerious, string? Answer, string? AnsweredByName, DateTimeOffset? AnsweredAt)
{
    /// <summary>Whether it stands in the way of a silent hand-over.</summary>
    public bool IsUnanswered => IsAnswerable && (IsSerious ? Answer is null : AnsweredByName is null);
}

/// <summary>What the caller may do with the report as it is now.</summary>
public sealed record ReportActionsDto(
    bool CanEdit,
    bool CanSubmit,
    bool CanReturn,
    bool CanApprove,
    bool CanAdopt,
    bool CanPublish,
    bool CanCorrect)
{
    /// <summary>The caller could approve, had someone else submitted.</summary>
    public bool IsOwnSubmission { get; init; }

    /// <summary>The caller handed it over and may take it back, with or without a word.</summary>
    public bool CanTakeBack { get; init; }

    public bool IsNothing => !(CanEdit || CanSubmit || CanReturn || CanApprove || CanAdopt || CanPublish || CanCorrect || IsOwnSubmission);
}

/// <summary>One step in the life of a report; from and to <c>Adopted</c> when its publication failed.</summary>
public sealed record ReportEventDto(ReportStage? From, ReportStage To, string ActorName, DateTimeOffset At, string? Comment)
{
    /// <summary>Whether the program took the step by itself, by someone's order.</summary>
    public bool IsByItself { get; init; }
}

/// <summary>Another version of the same report.</summary>
public sealed record ReportVersionDto(Guid Id, int Version, ReportStage Stage, string? CorrectionReason);

/// <summary>An original file.</summary>
public sealed record ReportFileDto(Guid Id, string FileName, int Size, string Sha256, string UploadedByName, DateTimeOffset UploadedAt);

/// <summary>A hand-in.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Channel">How it came.</param>
/// <param name="State">What became of it.</param>
/// <param name="CreatedByName">Who handed it in.</param>
/// <param name="CreatedAt">When.</param>
/// <param name="FileName">Its file, or files; null where it came without.</param>
/// <param name="Unread">Why nothing of it could be read; null when something could, or it is no longer up for review.</param>
public sealed record ReportImportListItemDto(Guid Id, ImportChannel Channel, ImportState State, string CreatedByName, DateTimeOffset CreatedAt, string? FileName, string? Unread = null);
