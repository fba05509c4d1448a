using System.Globalization;
using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Reports;

namespace Benchmark.Comparisons;

/// <summary>What is compared, looked up.</summary>
internal sealed record ComparisonQuestion(
    Indicator Indicator,
    ReportPeriod Period,
    Sex Sex,
    ComparisonGroup Group,
    Municipality? Own,
    FigureState Figures,
    bool AllowsEarlier)
{
    /// <summary>Tells this question from every other one in the cache.</summary>
    public string Key =>
        string.Create(CultureInfo.InvariantCulture, $"{Indicator.Code}:{Period.Code}:{(int)Sex}:{Own?.Code}:{Group.CacheKey}:{(int)Figures}:{AllowsEarlier}");
}
