using Benchmark.Imports.Readings;
using Benchmark.OwnFigures;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Errors;
using Benchmark.Web.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Administration.Proposals;

/// <summary>What kommuner propose as indicators for all, and the host's answers.</summary>
[Authorize(BenchmarkPermissions.Host.Proposals)]
public sealed class IndexModel(IProposalAppService proposals) : PageModel
{
    public IReadOnlyList<ProposalGroupDto> Groups { get; private set; } = [];

    public IReadOnlyList<ChoiceGroupDto> Indicators { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Groups = await proposals.GetListAsync(cancellationToken);
        Indicators = Groups.Count == 0 ? [] : await proposals.GetIndicatorsAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAnswerAsync(Guid id, ProposalAnswer answer, string? indicator, string? reason, CancellationToken cancellationToken)
    {
        if (await this.TryAsync(() => proposals.AnswerAsync(id, new AnswerProposalDto(answer, indicator, reason), cancellationToken), $"forslag-{id}"))
        {
            NoticeTagHelper.Leave(TempData, "Proposals:Sent");
            return RedirectToPage();
        }

        await OnGetAsync(cancellationToken);
        return Page();
    }
}
