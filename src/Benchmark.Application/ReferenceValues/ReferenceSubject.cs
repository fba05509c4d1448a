using Benchmark.Indicators;

namespace Benchmark.ReferenceValues;

/// <summary>What is fetched under one Kolada id, and the indicators it is shown at.</summary>
/// <param name="KoladaId">The id.</param>
/// <param name="Title">What Kolada calls it; null when Kolada doesn't have it.</param>
/// <param name="Indicators">At least one; nearly always one.</param>
internal sealed record ReferenceSubject(string KoladaId, string? Title, IReadOnlyList<Indicator> Indicators)
{
    public decimal Factor => Indicators[0].KoladaFactor ?? 1;
}
