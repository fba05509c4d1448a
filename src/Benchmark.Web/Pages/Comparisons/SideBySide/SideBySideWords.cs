using Benchmark.Comparisons;
using Benchmark.Comparisons.SideBySide;
using Benchmark.Localization;
using Benchmark.Web.Infrastructure.Localization;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons.SideBySide;

/// <summary>The sentences and words of kommuner side by side.</summary>
public sealed class SideBySideWords(IStringLocalizer<BenchmarkResource> texts)
{
    /// <summary>The words that all comparisons share.</summary>
    public ComparisonWords Common { get; } = new(texts);

    public string this[string key] => texts["SideBySide:" + key];

    public string this[string key, params object[] arguments] => texts["SideBySide:" + key, arguments];

    /// <summary>How many rows only one of them has, and whether they are hidden.</summary>
    public string Others(ShownRows shown) => shown.ShowsAll
        ? texts.Counted("SideBySide:RowsAll", shown.Others, shown.Others)
        : texts.Counted("SideBySide:RowsSome", shown.Others, shown.Others);

    /// <summary>"Borås, Uppsala och Umeå".</summary>
    public string Names(IReadOnlyList<MunicipalityRefDto> municipalities) => this[
        "NamesAnd",
        string.Join(", ", municipalities.SkipLast(1).Select(Common.Name)),
        Common.Name(municipalities[^1])];

    /// <summary>How often each is among the best, in one sentence; of more than three, only who they are.</summary>
    public string Finding(SideBySideDto sideBySide)
    {
        const int mostInSentence = 3;
        var names = Names(sideBySide.Municipalities);
        if (sideBySide.Period is not { } code || sideBySide.Areas.Count == 0)
        {
            return this["FindingNone", names];
        }

        var coloured = sideBySide.Summaries.Where(s => s.Coloured > 0).ToList();
        return coloured.Count is < SideBySideConsts.MinMunicipalities or > mostInSentence
            ? this["Finding", names, ComparisonWords.PeriodShort(code)]
            : this["FindingBest", string.Join(", ", coloured.Select((s, i) => this[i == 0 ? "BestOf" : "BestOfNext", Common.Name(s.Municipality), s.Best, s.Coloured]))];
    }
}
