using System.Security.Claims;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Account;

/// <summary>Who I am here, and how I sign in.</summary>
[Authorize]
public sealed class IndexModel(UserManager<AppUser> users) : PageModel
{
    public AppUser Account { get; private set; } = null!;

    public string? Kommun => User.FindFirstValue(BenchmarkClaims.MunicipalityName);

    public IEnumerable<string> Roles => User.FindAll(ClaimTypes.Role).Select(c => c.Value);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await users.GetUserAsync(User) is not { } user)
        {
            return Challenge();
        }

        Account = user;
        return Page();
    }
}
