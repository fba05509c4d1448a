using Benchmark.Comparisons;
using Benchmark.Comparisons.SideBySide;
using Benchmark.HttpApi.Comparisons;
using Benchmark.Localization;
using Benchmark.Web.Infrastructure.Errors;
using Benchmark.Web.Infrastructure.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons.SideBySide;

/// <summary>Two to six kommuner beside each other. Without kommuner in the address: the form that chooses them.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublishedPagePolicy.Any)]
public sealed class IndexModel(ISideBySideAppService sideBySide, IComparisonAppService comparisons, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    private const string FirstField = "kommun-1";

    public SideBySideWords Words { get; } = new(texts);

    /// <summary>Null where nothing has been chosen, or nothing that can be shown.</summary>
    public SideBySideDto? SideBySide { get; private set; }

    /// <summary>Which of its rows are shown.</summary>
    public ShownRows Shown { get; private set; } = new([], 0, false);

    public SideBySideForm Form { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var isChosen = Request.Query.ContainsKey(SideBySideAddress.Municipalities);
        try
        {
            if (isChosen)
            {
                var asked = SideBySideAddress.Read(Request.Query);
                SideBySide = await sideBySide.GetAsync(asked, cancellationToken);
                var showsAll = SideBySideAddress.ShowsAll(Request.Query);
                if (!IsLasting(SideBySide, asked.Period))
                {
                    return RedirectToPage("/Comparisons/SideBySide/Index", SideBySideAddress.Of(SideBySide, asked.Period, showsAll));
                }

                Shown = ShownRows.Of(SideBySide, showsAll);
            }
            else
            {
                QueryParameters.RequireOnly(Request.Query, SideBySideAddress.First, SideBySideAddress.Period);
            }
        }
        catch (BusinessException refusal)
        {
            // The form shows what is wrong and keeps what was typed.
            Response.StatusCode = ErrorStatus.Of(refusal);
            ModelState.AddModelError(FirstField, ErrorWords.Of(refusal));
        }

        Form = new SideBySideForm(
            SideBySide is null ? Typed(isChosen) : [.. SideBySide.Municipalities.Select(m => m.Name)],
            QueryParameters.Read(Request.Query, SideBySideAddress.Period),
            (await comparisons.GetChoicesAsync(cancellationToken)).Municipalities,
            Words);
        return Page();
    }

    private IReadOnlyList<string> Typed(bool isChosen) =>
        QueryParameters.ReadList(Request.Query, isChosen ? SideBySideAddress.Municipalities : SideBySideAddress.First);

    // The form writes one parameter a field, with names as people spell them; what is passed on is one short address.
    private bool IsLasting(SideBySideDto answer, string? period) =>
        Request.Query[SideBySideAddress.Municipalities] is [var names] && names == SideBySideAddress.Write(answer.Municipalities)
        && (period is not null || !Request.Query.ContainsKey(SideBySideAddress.Period));
}
