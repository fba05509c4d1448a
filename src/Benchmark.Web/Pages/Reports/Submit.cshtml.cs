using Benchmark.Imports.Checks;
using Benchmark.Localization;
using Benchmark.Reports;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Reports;

/// <summary>Asks about the warnings that nobody has answered before a report is handed over.</summary>
[Authorize(BenchmarkPermissions.Reports.Submit)]
public sealed class SubmitModel(IReportAppService reports, IStringLocalizer<BenchmarkResource> words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What is said of each warning, by its key; a warning that was shown is here also when nothing is.</summary>
    [BindProperty]
    public Dictionary<string, string?> Reasons { get; set; } = [];

    public ReportDto Report { get; private set; } = null!;

    /// <summary>Those without an answer, the most serious first.</summary>
    public IReadOnlyList<ChecklistWarningDto> Open { get; private set; } = [];

    public IReadOnlyList<ChecklistWarningDto> Serious => [.. Open.Where(w => w.IsSerious)];

    public IReadOnlyList<ChecklistWarningDto> Others => [.. Open.Where(w => !w.IsSerious)];

    /// <summary>What has no answer to give but is worth knowing: a hand-in that waits.</summary>
    public IEnumerable<ChecklistWarningDto> Notes => Report.Checklist.Warnings.Where(w => w.Key == CheckCodes.ImportWaiting);

    public static string FieldOf(ChecklistWarningDto warning) => $"svar-{warning.Key}";

    public bool IsMissing(ChecklistWarningDto warning) => !ModelState.IsValid && warning.IsSerious && string.IsNullOrWhiteSpace(Reasons.GetValueOrDefault(warning.Key));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        return Open.Count > 0 && Report.Actions.CanSubmit ? Page() : RedirectToPage("/Reports/Details", new { id = Id });
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (Open.Any(w => !Reasons.ContainsKey(w.Key)))
        {
            ModelState.AddModelError(string.Empty, words["Reports:SubmitNewWarnings"]);
        }
        else if (Open.Any(w => w.IsSerious && string.IsNullOrWhiteSpace(Reasons[w.Key])))
        {
            ModelState.AddModelError(string.Empty, words["Reports:SubmitReasonMissing"]);
        }

        if (!ModelState.IsValid || !await this.TryAsync(() => reports.SubmitAsync(Id, Accepted(), cancellationToken)))
        {
            return Page();
        }

        TempData[nameof(DetailsModel.Message)] = SubmittedWords.Now(await reports.GetAsync(Id, cancellationToken), words);
        return RedirectToPage("/Reports/Details", new { id = Id });
    }

    private SubmitReportDto Accepted() => new([.. Open.Select(w => new AcceptedFindingDto(w.Key, Reasons[w.Key]))]);

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Report = await reports.GetAsync(Id, cancellationToken);
        Open = [.. Report.Checklist.Warnings.Where(w => w.IsUnanswered)];
    }
}
