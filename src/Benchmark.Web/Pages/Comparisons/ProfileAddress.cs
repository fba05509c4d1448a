using Benchmark.Comparisons;
using Benchmark.HttpApi.Comparisons;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>The query string of a profile, and back.</summary>
public static class ProfileAddress
{
    public const string Period = ComparisonAddress.Period;
    public const string Order = "ordning";

    private static readonly Dictionary<ProfileOrder, string> Orders = new()
    {
        [ProfileOrder.Area] = "omrade",
        [ProfileOrder.Strength] = "styrka",
        [ProfileOrder.Worry] = "oro",
    };

    /// <summary>How an order is written in addresses.</summary>
    public static string Write(ProfileOrder order) => Orders[order];

    /// <exception cref="BusinessException">A parameter that isn't known, or an order that isn't.</exception>
    public static (GetProfileDto Asked, ProfileOrder Order) Read(string municipality, IQueryCollection query)
    {
        QueryParameters.RequireOnly(query, Period, Order);
        return (new GetProfileDto(municipality, QueryParameters.Read(query, Period)), ReadOrder(QueryParameters.Read(query, Order)));
    }

    /// <summary>The address's parameters of a profile as it is shown.</summary>
    public static Dictionary<string, string> Of(ProfileDto profile, ProfileOrder order)
    {
        var route = new Dictionary<string, string> { [ComparisonAddress.Own] = profile.Municipality.Slug };
        if (profile.Period is { } period)
        {
            route[Period] = period;
        }

        if (order != ProfileOrder.Area)
        {
            route[Order] = Write(order);
        }

        return route;
    }

    private static ProfileOrder ReadOrder(string? word) => word is null
        ? ProfileOrder.Area
        : Orders.Where(o => string.Equals(o.Value, word, StringComparison.OrdinalIgnoreCase)).Select(o => (ProfileOrder?)o.Key).SingleOrDefault()
            ?? throw ComparisonAddress.Unknown(Order, word, string.Join(", ", Orders.Values));
}
