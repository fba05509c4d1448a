using System.ComponentModel.DataAnnotations;
using Benchmark.Comparisons;
using Benchmark.Comparisons.Snapshots;
using Benchmark.Localization;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Errors;
using Benchmark.Web.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons.Snapshots;

/// <summary>Asks before a comparison is saved: it becomes public and stays. The same address as the comparison's, and a word.</summary>
[Authorize(BenchmarkPermissions.Comparisons.SaveSnapshots)]
public sealed class SaveComparisonModel(ISnapshotAppService snapshots, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    [BindProperty, Required, StringLength(SnapshotConsts.MaxTitleLength), Display(Name = "Snapshots:TitleLabel")]
    public string Title { get; set; } = string.Empty;

    public ComparisonWords Words { get; } = new(texts);

    public ComparisonPreviewDto Preview { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string indicator, CancellationToken cancellationToken)
    {
        var asked = ComparisonAddress.Read(indicator, Request.Query);
        Preview = await snapshots.PreviewComparisonAsync(asked, cancellationToken);
        var comparison = Preview.Comparison;
        if (asked.Period is null)
        {
            // What is saved must be the period that was looked at, also when a newer one comes before the button is pressed.
            return RedirectToPage(ComparisonAddress.Of(comparison));
        }

        Title = Words["Title", comparison.Indicator.Name, ComparisonWords.Period(comparison.Indicator, comparison.Period)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string indicator, CancellationToken cancellationToken)
    {
        var asked = ComparisonAddress.Read(indicator, Request.Query);
        var id = string.Empty;
        if (ModelState.IsValid && await this.TryAsync(async () => id = await snapshots.SaveComparisonAsync(asked, Title, cancellationToken), nameof(Title)))
        {
            NoticeTagHelper.Leave(TempData, "Snapshots:Saved");
            return RedirectToPage("/Comparisons/Snapshots/Snapshot", new { id });
        }

        Preview = await snapshots.PreviewComparisonAsync(asked, cancellationToken);
        return Page();
    }
}
