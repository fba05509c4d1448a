using Benchmark.Assignments;
using Benchmark.Formatting;
using Benchmark.Goals;
using Benchmark.Imports;
using Benchmark.Localization;
using Benchmark.Reports;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Errors;
using Benchmark.Web.Infrastructure.Localization;
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

    /// <summary>The id of what the error speaks of.</summary>
    public string ErrorField { get; private set; } = "innehall";

    public string? Typed { get; private set; }

    public string? TypedComment { get; private set; }

    [TempData]
    public string? Message { get; set; }

    public bool IsOpen => Review is { State: ImportState.Review, CanEdit: true };

    /// <summary>Why nothing can be done here.</summary>
    public string WhyClosed => Review switch
    {
        { State: not ImportState.Review } => words[$"Reports:ReviewClosed{Review.State}"],
        { Stage: not ReportStage.Draft } => words["Reports:ReviewClosedStage", words[$"ErrorData:stage:{Review.Stage}"].Value],
        _ => words["Reports:ReviewClosedReader"],
    };

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public Task<IActionResult> OnPostWordAsync(string? word, AssignmentStatus? meaning, CancellationToken cancellationToken) =>
        ExplainAsync("Word", word, meaning, (said, status) => imports.MapStatusWordAsync(Id, ImportId, said, status, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostAssessmentAsync(string? word, GoalAssessmentLevel? meaning, CancellationToken cancellationToken) =>
        ExplainAsync("Assessment", word, meaning, (said, level) => imports.MapAssessmentWordAsync(Id, ImportId, said, level, cancellationToken), cancellationToken);

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
            TempData[nameof(DetailsModel.Message)] = words.Counted("Reports:Applied", count, DisplayFormat.Number(count));
            return RedirectToPage("/Reports/Details", new { id = Id });
        }
        catch (BusinessException error) when (error is not (EntityNotFoundException or PermissionDeniedException))
        {
            return await FailAsync(ErrorWords.Of(error), null, cancellationToken);
        }
    }

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken cancellationToken)
    {
        try
        {
            await imports.DiscardAsync(Id, ImportId, cancellationToken);
        }
        catch (BusinessException error) when (error is not (EntityNotFoundException or PermissionDeniedException))
        {
            return await FailAsync(ErrorWords.Of(error), null, cancellationToken);
        }

        TempData[nameof(DetailsModel.Message)] = words["Reports:Discarded"].Value;
        return RedirectToPage("/Reports/Details", new { id = Id });
    }

    public async Task<IActionResult> OnPostSetAsideAsync(CancellationToken cancellationToken)
    {
        try
        {
            await imports.SetAsideLeftOutAsync(Id, ImportId, cancellationToken);
        }
        catch (BusinessException error) when (error is not (EntityNotFoundException or PermissionDeniedException))
        {
            return await FailAsync(ErrorWords.Of(error), null, cancellationToken);
        }

        return RedirectToPage("/Reports/Details", new { id = Id });
    }

    /// <summary>The id of the field that asks what a word means.</summary>
    public static string IdOfWord(string handler, string word) => ReportWords.IdOf($"{handler}-{word}");

    private async Task<IActionResult> ExplainAsync<T>(string handler, string? word, T? meaning, Func<string, T, Task> explain, CancellationToken cancellationToken)
        where T : struct
    {
        if (word is not null && meaning is { } chosen)
        {
            return await DoAsync(null, () => explain(word, chosen), cancellationToken);
        }

        return await FailAsync(words["Reports:MeaningMissing", word ?? string.Empty], IdOfWord(handler, word ?? string.Empty), cancellationToken);
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
            if (error.Code == BenchmarkErrorCodes.Imports.WordNotAsked)
            {
                Response.StatusCode = StatusCodes.Status400BadRequest;
            }

            ErrorKey = key;
            return await FailAsync(ErrorWords.Of(error), key is null ? null : ReportWords.IdOf(key), cancellationToken);
        }
    }

    private async Task<IActionResult> FailAsync(string error, string? field, CancellationToken cancellationToken)
    {
        Error = error;
        ErrorField = field ?? ErrorField;
        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken) => Review = await imports.GetReviewAsync(Id, ImportId, cancellationToken);
}
