using Benchmark.Imports.Readings;
using Benchmark.Localization;
using Benchmark.OwnFigures;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Reports;

/// <summary>A report document beside what was read out of it: accept, change or reject, row by row.</summary>
[Authorize(BenchmarkPermissions.Reports.View)]
public sealed class DocumentModel(IDocumentReadingAppService readings, IRowMappingAppService mappings, IOwnFigureAppService figures, IRemarkAppService remarks, IStringLocalizer<BenchmarkResource> words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid ReadingId { get; set; }

    /// <summary>Key of the row whose value is being changed.</summary>
    [BindProperty(SupportsGet = true, Name = "andra")]
    public string? Changing { get; set; }

    /// <summary>Which of the printed rows a person is saying what it is.</summary>
    [BindProperty(SupportsGet = true, Name = "koppla")]
    public int? Mapping { get; set; }

    /// <summary>What the choices are to hold.</summary>
    [BindProperty(SupportsGet = true, Name = "sok")]
    public string? Search { get; set; }

    /// <summary>What has been kept as the kommun's own, by printed row.</summary>
    public IReadOnlyDictionary<int, OwnFigureDto> Own { get; private set; } = new Dictionary<int, OwnFigureDto>();

    /// <summary>What that row can be; null when no row is being mapped.</summary>
    public MappingChoicesDto? Choices { get; private set; }

    /// <summary>"oavgjorda" shows only rows that no one has decided.</summary>
    [BindProperty(SupportsGet = true, Name = "visa")]
    public string? Show { get; set; }

    public bool OnlyUndecided => Show == "oavgjorda";

    public DocumentReviewDto Review { get; private set; } = null!;

    public string? Error { get; private set; }

    /// <summary>The id of what the error speaks of.</summary>
    public string ErrorField { get; private set; } = "rader";

    /// <summary>Whether it is still being read, so that the page comes back by itself.</summary>
    public bool IsUnread => Review.State is ReadingState.Waiting or ReadingState.Reading;

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public Task<IActionResult> OnPostAcceptAsync(string? rows, string? value, CancellationToken cancellationToken) => DecideAsync(rows, Verdict.Accepted, value, cancellationToken);

    public Task<IActionResult> OnPostRejectAsync(string? rows, CancellationToken cancellationToken) => DecideAsync(rows, Verdict.Rejected, null, cancellationToken);

    public Task<IActionResult> OnPostUndoAsync(string? rows, CancellationToken cancellationToken) => DecideAsync(rows, null, null, cancellationToken);

    public Task<IActionResult> OnPostCertainAsync(CancellationToken cancellationToken) =>
        DoAsync(() => readings.AcceptCertainAsync(Id, ReadingId, cancellationToken), "rader", cancellationToken);

    public async Task<IActionResult> OnPostMapAsync(MapInput input, CancellationToken cancellationToken)
    {
        Mapping = input.Row;
        if (input.IsSearch)
        {
            return Redirect(Url.Page("/Reports/Document", new { id = Id, readingId = ReadingId, koppla = input.Row, sok = Search }) + "#koppla-falt");
        }

        try
        {
            var first = await mappings.MapAsync(Id, ReadingId, new MapRowDto(input.Row, input.Seen, RowGroup.Parse(input.Rows), input.Target), cancellationToken);
            return Redirect(Url.Page("/Reports/Document", new { id = Id, readingId = ReadingId }) + "#" + (first ?? UnmatchedId(input.Row)));
        }
        catch (BusinessException error) when (error is not (EntityNotFoundException or PermissionDeniedException))
        {
            return await FailAsync(ErrorWords.Of(error), "koppla", cancellationToken);
        }
    }

    public Task<IActionResult> OnPostKeepAsync(int? row, CancellationToken cancellationToken) =>
        DoAsync(() => figures.KeepAsync(Id, ReadingId, row is { } one ? [one] : [], cancellationToken), row is { } at ? UnmatchedId(at) : "okanda", cancellationToken);

    public Task<IActionResult> OnPostForgetAsync(int row, Guid own, CancellationToken cancellationToken) =>
        DoAsync(() => figures.RemoveAsync(Id, own, cancellationToken), UnmatchedId(row), cancellationToken);

    public Task<IActionResult> OnPostProposeAsync(int row, Guid own, CancellationToken cancellationToken) =>
        DoAsync(() => figures.ProposeAsync(Id, own, cancellationToken), UnmatchedId(row), cancellationToken);

    // A choice that isn't one must not take an answer back, as none does.
    public Task<IActionResult> OnPostAnswerAsync(int remark, RemarkInput input, CancellationToken cancellationToken) => ModelState.IsValid
        ? DoAsync(() => remarks.AnswerAsync(Id, ReadingId, [input.Of(remark)], cancellationToken), RemarkId(remark), cancellationToken)
        : FailAsync(ErrorWords.Of(BenchmarkErrorCodes.Imports.RemarkChoiceUnknown), RemarkId(remark), cancellationToken);

    /// <summary>The id of a remark.</summary>
    public static string RemarkId(int remark) => $"motsagelse-{remark.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>The id of a printed row that matches nothing.</summary>
    public static string UnmatchedId(int row) => $"okand-{row.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    public async Task<IActionResult> OnPostHandInAsync([FromForm(Name = HandInModel.RightReport)] bool isRightReport, CancellationToken cancellationToken)
    {
        try
        {
            return RedirectToPage("/Reports/Review", new { id = Id, importId = await readings.HandInAsync(Id, ReadingId, isRightReport, cancellationToken) });
        }
        catch (BusinessException error) when (error.Code == BenchmarkErrorCodes.Imports.RemarksUnanswered)
        {
            return RedirectToPage("/Reports/HandIn", new { id = Id, readingId = ReadingId, rattRapport = isRightReport ? "true" : null });
        }
        catch (BusinessException error) when (error is not (EntityNotFoundException or PermissionDeniedException))
        {
            return await FailAsync(ErrorWords.Of(error), error.Code == BenchmarkErrorCodes.Imports.OtherReport ? HandInModel.RightReport : "rader", cancellationToken);
        }
    }

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken cancellationToken)
    {
        try
        {
            await readings.DiscardAsync(Id, ReadingId, cancellationToken);
        }
        catch (BusinessException error) when (error is not (EntityNotFoundException or PermissionDeniedException))
        {
            return await FailAsync(ErrorWords.Of(error), "rader", cancellationToken);
        }

        TempData[nameof(DetailsModel.Message)] = words["Reading:Discarded"].Value;
        return RedirectToPage("/Reports/Details", new { id = Id });
    }

    private async Task<IActionResult> DecideAsync(string? rows, Verdict? verdict, string? value, CancellationToken cancellationToken)
    {
        var seen = RowGroup.Parse(rows);
        if (seen.Count == 0)
        {
            return RedirectToPage(new { id = Id, readingId = ReadingId });
        }

        Changing = value is null ? null : seen[0].Key;
        return await DoAsync(() => readings.DecideAsync(Id, ReadingId, seen, verdict, value, cancellationToken), seen[0].Key, cancellationToken);
    }

    private async Task<IActionResult> DoAsync(Func<Task> action, string field, CancellationToken cancellationToken)
    {
        try
        {
            await action();
            return Redirect(Url.Page("/Reports/Document", new { id = Id, readingId = ReadingId }) + "#" + field);
        }
        catch (BusinessException error) when (error is not (EntityNotFoundException or PermissionDeniedException))
        {
            return await FailAsync(ErrorWords.Of(error), field, cancellationToken);
        }
    }

    private async Task<IActionResult> FailAsync(string error, string field, CancellationToken cancellationToken)
    {
        (Error, ErrorField) = (error, field);
        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Review = await readings.GetAsync(Id, ReadingId, cancellationToken);
        if (Review.Unmatched.Count > 0)
        {
            Own = (await figures.GetListAsync(Id, cancellationToken)).Where(f => f.ReadingId == ReadingId).DistinctBy(f => f.Row).ToDictionary(f => f.Row);
        }

        if (Mapping is { } row && Review.CanEdit)
        {
            Choices = await mappings.GetChoicesAsync(Id, ReadingId, row, Search, cancellationToken);
        }

        if (IsUnread)
        {
            Response.Headers["Refresh"] = "2";
        }
    }
}
