using System.Text.Json;
using Benchmark.Indicators;
using Shouldly;
using Xunit;

namespace Benchmark.Tests.Indicators;

/// <summary>Every row of the two published reports has a place in the shared model; <c>etc/demo/coverage.json</c> says which.</summary>
public class CorpusCoverageTests
{
    private static readonly IndicatorCatalogue Catalogue = IndicatorCatalogue.Load();

    private static readonly JsonElement Coverage = Repository.Json("etc", "demo", "coverage.json");

    [Theory]
    [InlineData("boras-2018-T2", 8, 47)]
    [InlineData("uppsala-2020-08", 28, 127)]
    public void Every_row_leads_to_something_that_exists(string report, int indicators, int finance)
    {
        var codes = Catalogue.Indicators.Select(i => i.Code).ToHashSet();
        var areas = Catalogue.Areas.Select(a => a.Code).ToHashSet();
        var items = Catalogue.FinanceItems.Select(i => i.Code).ToHashSet();
        var rows = Rows(report, "indicators").Concat(Rows(report, "finance")).ToList();

        Rows(report, "indicators").Count().ShouldBeGreaterThanOrEqualTo(indicators);
        Rows(report, "finance").Count().ShouldBeGreaterThanOrEqualTo(finance);
        foreach (var row in rows)
        {
            var isKnown = Text(row, "code") is { } code
                ? codes.Contains(code)
                : areas.Contains(Text(row, "area") ?? string.Empty) && items.Contains(Text(row, "item") ?? string.Empty);
            isKnown.ShouldBeTrue(row.GetRawText());
        }
    }

    [Theory]
    [InlineData("boras-2018-T2")]
    [InlineData("uppsala-2020-08")]
    public void Every_row_that_was_read_out_of_the_report_is_covered(string report)
    {
        if (Repository.Expected(report) is not { } expected)
        {
            return;
        }

        var indicators = Rows(report, "indicators").Select(r => (Text(r, "name"), Text(r, "group"))).ToHashSet();
        var finance = Rows(report, "finance").Select(r => (Text(r, "table"), Text(r, "row"), Text(r, "subrow"))).ToHashSet();

        expected.GetProperty("indicators").EnumerateArray().Where(r => !indicators.Contains((Text(r, "name"), Text(r, "group"))))
            .Select(r => r.GetRawText()).ShouldBeEmpty();
        expected.GetProperty("finance").EnumerateArray().Where(r => !finance.Contains((Text(r, "table"), Text(r, "row"), Text(r, "subrow"))))
            .Select(r => r.GetRawText()).ShouldBeEmpty();
    }

    private static JsonElement.ArrayEnumerator Rows(string report, string kind) => Coverage.GetProperty(report).GetProperty(kind).EnumerateArray();

    private static string? Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
