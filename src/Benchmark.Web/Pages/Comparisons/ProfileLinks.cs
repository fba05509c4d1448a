using Microsoft.AspNetCore.Mvc;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>Addresses of many kommuner's profiles in one period.</summary>
public sealed class ProfileLinks(IUrlHelper url, string period)
    : ManyLinks(url.Page("/Comparisons/Profile", new { kommun = Placeholder, period })!);
