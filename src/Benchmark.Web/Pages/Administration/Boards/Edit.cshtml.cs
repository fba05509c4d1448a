using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Benchmark.Boards;
using Benchmark.Reports;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Errors;
using Benchmark.Web.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Administration.Boards;

/// <summary>A new nämnd, or one there is: its name and the areas it answers for.</summary>
[Authorize(BenchmarkPermissions.Administration.Boards)]
public sealed class EditModel(IBoardAppService boards) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty, Required, StringLength(ReportConsts.MaxBoardNameLength), Display(Name = "Administration:BoardName")]
    public string Name { get; set; } = string.Empty;

    [BindProperty, StringLength(10), Display(Name = "Administration:ShortName")]
    public string? ShortName { get; set; }

    [BindProperty]
    public List<string> AreaCodes { get; set; } = [];

    public IReadOnlyList<BoardAreaDto> Areas { get; private set; } = [];

    public bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (Id is { } id)
        {
            var board = await boards.GetAsync(id, cancellationToken);
            (Name, ShortName, AreaCodes) = (board.Name, board.ShortName, [.. board.AreaCodes]);
        }

        Areas = await boards.GetAreasAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var input = new SaveBoardDto(Name, ShortName, AreaCodes);
        if (ModelState.IsValid && await this.TryAsync(() => Id is { } id ? boards.UpdateAsync(id, input, cancellationToken) : boards.CreateAsync(input, cancellationToken), nameof(Name)))
        {
            NoticeTagHelper.Leave(TempData, "Administration:Saved");
            return RedirectToPage("/Administration/Boards/Index");
        }

        Areas = await boards.GetAreasAsync(cancellationToken);
        return Page();
    }
}
