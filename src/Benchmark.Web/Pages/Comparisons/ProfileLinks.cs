using Benchmark.Comparisons;
using Microsoft.AspNetCore.Mvc;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>
/// Addresses of many kommuner's profiles in one period. The route is asked once and the names put in, which for 290 rows is
/// most of what making a comparison's page would cost.
/// </summary>
public sealed class ProfileLinks
{
    private const string Placeholder = "kommunens-namn";

    private readonly string _before;
    private readonly string _after;

    public ProfileLinks(IUrlHelper url, string period)
    {
        var address = url.Page("/Comparisons/Profile", new { kommun = Placeholder, period })!;
        var at = address.IndexOf(Placeholder, StringComparison.Ordinal);
        _before = address[..at];
        _after = address[(at + Placeholder.Length)..];
    }

    /// <summary>The kommun's profile. A slug needs no escaping.</summary>
    public string Of(MunicipalityRefDto municipality) => _before + municipality.Slug + _after;
}
