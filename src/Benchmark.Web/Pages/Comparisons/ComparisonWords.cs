using System.Globalization;
using Benchmark.Comparisons;
using Benchmark.Formatting;
using Benchmark.Indicators;
using Benchmark.Localization;
using Benchmark.Reports;
using Benchmark.Web.Infrastructure.Localization;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>The sentences and words of comparisons.</summary>
public sealed class ComparisonWords(IStringLocalizer<BenchmarkResource> texts)
{
    private const char NameHere = '\0';

    // A page says these of hundreds of kommuner.
    private string[]? _inventedName;
    private (string Since, bool AcrossVersions, string Text)? _lastSince;

    public string this[string key] => texts["Comparisons:" + key];

    public string this[string key, params object[] arguments] => texts["Comparisons:" + key, arguments];

    /// <summary>The sentence for how many there are.</summary>
    public string Counted(string key, int count, params object[] arguments) => texts.Counted("Comparisons:" + key, count, arguments);

    /// <summary>A kommun's name; one that doesn't exist says so.</summary>
    public string Name(MunicipalityRefDto municipality)
    {
        if (!municipality.IsInvented)
        {
            return municipality.Name;
        }

        _inventedName ??= this["InventedName", NameHere].Split(NameHere, 2);
        return string.Concat(_inventedName[0], municipality.Name, _inventedName[1]);
    }

    /// <summary>"4,2 %", "1 312 hushåll".</summary>
    public static string Value(IndicatorDto indicator, decimal? value, MissingReason? missing = null) =>
        DisplayFormat.WithUnit(value, indicator.Decimals, indicator.Unit.Shown, missing);

    /// <summary>What a difference between two values is counted in: percentage points between shares, else the indicator's unit.</summary>
    public string DifferenceUnit(IndicatorDto indicator) => indicator.Unit.Sv == "%" ? this["PercentagePoints"] : indicator.Unit.Shown;

    /// <summary>"per 31 augusti 2018" for a stock, else "januari–augusti 2018".</summary>
    public static string Period(IndicatorDto indicator, string code)
    {
        var period = ReportPeriod.Parse(code);
        return indicator.MeasurementKind == MeasurementKind.Stock ? DisplayFormat.AsOf(period) : DisplayFormat.Period(period);
    }

    /// <summary>"januari–augusti", "helår": what all periods of a row have in common.</summary>
    public static string KindOfPeriod(string code) => DisplayFormat.KindOfPeriod(ReportPeriod.Parse(code));

    public static string PeriodShort(string code) => DisplayFormat.PeriodShort(ReportPeriod.Parse(code));

    /// <summary>"helår 2017–helår 2019", or the only one.</summary>
    /// <param name="codes">The oldest first.</param>
    public static string Span(IEnumerable<string> codes)
    {
        var periods = codes.Select(PeriodShort).ToList();
        return periods.Count > 1 ? $"{periods[0]}–{periods[^1]}" : periods[0];
    }

    /// <summary>As scripts and style sheets read it.</summary>
    public static string BandCode(Band band) => band switch { Band.Best => "best", Band.Middle => "middle", Band.Worst => "worst", _ => "none" };

    public string BandWord(Band band, Direction direction, int count) => band switch
    {
        Band.Best => this["BandBest"],
        Band.Middle => this["BandMiddle"],
        Band.Worst => this["BandWorst"],
        _ when direction == Direction.None => this["BandNoDirection"],
        _ when count < ComparisonConsts.MinForBands => this["BandTooFew"],
        _ => this["BandNone"],
    };

    /// <summary>"sedan 2020"; and of another definition that it is.</summary>
    public string Since(ChangeDto change)
    {
        if (_lastSince is not { } last || last.AcrossVersions != change.AcrossVersions || last.Since != change.Since)
        {
            var text = this[change.AcrossVersions ? "ChangeAcross" : "ChangeSince", PeriodShort(change.Since)];
            _lastSince = last = (change.Since, change.AcrossVersions, text);
        }

        return last.Text;
    }

    public static string TrendCode(Trend trend) => trend switch { Trend.Up => "up", Trend.Down => "down", _ => "same" };

    public string TrendWord(Trend trend) => this[trend switch { Trend.Up => "ChangeUp", Trend.Down => "ChangeDown", _ => "ChangeSame" }];

    /// <summary>"bättre" or "sämre"; nothing without direction or difference.</summary>
    public string JudgementWord(Judgement judgement) => judgement switch
    {
        Judgement.Better => this["JudgementBetter"],
        Judgement.Worse => this["JudgementWorse"],
        _ => string.Empty,
    };

    public string Source(FigureSource source) => this[source == FigureSource.OwnProcessing ? "SourceProcessed" : "SourceOwn"];

    public string KindWord(MeasurementKind kind) => this["Kind" + kind];

    public string DirectionWord(Direction direction) => this["Direction" + direction];

    public string SexWord(Sex sex) => this["Sex" + sex];

    /// <summary>The figure as a program reads it.</summary>
    public static string? Machine(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether the name says what is counted, so that the unit needn't be said after it.</summary>
    public static bool SaysUnit(IndicatorDto indicator) => indicator.UnitName.Shown.Length == 0
        || indicator.Name.Shown.Contains(indicator.UnitName.Shown, StringComparison.CurrentCultureIgnoreCase);

    /// <summary>"Sjukfrånvaro, procent"; the unit isn't said twice.</summary>
    public static string NameAndUnit(IndicatorDto indicator) =>
        SaysUnit(indicator) ? indicator.Name.Shown : $"{indicator.Name.Shown}, {indicator.UnitName.Shown}";

    /// <summary>What the comparison says, in one sentence.</summary>
    public string Finding(ComparisonDto comparison)
    {
        if (comparison.Own is { } own)
        {
            return OwnFinding(comparison, own);
        }

        var statistics = comparison.Statistics;
        return statistics.Median is { } median
            ? this["FindingMedian", Value(comparison.Indicator, median), statistics.Count]
            : statistics.Count == 0 ? this["FindingNone"] : Counted("FindingFew", statistics.Count, statistics.Count);
    }

    /// <summary>What the chart shows of everyone.</summary>
    public string ChartHeading(ComparisonDto comparison)
    {
        if (comparison.Statistics is not { LowerQuartile: { } lower, UpperQuartile: { } upper })
        {
            return this["ChartHeadingFew"];
        }

        var from = DisplayFormat.Number(lower, comparison.Indicator.Decimals);
        var to = Value(comparison.Indicator, upper);
        return Value(comparison.Indicator, lower) == to ? this["ChartHeadingSame", to] : this["ChartHeading", from, to];
    }

    private string OwnFinding(ComparisonDto comparison, MunicipalityRefDto own)
    {
        var row = comparison.Rows.FirstOrDefault(r => r.IsOwn);
        if (row is null)
        {
            var reason = comparison.Missing.FirstOrDefault(m => m.IsOwn)?.Reason;
            return this["FindingOwnMissing", Name(own), DisplayFormat.Word(reason)];
        }

        var value = Value(comparison.Indicator, row.Value);
        return row.Rank is not { } rank
            ? this["FindingOwnValue", Name(own), value]
            : comparison.Indicator.Direction == Direction.None
                ? this["FindingOwnHighest", Name(own), value, rank, comparison.Statistics.Count]
                : this[row.Tied > 1 ? "FindingOwnTied" : "FindingOwnRank", Name(own), value, rank, comparison.Statistics.Count];
    }
}
