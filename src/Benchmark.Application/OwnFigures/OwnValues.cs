using Benchmark.Documents.Numbers;
using Benchmark.Imports.Readings;

namespace Benchmark.OwnFigures;

/// <summary>Says values as they are printed.</summary>
internal static class OwnValues
{
    public static string Say(PrintedValue value) => value.Text ?? SwedishNumber.Grouped(SwedishNumber.Print(value.Amount));
}
