using Benchmark.Comparisons;

namespace Benchmark.Web.Pages.Comparisons.SideBySide;

/// <summary>The form that chooses kommuner.</summary>
/// <param name="Typed">What stands in the fields, from the first.</param>
/// <param name="Period">Kept when other kommuner are chosen.</param>
/// <param name="Offered">The kommuner that the fields suggest.</param>
/// <param name="Words">The language's words.</param>
public sealed record SideBySideForm(IReadOnlyList<string> Typed, string? Period, IReadOnlyList<MunicipalityRefDto> Offered, SideBySideWords Words);
