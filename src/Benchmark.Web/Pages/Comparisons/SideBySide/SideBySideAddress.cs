using Benchmark.Comparisons;
using Benchmark.Comparisons.SideBySide;
using Benchmark.HttpApi.Comparisons;

namespace Benchmark.Web.Pages.Comparisons.SideBySide;

/// <summary>The query string of kommuner side by side, and back.</summary>
public static class SideBySideAddress
{
    /// <summary>The kommuner, with commas.</summary>
    public const string Municipalities = ComparisonAddress.Chosen;

    public const string Period = ComparisonAddress.Period;

    /// <summary>Which rows are shown: left out, those that at least two of them have a value of.</summary>
    public const string Rows = "rader";

    /// <summary>The word for all rows.</summary>
    public const string AllRows = "alla";

    /// <summary>A kommun to begin the form with, where no kommuner are chosen yet.</summary>
    public const string First = ComparisonAddress.Own;

    /// <exception cref="BusinessException">A parameter that isn't known.</exception>
    public static GetSideBySideDto Read(IQueryCollection query)
    {
        QueryParameters.RequireOnly(query, Municipalities, Period, Rows);
        ShowsAll(query);
        return new GetSideBySideDto(QueryParameters.ReadList(query, Municipalities), QueryParameters.Read(query, Period));
    }

    /// <summary>Whether all rows are asked for.</summary>
    /// <exception cref="BusinessException">Another word than the one for all.</exception>
    public static bool ShowsAll(IQueryCollection query) => QueryParameters.Read(query, Rows) switch
    {
        null => false,
        var word when string.Equals(word, AllRows, StringComparison.OrdinalIgnoreCase) => true,
        var word => throw ComparisonAddress.Unknown(Rows, word, AllRows),
    };

    /// <summary>The kommuner as the address writes them.</summary>
    public static string Write(IEnumerable<MunicipalityRefDto> municipalities) => string.Join(',', municipalities.Select(m => m.Slug));

    /// <summary>The address's parameters of an answer, in the period that is shown.</summary>
    public static Dictionary<string, string> Of(SideBySideDto sideBySide) => Of(sideBySide, sideBySide.Period);

    /// <summary>The address's parameters of an answer; without a period it goes on showing the newest.</summary>
    public static Dictionary<string, string> Of(SideBySideDto sideBySide, string? period, bool showsAll = false)
    {
        var route = new Dictionary<string, string> { [Municipalities] = Write(sideBySide.Municipalities) };
        if (period is not null)
        {
            route[Period] = period;
        }

        if (showsAll)
        {
            route[Rows] = AllRows;
        }

        return route;
    }
}
