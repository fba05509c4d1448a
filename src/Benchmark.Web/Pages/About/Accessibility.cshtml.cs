using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.About;

/// <summary>How usable the site is for everyone.</summary>
[AllowAnonymous]
public sealed class AccessibilityModel : PageModel;
