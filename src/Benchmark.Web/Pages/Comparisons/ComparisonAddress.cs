using Benchmark.Comparisons;
using Benchmark.HttpApi.Comparisons;
using Benchmark.Indicators;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>The query string of a comparison page, and back.</summary>
public static class ComparisonAddress
{
    public const string Period = "period";
    public const string Group = "grupp";
    public const string Own = "kommun";
    public const string Chosen = "kommuner";
    public const string SexName = "kon";

    private static readonly Dictionary<Sex, string> Sexes = new() { [Sex.Total] = "totalt", [Sex.Women] = "kvinnor", [Sex.Men] = "man" };

    /// <summary>How a sex is written in addresses.</summary>
    public static string Write(Sex sex) => Sexes[sex];

    /// <exception cref="BusinessException">A parameter that isn't known, or a sex that isn't.</exception>
    public static GetComparisonDto Read(string indicator, IQueryCollection query)
    {
        QueryParameters.RequireOnly(query, Period, Group, Own, Chosen, SexName);
        return new GetComparisonDto(
            indicator,
            QueryParameters.Read(query, Period),
            QueryParameters.Read(query, Group),
            QueryParameters.Read(query, Own),
            QueryParameters.ReadList(query, Chosen),
            ReadSex(indicator, QueryParameters.Read(query, SexName)));
    }

    /// <summary>The address's parameters of a comparison as it is shown, with what is changed.</summary>
    public static Dictionary<string, string> Of(ComparisonDto comparison, string? period = null)
    {
        var route = new Dictionary<string, string>
        {
            ["indicator"] = comparison.Indicator.Code,
            [Period] = period ?? comparison.Period,
        };
        if (comparison.Group.Kind == GroupKind.Chosen)
        {
            route[Chosen] = ChosenText(comparison, ",");
        }
        else if (comparison.Group.Kind != GroupKind.All)
        {
            route[Group] = comparison.Group.Code;
        }

        if (comparison.Own is { } own)
        {
            route[Own] = own.Slug;
        }

        if (comparison.Sex != Sex.Total)
        {
            route[SexName] = Write(comparison.Sex);
        }

        return route;
    }

    /// <summary>The freely chosen kommuner, as they stand in the address.</summary>
    public static string ChosenText(ComparisonDto comparison, string separator) => comparison.Group.Kind != GroupKind.Chosen
        ? string.Empty
        : string.Join(separator, comparison.Rows.Where(r => r.IsInGroup).Select(r => r.Municipality)
            .Concat(comparison.Missing.Select(m => m.Municipality)).Select(m => m.Slug).Order(StringComparer.Ordinal));

    private static Sex ReadSex(string indicator, string? word)
    {
        if (word is null)
        {
            return Sex.Total;
        }

        var found = Sexes.Where(s => string.Equals(s.Value, word, StringComparison.OrdinalIgnoreCase)).Select(s => (Sex?)s.Key).SingleOrDefault();
        return found ?? throw new BusinessException(BenchmarkErrorCodes.Comparisons.UnknownSex).WithData("indicator", indicator);
    }
}
