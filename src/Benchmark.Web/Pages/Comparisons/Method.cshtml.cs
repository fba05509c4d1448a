using Benchmark.Comparisons;
using Benchmark.Formatting;
using Benchmark.HttpApi.Comparisons;
using Benchmark.Indicators;
using Benchmark.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>The method in plain words. The worked example is computed by the method itself, so that it is never wrong.</summary>
[AllowAnonymous]
public sealed class MethodModel(IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    private static readonly (string Name, decimal Value)[] Kommuner =
    [
        ("A", 2.1m), ("B", 2.6m), ("C", 2.6m), ("D", 3.0m), ("E", 3.4m), ("F", 3.9m), ("G", 4.4m), ("H", 4.8m), ("I", 5.0m), ("J", 6.2m),
    ];

    public ComparisonWords Words { get; } = new(texts);

    public Distribution Example { get; } = new(Kommuner.Select(k => k.Value), Direction.Lower);

    /// <summary>The kommuner of the example, the best first.</summary>
    public IEnumerable<(string Name, decimal Value, Standing Standing)> Rows =>
        Kommuner.Select(k => (k.Name, k.Value, Example.StandingOf(k.Value)));

    public void OnGet() => QueryParameters.RequireOnly(Request.Query);

    public static string Percent(decimal? value, int decimals = 1) => DisplayFormat.Percent(value, decimals);
}
