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
    public const string Figures = "uppgifter";
    public const string Earlier = "tidigare";

    /// <summary>What <see cref="Earlier"/> says when earlier values are let in.</summary>
    public const string Yes = "ja";

    private static readonly Dictionary<Sex, string> Sexes = new() { [Sex.Total] = "totalt", [Sex.Women] = "kvinnor", [Sex.Men] = "man" };

    private static readonly Dictionary<FigureState, string> States = new() { [FigureState.Any] = "alla", [FigureState.Final] = "slutliga", [FigureState.Preliminary] = "preliminara" };

    /// <summary>How preliminary and final are written in addresses.</summary>
    public static string Write(FigureState state) => States[state];

    /// <summary>How a sex is written in addresses.</summary>
    public static string Write(Sex sex) => Sexes[sex];

    /// <exception cref="BusinessException">A parameter that isn't known, or a sex that isn't.</exception>
    public static GetComparisonDto Read(string indicator, IQueryCollection query)
    {
        QueryParameters.RequireOnly(query, Period, Group, Own, Chosen, SexName, Figures, Earlier);
        return new GetComparisonDto(
            indicator,
            QueryParameters.Read(query, Period),
            QueryParameters.Read(query, Group),
            QueryParameters.Read(query, Own),
            QueryParameters.ReadList(query, Chosen),
            ReadSex(QueryParameters.Read(query, SexName)),
            ReadFigures(QueryParameters.Read(query, Figures)),
            ReadEarlier(QueryParameters.Read(query, Earlier)));
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

        if (comparison.Figures != FigureState.Any)
        {
            route[Figures] = Write(comparison.Figures);
        }

        if (comparison.AllowsEarlier)
        {
            route[Earlier] = Yes;
        }

        return route;
    }

    /// <summary>The address's parameters as they were asked for, for the other views of the same indicator.</summary>
    public static Dictionary<string, string> Of(string indicator, IQueryCollection query)
    {
        var route = new Dictionary<string, string> { ["indicator"] = indicator };
        foreach (var name in new[] { Period, Group, Own, Chosen, SexName, Figures, Earlier })
        {
            if (QueryParameters.Read(query, name) is { } value)
            {
                route[name] = value;
            }
        }

        return route;
    }

    /// <summary>The freely chosen kommuner, as they stand in the address.</summary>
    public static string ChosenText(ComparisonDto comparison, string separator) => comparison.Group.Kind != GroupKind.Chosen
        ? string.Empty
        : string.Join(separator, comparison.Rows.Where(r => r.IsInGroup).Select(r => r.Municipality)
            .Concat(comparison.Missing.Select(m => m.Municipality)).Select(m => m.Slug).Order(StringComparer.Ordinal));

    /// <summary>The freely chosen kommuner, as they were asked for.</summary>
    public static string ChosenText(IQueryCollection query) => string.Join(',', QueryParameters.ReadList(query, Chosen));

    private static Sex ReadSex(string? word)
    {
        if (word is null)
        {
            return Sex.Total;
        }

        var found = Sexes.Where(s => string.Equals(s.Value, word, StringComparison.OrdinalIgnoreCase)).Select(s => (Sex?)s.Key).SingleOrDefault();
        return found ?? throw Unknown(SexName, word, string.Join(", ", Sexes.Values));
    }

    private static FigureState ReadFigures(string? word) => word is null
        ? FigureState.Any
        : States.Where(s => string.Equals(s.Value, word, StringComparison.OrdinalIgnoreCase)).Select(s => (FigureState?)s.Key).SingleOrDefault()
            ?? throw Unknown(Figures, word, string.Join(", ", States.Values));

    private static bool ReadEarlier(string? word) => word switch
    {
        null => false,
        Yes => true,
        _ => throw Unknown(Earlier, word, Yes),
    };

    /// <summary>A parameter that has no such value.</summary>
    internal static BusinessException Unknown(string parameter, string value, string valid) =>
        new BusinessException(BenchmarkErrorCodes.Comparisons.UnknownParameterValue)
            .WithData("parameter", parameter)
            .WithData("value", value)
            .WithData("valid", valid);
}
