using System.Globalization;
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

    /// <summary>Which answer of a group is shown; empty for none.</summary>
    public static string SeenOf(ProposalGroupDto group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return group.AnsweredAt?.ToString("O", CultureInfo.InvariantCulture) ?? string.Empty;
    }

    public async Task<IActionResult> OnPostAnswerAsync(Guid id, ProposalAnswer? answer, string? indicator, string? reason, string? seen, CancellationToken cancellationToken)
    {
        // What is no answer is said in the product's words below.
        ModelState.Remove(nameof(answer));
        DateTimeOffset? saw = DateTimeOffset.TryParseExact(seen, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;
        if (await this.TryAsync(() => proposals.AnswerAsync(id, new AnswerProposalDto(answer.GetValueOrDefault(), indicator, reason, saw), cancellationToken), $"forslag-{id}"))
        {
            NoticeTagHelper.Leave(TempData, "Proposals:Sent");
            return RedirectToPage();
        }

        await OnGetAsync(cancellationToken);
        return Page();
    }
}
