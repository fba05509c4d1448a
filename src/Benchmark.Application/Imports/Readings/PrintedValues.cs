using Benchmark.Documents.Numbers;

namespace Benchmark.Imports.Readings;

/// <summary>Says values as they are printed.</summary>
internal static class PrintedValues
{
    public static string Say(PrintedValue value) => value.Text ?? SwedishNumber.Grouped(SwedishNumber.Print(value.Amount));
}
