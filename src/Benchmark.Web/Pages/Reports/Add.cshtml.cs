using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Benchmark.Localization;
using Benchmark.Reports;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Reports;

/// <summary>Adds a goal, an uppdrag, an åtgärd or an activity to a draft.</summary>
[Authorize(BenchmarkPermissions.Reports.Edit)]
public sealed class AddModel(IReportAdditionAppService additions, IStringLocalizer<BenchmarkResource> words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The kind's word in the address.</summary>
    [FromRoute(Name = "kind")]
    public string Word { get; set; } = string.Empty;

    public AddedKind Kind { get; private set; }

    public AdditionFormDto Form { get; private set; } = null!;

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty, Display(Name = "Reports:Number")]
    public string? Number { get; set; }

    [BindProperty, Display(Name = "Reports:GoalKind")]
    public string? GoalKind { get; set; } = nameof(Goals.GoalKind.Board);

    [BindProperty, Display(Name = "Reports:Qualifier")]
    public string? Qualifier { get; set; }

    [BindProperty, Display(Name = "Reports:Parent")]
    public string? Parent { get; set; }

    [BindProperty, Display(Name = "Reports:Plan")]
    public string? Plan { get; set; }

    [BindProperty, Display(Name = "Reports:Assessment")]
    public string? Level { get; set; }

    [BindProperty, Display(Name = "Reports:Status")]
    public string? Status { get; set; }

    [BindProperty, Display(Name = "Reports:GivenYear")]
    public string? GivenYear { get; set; }

    [BindProperty, Display(Name = "Reports:GivenBy")]
    public string? GivenBy { get; set; }

    [BindProperty, Display(Name = "Reports:SharedWith")]
    public string? SharedWith { get; set; }

    [BindProperty, Display(Name = "Reports:ExpectedDone")]
    public string? ExpectedDone { get; set; }

    [BindProperty, Display(Name = "Reports:Comment")]
    public string? Comment { get; set; }

    [TempData]
    public string? Message { get; set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (Kind == AddedKind.Activity && Form.Plans.Count == 1)
        {
            (Plan, Number) = (Form.Plans[0].Name, Form.Plans[0].NextNumber.ToString(CultureInfo.InvariantCulture));
        }
    }

    public async Task<IActionResult> OnPostAsync(bool more, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (await this.TryAsync(async () => Place(await additions.AddAsync(Id, Typed(), cancellationToken))) && ModelState.IsValid)
        {
            Message = words[$"Reports:Added:{Kind}", Title!.Trim()].Value;
            return more ? RedirectToPage(new { id = Id, kind = Word }) : RedirectToPage("/Reports/Form", new { id = Id, section = NextStep.SectionOf(Kind) });
        }

        return Page();
    }

    private AdditionDto Typed() => new()
    {
        Kind = Kind,
        Title = Title,
        Number = Number,
        GoalKind = GoalKind,
        Qualifier = Qualifier,
        Parent = Parent,
        Plan = Plan,
        Level = Level,
        Status = Status,
        GivenYear = GivenYear,
        GivenBy = GivenBy,
        SharedWith = SharedWith,
        ExpectedDone = ExpectedDone,
        Comment = Comment,
    };

    private void Place(IReadOnlyDictionary<string, string> errors)
    {
        foreach (var (field, error) in errors)
        {
            ModelState.AddModelError(field, error);
        }
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Kind = NextStep.KindOf(Word) ?? throw new EntityNotFoundException(nameof(AddedKind), Word);
        Form = await additions.GetAsync(Id, cancellationToken);
    }
}
