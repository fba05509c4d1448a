using Benchmark.Imports.Checks;

namespace Benchmark.Imports.Readings;

/// <summary>The names by which indicators are recognised in a document.</summary>
internal static class IndicatorNames
{
    public static IEnumerable<(string Code, IEnumerable<string> Names)> Of(CheckContext checks) =>
        checks.Indicators.Values.Where(i => !i.IsDerived || i.Synonyms.Count > 0).Select(i => (i.Code, i.Synonyms.Prepend(i.NameSv)));
}
