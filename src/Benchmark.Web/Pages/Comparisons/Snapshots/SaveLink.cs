using Benchmark.Comparisons;

namespace Benchmark.Web.Pages.Comparisons.Snapshots;

/// <summary>Where what is shown is saved.</summary>
/// <param name="Page">The page that asks before saving.</param>
/// <param name="Route">Its address.</param>
/// <param name="HasFigures">Whether there is anything to save.</param>
public sealed record SaveLink(string Page, IDictionary<string, string> Route, bool HasFigures)
{
    /// <summary>Of a comparison.</summary>
    public static SaveLink Of(ComparisonDto comparison) =>
        new("/Comparisons/Snapshots/SaveComparison", ComparisonAddress.Of(comparison), comparison.Rows.Count > 0);

    /// <summary>Of a profile.</summary>
    public static SaveLink Of(ProfileDto profile) => new(
        "/Comparisons/Snapshots/SaveProfile",
        new Dictionary<string, string> { ["kommun"] = profile.Municipality.Slug, [ComparisonAddress.Period] = profile.Period ?? string.Empty },
        profile.Areas.Count > 0);
}
