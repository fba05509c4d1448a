using System.Globalization;
using Benchmark.Comparisons;
using Benchmark.Comparisons.Money;
using Benchmark.Formatting;
using Benchmark.Localization;
using Benchmark.Reports;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons.Money;

/// <summary>The sentences and words of money.</summary>
public sealed class MoneyWords(IStringLocalizer<BenchmarkResource> texts)
{
    /// <summary>The words that all comparisons share.</summary>
    public ComparisonWords Common { get; } = new(texts);

    public string this[string key] => texts["Money:" + key];

    public string this[string key, params object[] arguments] => texts["Money:" + key, arguments];

    /// <summary>"januari–augusti 2018".</summary>
    public static string Period(string code) => DisplayFormat.Period(ReportPeriod.Parse(code));

    /// <summary>"1 234 kr".</summary>
    public static string Kronor(decimal? value) => DisplayFormat.Money(value, MoneyUnit.Kronor);

    /// <summary>"kr per invånare".</summary>
    public string Unit(MoneyMeasure measure) => this["Unit" + measure];

    /// <summary>What stands about an area beside its name: what it is part of, or that it adds up others.</summary>
    public string? PartOf(MoneyAreaRefDto area) => area.AddsUpOthers
        ? this["AddsUpOthers"]
        : area.Parent is { } parent ? this["PartOf", InSentence(parent.Name.Shown)] : null;

    /// <summary>Whose an amount is, and whether it may still change.</summary>
    public string Source(FigureSource source, bool isPreliminary) =>
        Common.Source(source) + (isPreliminary ? $", {Common["Preliminary"]}" : string.Empty);

    /// <summary>What one area says over kommuner, in one sentence.</summary>
    public string Finding(AreaMoneyDto money)
    {
        var name = money.Area.Name.Shown;
        if (money.Own is { } own)
        {
            return money.Rows.FirstOrDefault(r => r.IsOwn) is not { } row
                ? this["FindingOwnMissing", Common.Name(own), InSentence(name), DisplayFormat.Word(money.Missing.FirstOrDefault(m => m.IsOwn)?.Reason)]
                : row.Rank is { } rank
                    ? this["FindingOwn", Common.Name(own), Kronor(row.Value), PerOne(money.Measure), InSentence(name), rank, money.Statistics.Count]
                    : this["FindingOwnValue", Common.Name(own), Kronor(row.Value), PerOne(money.Measure), InSentence(name)];
        }

        return money.Statistics.Median is { } median
            ? this["FindingMedian", name, Kronor(median), PerOne(money.Measure)]
            : this[money.Rows.Count == 1 ? "FindingOne" : money.Rows.Count == 0 ? "FindingNone" : "FindingFew", name, money.Rows.Count];
    }

    /// <summary>Whether the board keeps to its budget, in one sentence; where several boards or none say it, what the page shows.</summary>
    public string Finding(MunicipalityMoneyDto money)
    {
        var name = Common.Name(money.Municipality);
        if (money.Period is not { } code)
        {
            return this["FindingNothing", name];
        }

        if (money.BoardTotals is not [{ } total])
        {
            return this["FindingAreas", name, money.Areas.Count, Period(code)];
        }

        var period = ReportPeriod.Parse(code);
        var year = DisplayFormat.PeriodShort(ReportPeriod.ForYear(period.Year));
        return (period.Kind == ReportPeriodKind.Year, total.Amounts) switch
        {
            (false, { ForecastVariance: { } variance }) => Against("Forecast", total.BoardName, variance, year),
            (_, { Variance: { } variance }) => Against("Outcome", total.BoardName, variance, DisplayFormat.PeriodShort(period)),
            _ => this["FindingAreas", name, money.Areas.Count, Period(code)],
        };
    }

    // By the sum as it is shown: "0,0 mnkr bättre" says nothing.
    private string Against(string what, string board, decimal variance, string period) => Math.Round(variance / 1000, MidpointRounding.AwayFromZero) switch
    {
        0 => this[what + "Even", board, period],
        > 0 => this[what + "Better", board, DisplayFormat.Money(variance), period],
        _ => this[what + "Worse", board, DisplayFormat.Money(-variance), period],
    };

    // No area is called by a proper name.
    private static string InSentence(string area) => char.ToLower(area[0], CultureInfo.CurrentUICulture) + area[1..];

    private string PerOne(MoneyMeasure measure) => this["Per" + measure];
}
