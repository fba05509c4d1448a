using Benchmark.Comparisons;
using Microsoft.AspNetCore.Mvc;

namespace Benchmark.Web.Pages.Comparisons.SideBySide;

/// <summary>Addresses of many indicators over the same kommuner, in one period.</summary>
public sealed class IndicatorLinks(IUrlHelper url, string period, string municipalities)
    : ManyLinks(url.Page("/Comparisons/Indicator", new { indicator = Placeholder, period, kommuner = municipalities })!)
{
    /// <summary>The indicator's address. A code needs no escaping.</summary>
    public string Of(IndicatorDto indicator) => With(indicator.Code);
}
