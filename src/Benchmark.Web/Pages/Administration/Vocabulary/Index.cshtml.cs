using System.ComponentModel.DataAnnotations;
using Benchmark.Assignments;
using Benchmark.Goals;
using Benchmark.Reports;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Errors;
using Benchmark.Web.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Administration.Vocabulary;

/// <summary>What the own kommun's words for status and goal assessment mean.</summary>
[Authorize(BenchmarkPermissions.Administration.Vocabulary)]
public sealed class IndexModel(IStatusWordAppService words, IAssessmentWordAppService assessments) : PageModel
{
    [BindProperty, StringLength(ReportConsts.MaxPrintedLength), Display(Name = "Administration:Word")]
    public string? Word { get; set; }

    [BindProperty]
    public AssignmentStatus Status { get; set; } = AssignmentStatus.Started;

    public IReadOnlyList<StatusWordDto> Words { get; private set; } = [];

    public IReadOnlyList<SharedStatusWordDto> Shared { get; private set; } = [];

    public IReadOnlyList<AssessmentWordDto> Assessments { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Words = await words.GetListAsync(cancellationToken);
        Shared = await words.GetSharedAsync(cancellationToken);
        Assessments = await assessments.GetListAsync(cancellationToken);
    }

    public Task<IActionResult> OnPostAddAsync(CancellationToken cancellationToken) =>
        DoAsync(() => words.CreateAsync(Word ?? string.Empty, Status, cancellationToken), nameof(Word), cancellationToken);

    public Task<IActionResult> OnPostChangeAsync(Guid id, CancellationToken cancellationToken) =>
        DoAsync(() => words.ChangeAsync(id, Status, cancellationToken), string.Empty, cancellationToken);

    public Task<IActionResult> OnPostAssessmentAsync(Guid id, GoalAssessmentLevel level, CancellationToken cancellationToken) =>
        DoAsync(() => assessments.ChangeAsync(id, level, cancellationToken), string.Empty, cancellationToken);

    public Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken cancellationToken) =>
        DoAsync(() => words.RemoveAsync(id, cancellationToken), string.Empty, cancellationToken);

    public Task<IActionResult> OnPostRemoveAssessmentAsync(Guid id, CancellationToken cancellationToken) =>
        DoAsync(() => assessments.RemoveAsync(id, cancellationToken), string.Empty, cancellationToken);

    private async Task<IActionResult> DoAsync(Func<Task> action, string field, CancellationToken cancellationToken)
    {
        if (ModelState.IsValid && await this.TryAsync(action, field))
        {
            NoticeTagHelper.Leave(TempData, "Administration:Saved");
            return RedirectToPage();
        }

        await OnGetAsync(cancellationToken);
        return Page();
    }
}
