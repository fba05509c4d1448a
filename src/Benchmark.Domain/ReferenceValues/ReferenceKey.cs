using Benchmark.Indicators;

namespace Benchmark.ReferenceValues;

/// <summary>What a value of an indicator speaks of.</summary>
public readonly record struct ReferenceKey(string MunicipalityCode, int Year, Sex Sex);
