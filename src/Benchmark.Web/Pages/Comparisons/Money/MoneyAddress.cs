using Benchmark.Comparisons.Money;
using Benchmark.HttpApi.Comparisons;

namespace Benchmark.Web.Pages.Comparisons.Money;

/// <summary>The query string of the pages of money, and back.</summary>
public static class MoneyAddress
{
    /// <summary>In the path; <c>area</c> would be taken for one of the framework's own.</summary>
    public const string Area = "omrade";

    public const string Period = ComparisonAddress.Period;
    public const string Own = ComparisonAddress.Own;
    public const string Measure = "matt";

    private static readonly Dictionary<MoneyMeasure, string> Measures = new() { [MoneyMeasure.Inhabitant] = "invanare", [MoneyMeasure.Household] = "hushall" };

    /// <summary>How a measure is written in addresses.</summary>
    public static string Write(MoneyMeasure measure) => Measures[measure];

    /// <exception cref="BusinessException">A parameter or a measure that isn't known.</exception>
    public static GetAreaMoneyDto ReadArea(string area, IQueryCollection query)
    {
        QueryParameters.RequireOnly(query, Period, Measure, Own);
        return new GetAreaMoneyDto(area, QueryParameters.Read(query, Period), ReadMeasure(QueryParameters.Read(query, Measure)), QueryParameters.Read(query, Own));
    }

    /// <exception cref="BusinessException">A parameter that isn't known.</exception>
    public static GetMunicipalityMoneyDto ReadMunicipality(string municipality, IQueryCollection query)
    {
        QueryParameters.RequireOnly(query, Period);
        return new GetMunicipalityMoneyDto(municipality, QueryParameters.Read(query, Period));
    }

    /// <summary>The address's parameters of an area as it is shown.</summary>
    public static Dictionary<string, string> Of(AreaMoneyDto money)
    {
        var route = new Dictionary<string, string> { [Area] = money.Area.Code };
        if (money.Period is { } period)
        {
            route[Period] = period;
        }

        if (money.Measure != MoneyMeasure.Inhabitant)
        {
            route[Measure] = Write(money.Measure);
        }

        if (money.Own is { } own)
        {
            route[Own] = own.Slug;
        }

        return route;
    }

    private static MoneyMeasure ReadMeasure(string? word) => word is null
        ? MoneyMeasure.Inhabitant
        : Measures.Where(m => string.Equals(m.Value, word, StringComparison.OrdinalIgnoreCase)).Select(m => (MoneyMeasure?)m.Key).SingleOrDefault()
            ?? throw new BusinessException(BenchmarkErrorCodes.Comparisons.UnknownParameterValue)
                .WithData("parameter", Measure)
                .WithData("value", word)
                .WithData("valid", string.Join(", ", Measures.Values));
}
