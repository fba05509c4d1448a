using Benchmark.Comparisons;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>One area of a profile to draw.</summary>
public sealed record ProfileAreaView(ProfileAreaDto Area, ProfileDto Profile, ComparisonWords Words);
