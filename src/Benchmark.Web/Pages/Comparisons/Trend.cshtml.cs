using System.Globalization;
using Benchmark.Comparisons;
using Benchmark.Formatting;
using Benchmark.Indicators;
using Benchmark.Localization;
using Benchmark.Web.Infrastructure.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>One indicator over the years: own kommun, its group, everyone's quartiles.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublishedPagePolicy.Indicator)]
public sealed class TrendModel(IComparisonAppService comparisons, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public ComparisonWords Words { get; } = new(texts);

    public TrendDto Trend { get; private set; } = null!;

    public ComparisonFilters Filters { get; private set; } = null!;

    public ComparisonTabs Tabs { get; private set; } = null!;

    /// <summary>Whether the group has a median of its own beside everyone's.</summary>
    public bool IsGrouped => Trend.Group.Kind != GroupKind.All;

    /// <summary>What the years say, in one sentence.</summary>
    public string Finding
    {
        get
        {
            var own = Trend.Own is not null;
            var known = Trend.Points.Where(p => (own ? p.Own : p.Median) is not null).ToList();
            if (known.Count < 2)
            {
                return Words[own ? "TrendTooFewOwn" : "TrendTooFew", own ? Words.Name(Trend.Own!) : string.Empty];
            }

            string Value(TrendPointDto point) => ComparisonWords.Value(Trend.Indicator, own ? point.Own : point.Median);
            return own
                ? Words["TrendOwn", Words.Name(Trend.Own!), Value(known[0]), ComparisonWords.PeriodShort(known[0].Period), Value(known[^1]), ComparisonWords.PeriodShort(known[^1].Period)]
                : Words["TrendMedian", Value(known[0]), ComparisonWords.PeriodShort(known[0].Period), Value(known[^1]), ComparisonWords.PeriodShort(known[^1].Period)];
        }
    }

    public async Task OnGetAsync(string indicator, CancellationToken cancellationToken)
    {
        Trend = await comparisons.GetTrendAsync(ComparisonAddress.Read(indicator, Request.Query), cancellationToken);
        Filters = new ComparisonFilters(
            ComparisonTabs.Trend,
            Trend.Indicator,
            Trend.Period,
            ComparisonFilters.Offer(Trend.Periods.Select(p => p.Code), Trend.Period),
            Trend.Group,
            Trend.Own,
            Trend.Sex,
            await comparisons.GetChoicesAsync(cancellationToken),
            Words,
            ComparisonAddress.ChosenText(Request.Query));
        Tabs = new ComparisonTabs(ComparisonTabs.Trend, ComparisonAddress.Of(Trend.Indicator.Code, Request.Query), Trend.Indicator, Words);
    }

    /// <summary>The ranking of a point's period.</summary>
    public Dictionary<string, string> RouteOf(TrendPointDto point) =>
        new(ComparisonAddress.Of(Trend.Indicator.Code, Request.Query)) { [ComparisonAddress.Period] = point.Period };

    /// <summary>A figure in the indicator's decimals.</summary>
    public string Number(decimal? value) => DisplayFormat.Number(value, Trend.Indicator.Decimals);

    /// <summary>A cell with a median or quartile; where there are too few values, the sign for what can't be and why.</summary>
    public IHtmlContent Statistic(decimal? value)
    {
        var cell = new TagBuilder("td");
        cell.AddCssClass(value is null ? "n missing" : "n");
        if (value is { } number)
        {
            cell.MergeAttribute("data-value", number.ToString(CultureInfo.InvariantCulture));
            cell.InnerHtml.Append(Number(number));
            return cell;
        }

        var sign = DisplayFormat.Sign(MissingReason.NotApplicable);
        cell.MergeAttribute("data-missing", sign);
        var why = new TagBuilder("span");
        why.AddCssClass("soft");
        why.InnerHtml.Append(Words["TrendFewShort"]);
        cell.InnerHtml.Append(sign + " ").AppendHtml(why);
        return cell;
    }
}
