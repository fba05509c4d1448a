using Benchmark.Comparisons.Groups;
using Benchmark.HttpApi.Comparisons;
using Benchmark.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Comparisons.Groups;

/// <summary>The groups that the own kommun has made.</summary>
[Authorize(BenchmarkPermissions.Comparisons.UseGroups)]
public sealed class IndexModel(INamedGroupAppService groups, IPermissionChecker permissions) : PageModel
{
    public IReadOnlyList<NamedGroupDto> Groups { get; private set; } = [];

    public bool MayEdit { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query);
        Groups = await groups.GetListAsync(cancellationToken);
        MayEdit = await permissions.IsGrantedAsync(BenchmarkPermissions.Comparisons.EditGroups, cancellationToken);
    }
}
