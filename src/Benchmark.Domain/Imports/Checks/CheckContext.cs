using Benchmark.Assignments;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Imports.Checks;

/// <summary>What the checks hold a draft against.</summary>
public sealed record CheckContext
{
    /// <summary>Code of the area that stands for the whole board.</summary>
    public const string BoardTotal = FinanceCodes.BoardTotal;

    public required ReportPeriod Period { get; init; }

    /// <summary>Four-digit kommunkod of the report.</summary>
    public required string MunicipalityCode { get; init; }

    /// <summary>Codes of the areas the board answers for.</summary>
    public required IReadOnlyList<string> BoardAreas { get; init; }

    public required IReadOnlyDictionary<string, Indicator> Indicators { get; init; }

    public required IReadOnlyDictionary<string, Unit> Units { get; init; }

    public required IReadOnlyDictionary<string, ActivityArea> Areas { get; init; }

    public required IReadOnlyDictionary<string, FinanceItem> Items { get; init; }

    /// <summary>How many live in the kommun; null when it isn't known.</summary>
    public int? Population { get; init; }

    public required StatusVocabulary Vocabulary { get; init; }

    public required EarlierValues Earlier { get; init; }

    /// <summary>What the board's report before holds; null when there is none.</summary>
    public ReportDraft? Previous { get; init; }

    /// <summary>Indicators that a report of this board and period can hold, in catalogue order.</summary>
    public IEnumerable<Indicator> AskedIndicators =>
        Indicators.Values
            .Where(i => !i.IsDerived && i.IsFollowedUp(Period) && IsAsked(i.AreaCode))
            .OrderBy(i => i.SortOrder);

    /// <summary>Whether the board answers for the area or one above it.</summary>
    public bool IsAsked(string areaCode) =>
        BoardAreas.Contains(areaCode) || (Areas.GetValueOrDefault(areaCode)?.ParentCode is { } parent && IsAsked(parent));

    public string NameOfArea(string code) => Areas.GetValueOrDefault(code)?.NameSv ?? code;

    public string NameOfItem(string code) => Items.GetValueOrDefault(code)?.NameSv ?? code;
}
