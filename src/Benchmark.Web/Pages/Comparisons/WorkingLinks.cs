using Benchmark.Comparisons;
using Microsoft.AspNetCore.Mvc;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>Addresses of how many kommuner's places in one comparison came about.</summary>
public sealed class WorkingLinks(IUrlHelper url, ComparisonDto comparison) : ManyLinks(url.Page("/Comparisons/Working", Route(comparison))!)
{
    private static Dictionary<string, string> Route(ComparisonDto comparison)
    {
        var route = ComparisonAddress.Of(comparison);
        route.Remove(ComparisonAddress.Group);
        route.Remove(ComparisonAddress.Chosen);
        route[ComparisonAddress.Own] = Placeholder;
        return route;
    }
}
