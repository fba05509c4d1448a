using Benchmark.Comparisons;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>One table of a profile to draw.</summary>
public sealed record ProfileSectionView(ProfileSection Section, ProfileDto Profile, ComparisonWords Words);
