using Benchmark.Comparisons;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>The figures of a profile to draw, today's or saved ones.</summary>
public sealed record ProfileFiguresView(ProfileDto Profile, ComparisonWords Words, ProfileOrder Order = ProfileOrder.Area);
