using Benchmark.Documents.Numbers;
using Benchmark.Imports.Readings;

namespace Benchmark.OwnFigures;

/// <summary>Says values as they are printed.</summary>
internal static class OwnValues
{
    public static string Say(PrintedValue value) => value.Text ?? SwedishNumber.Grouped(SwedishNumber.Print(value.Amount));

    /// <summary>The first value with its column: "Utfall Aug 2018: 12".</summary>
    public static string Example(OwnFigure figure) => figure.Values.Count == 0 ? string.Empty : $"{figure.Values[0].Column}: {Say(figure.Values[0])}";
}
