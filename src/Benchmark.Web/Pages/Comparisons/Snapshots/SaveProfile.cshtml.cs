using System.ComponentModel.DataAnnotations;
using Benchmark.Comparisons;
using Benchmark.Comparisons.Snapshots;
using Benchmark.Formatting;
using Benchmark.HttpApi.Comparisons;
using Benchmark.Localization;
using Benchmark.Reports;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Errors;
using Benchmark.Web.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons.Snapshots;

/// <summary>Asks before a kommun's profile is saved: it becomes a page that stays.</summary>
[Authorize(BenchmarkPermissions.Comparisons.SaveSnapshots)]
public sealed class SaveProfileModel(ISnapshotAppService snapshots, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    [BindProperty, Required, StringLength(SnapshotConsts.MaxTitleLength), Display(Name = "Snapshots:TitleLabel")]
    public string Title { get; set; } = string.Empty;

    public ComparisonWords Words { get; } = new(texts);

    public ProfileDto Profile { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string kommun, CancellationToken cancellationToken)
    {
        var asked = Read(kommun);
        Profile = await snapshots.PreviewProfileAsync(asked, cancellationToken);
        if (asked.Period is null)
        {
            return RedirectToPage(SaveLink.Of(Profile).Route);
        }

        Title = Words["ProfileTitle", Words.Name(Profile.Municipality), DisplayFormat.Period(ReportPeriod.Parse(Profile.Period!))];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string kommun, CancellationToken cancellationToken)
    {
        var asked = Read(kommun);
        var id = string.Empty;
        if (ModelState.IsValid && await this.TryAsync(async () => id = await snapshots.SaveProfileAsync(asked, Title, cancellationToken), nameof(Title)))
        {
            NoticeTagHelper.Leave(TempData, "Snapshots:Saved");
            return RedirectToPage("/Comparisons/Snapshots/Snapshot", new { id });
        }

        Profile = await snapshots.PreviewProfileAsync(asked, cancellationToken);
        return Page();
    }

    private GetProfileDto Read(string kommun)
    {
        QueryParameters.RequireOnly(Request.Query, ComparisonAddress.Period);
        return new GetProfileDto(kommun, QueryParameters.Read(Request.Query, ComparisonAddress.Period));
    }
}
