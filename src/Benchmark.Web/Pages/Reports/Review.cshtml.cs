using Benchmark.Assignments;
using Benchmark.Imports;
using Benchmark.Localization;
using Benchmark.Reports;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Reports;

/// <summary>What an upload would change, row by row, before it changes anything.</summary>
[Authorize(BenchmarkPermissions.Reports.View)]
public sealed class ReviewModel(IReportImportAppService imports, IStringLocalizer<BenchmarkResource> words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid ImportId { get; set; }

    public ImportReviewDto Review { get; private set; } = null!;

    public string? Error { get; private set; }

    /// <summary>The row that couldn't be changed, and what was typed in it.</summary>
    public string? ErrorKey { get; private set; }

    public string? Typed { get; private set; }

    public string? TypedComment { get; private set; }

    [TempData]
    public string? Message { get; set; }

    public bool IsOpen => Review is { State: ImportState.Review, CanEdit: true };

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public Task<IActionResult> OnPostWordAsync(string word, AssignmentStatus status, CancellationToken cancellationToken) =>
        DoAsync(null, () => imports.MapStatusWordAsync(Id, ImportId, word, status, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostRowAsync(string key, string? value, string? comment, CancellationToken cancellationToken)
    {
        (Typed, TypedComment) = (value, comment);
        return DoAsync(key, () => imports.ChangeRowAsync(Id, ImportId, key, value ?? string.Empty, comment ?? string.Empty, cancellationToken), cancellationToken);
    }

    public async Task<IActionResult> OnPostApplyAsync(int revision, CancellationToken cancellationToken)
    {
        try
        {
            var count = await imports.ApplyAsync(Id, ImportId, revision, cancellationToken);
            TempData[nameof(DetailsModel.Message)] = words["Reports:Applied", count].Value;
            return RedirectToPage("/Reports/Details", new { id = Id });
        }
        catch (BusinessException error) when (error is not (EntityNotFoundException or PermissionDeniedException))
        {
            return await FailAsync(error, null, cancellationToken);
        }
    }

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken cancellationToken)
    {
        await imports.DiscardAsync(Id, ImportId, cancellationToken);
        TempData[nameof(DetailsModel.Message)] = words["Reports:Discarded"].Value;
        return RedirectToPage("/Reports/Details", new { id = Id });
    }

    public async Task<IActionResult> OnPostSetAsideAsync(CancellationToken cancellationToken)
    {
        await imports.SetAsideLeftOutAsync(Id, ImportId, cancellationToken);
        return RedirectToPage("/Reports/Details", new { id = Id });
    }

    private async Task<IActionResult> DoAsync(string? key, Func<Task> action, CancellationToken cancellationToken)
    {
        try
        {
            await action();
            Message = words["Reports:Saved"].Value;
            return RedirectToPage(null, null, new { id = Id, importId = ImportId }, key is null ? null : ReportWords.IdOf(key));
        }
        catch (BusinessException error) when (error is not (EntityNotFoundException or PermissionDeniedException))
        {
            return await FailAsync(error, key, cancellationToken);
        }
    }

    private async Task<IActionResult> FailAsync(BusinessException error, string? key, CancellationToken cancellationToken)
    {
        Error = ErrorWords.Of(error);
        ErrorKey = key;
        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken) => Review = await imports.GetReviewAsync(Id, ImportId, cancellationToken);
}
