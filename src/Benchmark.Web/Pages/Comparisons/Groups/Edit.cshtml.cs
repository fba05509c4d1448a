using System.ComponentModel.DataAnnotations;
using Benchmark.Comparisons.Groups;
using Benchmark.HttpApi.Comparisons;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Errors;
using Benchmark.Web.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Comparisons.Groups;

/// <summary>A new group, perhaps of kommuner that were chosen in a comparison, or one there is.</summary>
[Authorize(BenchmarkPermissions.Comparisons.EditGroups)]
public sealed class EditModel(INamedGroupAppService groups) : PageModel
{
    private static readonly char[] Separators = ['\r', '\n', '\t', ',', ';'];

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty, Required, StringLength(NamedGroupConsts.MaxNameLength), Display(Name = "Groups:Name")]
    public string Name { get; set; } = string.Empty;

    /// <summary>Names or kommunkoder, one a line or with commas between.</summary>
    [BindProperty, Display(Name = "Groups:Members")]
    public string? Members { get; set; }

    public bool IsShared { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (Id is { } id)
        {
            QueryParameters.RequireOnly(Request.Query);
            var group = await groups.GetAsync(id, cancellationToken);
            Name = group.Name;
            Members = string.Join('\n', group.Members.Select(m => m.Name));
            IsShared = group.ShareToken is not null;
        }
        else
        {
            QueryParameters.RequireOnly(Request.Query, ComparisonAddress.Chosen);
            Members = string.Join('\n', QueryParameters.ReadList(Request.Query, ComparisonAddress.Chosen));
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var input = new SaveNamedGroupDto(Name, (Members ?? string.Empty).Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (ModelState.IsValid && await this.TryAsync(() => SaveAsync(input, cancellationToken), FieldOf))
        {
            NoticeTagHelper.Leave(TempData, "Groups:Saved");
            return RedirectToPage("/Comparisons/Groups/Group", new { Id });
        }

        IsShared = Id is { } id && (await groups.GetAsync(id, cancellationToken)).ShareToken is not null;
        return Page();
    }

    private async Task SaveAsync(SaveNamedGroupDto input, CancellationToken cancellationToken)
    {
        if (Id is { } id)
        {
            await groups.UpdateAsync(id, input, cancellationToken);
        }
        else
        {
            Id = await groups.CreateAsync(input, cancellationToken);
        }
    }

    private static string FieldOf(string code) => code is BenchmarkErrorCodes.Groups.NameTaken or BenchmarkErrorCodes.ValueRequired or BenchmarkErrorCodes.TextTooLong
        ? nameof(Name)
        : nameof(Members);
}
