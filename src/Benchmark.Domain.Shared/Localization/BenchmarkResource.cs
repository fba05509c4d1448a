namespace Benchmark.Localization;

/// <summary>Marks the product's texts for <c>IStringLocalizer</c>: the JSON files beside this class.</summary>
public sealed class BenchmarkResource;
