using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages;

/// <summary>The start page: what this is, what is new, where to go.</summary>
[AllowAnonymous]
public sealed class IndexModel : PageModel;
