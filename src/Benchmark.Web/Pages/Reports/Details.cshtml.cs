using Benchmark.HttpApi.Imports;
using Benchmark.Imports;
using Benchmark.Imports.Readings;
using Benchmark.Localization;
using Benchmark.OwnFigures;
using Benchmark.Reports;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Reports;

/// <summary>One report: where it is on its way, what stands in the way, and what the reader may do.</summary>
[Authorize(BenchmarkPermissions.Reports.View)]
[RequestSizeLimit(ImportConsts.MaxUploadRequestSize)]
[RequestFormLimits(MultipartBodyLengthLimit = ImportConsts.MaxUploadRequestSize)]
public sealed class DetailsModel(
    IReportAppService reports,
    IReportImportAppService imports,
    IReportTemplateAppService templates,
    IDocumentReadingAppService readings,
    IOwnFigureAppService figures,
    IRemarkAppService remarks,
    IStringLocalizer<BenchmarkResource> words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ReportDto Report { get; private set; } = null!;

    public string? Error { get; private set; }

    /// <summary>The id of the field the error speaks of.</summary>
    public string ErrorField { get; private set; } = "gor-nu";

    [TempData]
    public string? Message { get; set; }

    public string? Comment { get; private set; }

    public AdoptInput Decision { get; private set; } = new(null, null, null);

    /// <summary>How many contradictions of its documents have an answer.</summary>
    public int Remarks { get; private set; }

    /// <summary>How many figures of the kommun's own it has.</summary>
    public int OwnFigures { get; private set; }

    public IReadOnlyList<DocumentReadingDto> Readings { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnGetTemplateAsync(CancellationToken cancellationToken)
    {
        var file = await templates.CreateAsync(Id, cancellationToken);
        return File(file.Content, file.ContentType, file.FileName);
    }

    public async Task<IActionResult> OnGetFileAsync(Guid fileId, CancellationToken cancellationToken)
    {
        var file = await imports.DownloadAsync(Id, fileId, cancellationToken);
        return File(file.Content, file.ContentType, file.FileName);
    }

    public async Task<IActionResult> OnPostUploadAsync(List<IFormFile>? files, CancellationToken cancellationToken)
    {
        if (files is null || files.Count == 0)
        {
            return await FailAsync(words["Reports:UploadMissing"], "filer", cancellationToken);
        }

        try
        {
            var importId = await imports.UploadAsync(Id, await UploadedFiles.ReadAsync(files, cancellationToken), cancellationToken);
            return RedirectToPage("/Reports/Review", new { id = Id, importId });
        }
        catch (BusinessException error) when (IsForTheReader(error))
        {
            return await FailAsync(ErrorWords.Of(error), "filer", cancellationToken);
        }
    }

    public async Task<IActionResult> OnPostDocumentAsync(IFormFile? document, CancellationToken cancellationToken)
    {
        if (document is null)
        {
            return await FailAsync(words["Reading:Missing"], "dokument", cancellationToken);
        }

        try
        {
            var files = await UploadedFiles.ReadAsync([document], cancellationToken);
            return RedirectToPage("/Reports/Document", new { id = Id, readingId = await readings.UploadAsync(Id, files[0], cancellationToken) });
        }
        catch (BusinessException error) when (IsForTheReader(error))
        {
            return await FailAsync(ErrorWords.Of(error), "dokument", cancellationToken);
        }
    }

    public async Task<IActionResult> OnPostSubmitAsync(CancellationToken cancellationToken)
    {
        var report = await reports.GetAsync(Id, cancellationToken);
        if (report.Actions.CanSubmit && report.Checklist.Warnings.Any(w => w.IsUnanswered))
        {
            return RedirectToPage("/Reports/Submit", new { id = Id });
        }

        return await DoAsync("gor-nu", SubmitAsync, cancellationToken);

        async Task SubmitAsync()
        {
            await reports.SubmitAsync(Id, cancellationToken: cancellationToken);
            Message = SubmittedWords.Now(await reports.GetAsync(Id, cancellationToken), words);
        }
    }

    public Task<IActionResult> OnPostApproveAsync(string? comment, CancellationToken cancellationToken) =>
        DoAsync("gor-nu", () => reports.ApproveAsync(Id, comment, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostReturnAsync(string? comment, CancellationToken cancellationToken)
    {
        Comment = comment;
        return DoAsync("andring", () => reports.ReturnAsync(Id, comment, cancellationToken), cancellationToken);
    }

    public async Task<IActionResult> OnPostAdoptAsync(AdoptInput input, CancellationToken cancellationToken)
    {
        Decision = input;
        if (!DateOnly.TryParse(input.Date, System.Globalization.CultureInfo.InvariantCulture, out var date))
        {
            return await FailAsync(words["Reports:DateInvalid"], "beslutsdag", cancellationToken);
        }

        return await DoAsync(
            string.IsNullOrWhiteSpace(input.Paragraph) ? "paragraf" : string.IsNullOrWhiteSpace(input.RegistryNumber) ? "diarienummer" : "beslutsdag",
            () => reports.AdoptAsync(Id, new AdoptReportDto(date, input.Paragraph ?? string.Empty, input.RegistryNumber ?? string.Empty), cancellationToken),
            cancellationToken);
    }

    public Task<IActionResult> OnPostPublishAsync(CancellationToken cancellationToken) =>
        DoAsync("gor-nu", () => reports.PublishAsync(Id, cancellationToken), cancellationToken);

    public async Task<IActionResult> OnPostCorrectAsync(string? comment, CancellationToken cancellationToken)
    {
        Comment = comment;
        try
        {
            return RedirectToPage(new { id = await reports.CorrectAsync(Id, comment, cancellationToken) });
        }
        catch (BusinessException error) when (IsForTheReader(error))
        {
            return await FailAsync(ErrorWords.Of(error), "skal", cancellationToken);
        }
    }

    public Task<IActionResult> OnPostAnswerAsync(string key, string? answer, CancellationToken cancellationToken) =>
        DoAsync($"svar-{key}", () => reports.AnswerWarningAsync(Id, key, answer, cancellationToken), cancellationToken);

    // A missing report and a missing permission have pages of their own.
    private static bool IsForTheReader(BusinessException error) => error is not (EntityNotFoundException or PermissionDeniedException);

    private async Task<IActionResult> DoAsync(string field, Func<Task> action, CancellationToken cancellationToken)
    {
        try
        {
            await action();
            return RedirectToPage(new { id = Id });
        }
        catch (BusinessException error) when (IsForTheReader(error))
        {
            return await FailAsync(ErrorWords.Of(error), field, cancellationToken);
        }
    }

    private async Task<IActionResult> FailAsync(string error, string field, CancellationToken cancellationToken)
    {
        Error = error;
        ErrorField = field;
        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Report = await reports.GetAsync(Id, cancellationToken);
        Readings = await readings.ListAsync(Id, cancellationToken);
        Remarks = await remarks.CountAsync(Id, cancellationToken);
        OwnFigures = (await figures.GetListAsync(Id, cancellationToken)).Count;
    }
}

/// <summary>The board's decision as typed.</summary>
public sealed record AdoptInput(string? Date, string? Paragraph, string? RegistryNumber);
