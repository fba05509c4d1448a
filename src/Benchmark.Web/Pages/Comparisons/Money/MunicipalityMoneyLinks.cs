using Microsoft.AspNetCore.Mvc;

namespace Benchmark.Web.Pages.Comparisons.Money;

/// <summary>Addresses of many kommuner's money in one period.</summary>
public sealed class MunicipalityMoneyLinks(IUrlHelper url, string? period)
    : ManyLinks(url.Page("/Comparisons/Money/Municipality", new { kommun = Placeholder, period })!);
