using Benchmark.Users;
using Benchmark.Web.Infrastructure.Authorization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Administration.Users;

/// <summary>The users of the own kommun, or the host's.</summary>
[Authorize(WebPolicies.Users)]
public sealed class IndexModel(IUserAppService users) : PageModel
{
    public IReadOnlyList<UserDto> Users { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Users = await users.GetListAsync(cancellationToken);
}
