using Benchmark.MultiTenancy;
using Benchmark.Web.Infrastructure.Authorization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Administration;

/// <summary>What an administrator looks after.</summary>
[Authorize(WebPolicies.Administration)]
public sealed class IndexModel(ICurrentTenant currentTenant) : PageModel
{
    public bool IsHost => !currentTenant.IsAvailable;
}
