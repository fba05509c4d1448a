using Benchmark.Formatting;
using Benchmark.Imports.Checks;
using Benchmark.Indicators;

namespace Benchmark.Reports;

/// <summary>The catalogue's names in the reader's language; templates and checks keep to Swedish.</summary>
internal static class ShownNames
{
    public static string ShownArea(this CheckContext checks, string code) =>
        checks.Areas.TryGetValue(code, out var area) ? DisplayFormat.Choose(area.NameSv, area.NameEn) : code;

    public static string ShownItem(this CheckContext checks, string code) =>
        checks.Items.TryGetValue(code, out var item) ? DisplayFormat.Choose(item.NameSv, item.NameEn) : code;

    /// <summary>Code and name.</summary>
    public static string ShownName(this Indicator indicator) => $"{indicator.Code} {DisplayFormat.Choose(indicator.NameSv, indicator.NameEn)}";

    public static string? ShownUnit(this CheckContext checks, Indicator indicator) =>
        checks.Units.TryGetValue(indicator.UnitCode, out var unit) ? DisplayFormat.Choose(unit.SymbolSv, unit.SymbolEn) : null;
}
