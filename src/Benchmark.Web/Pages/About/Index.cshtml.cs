using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.About;

/// <summary>What the service is and where its figures come from.</summary>
[AllowAnonymous]
public sealed class IndexModel : PageModel;
