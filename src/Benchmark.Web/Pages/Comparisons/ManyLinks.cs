using Benchmark.Comparisons;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>
/// One address for many kommuner: the route is asked once and the names are put in, since asking it for each of 290 rows is
/// most of what making a comparison's page would cost.
/// </summary>
public abstract class ManyLinks
{
    /// <summary>Stands in the address that the route makes, where the kommun's name goes.</summary>
    protected const string Placeholder = "kommunens-namn";

    private readonly string _before;
    private readonly string _after;

    protected ManyLinks(string address)
    {
        var at = address.IndexOf(Placeholder, StringComparison.Ordinal);
        _before = address[..at];
        _after = address[(at + Placeholder.Length)..];
    }

    /// <summary>The kommun's address. A slug needs no escaping.</summary>
    public string Of(MunicipalityRefDto municipality) => With(municipality.Slug);

    /// <summary>The address with a name that needs no escaping in the placeholder's stead.</summary>
    protected string With(string name) => _before + name + _after;
}
