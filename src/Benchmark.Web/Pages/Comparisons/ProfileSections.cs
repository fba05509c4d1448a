using Benchmark.Comparisons;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>A table of a profile.</summary>
/// <param name="Id">Of its heading.</param>
/// <param name="Heading">Over the table.</param>
/// <param name="Rows">In their order.</param>
/// <param name="IsArea">Whether all rows are of the area in the heading, so that it needn't be said of each.</param>
/// <param name="SaysWhy">Whether rows say why they have no colour.</param>
public sealed record ProfileSection(string Id, string Heading, IReadOnlyList<ProfileSectionRow> Rows, bool IsArea, bool SaysWhy);

/// <summary>An indicator and the area it belongs to.</summary>
public sealed record ProfileSectionRow(ProfileAreaDto Area, ProfileRowDto Row);

/// <summary>Puts a profile's rows in the order that was asked for.</summary>
public static class ProfileSections
{
    /// <summary>One table an area; or one of those with a colour, and after it one of those without, which can't be set in such an order.</summary>
    public static IReadOnlyList<ProfileSection> Of(ProfileDto profile, ProfileOrder order, ComparisonWords words)
    {
        if (order == ProfileOrder.Area)
        {
            return [.. profile.Areas.Select(a => new ProfileSection($"area-{a.Code}", a.Name.Shown, [.. a.Rows.Select(r => new ProfileSectionRow(a, r))], true, false))];
        }

        var all = profile.Areas.SelectMany(a => a.Rows.Select(r => new ProfileSectionRow(a, r))).ToList();
        var coloured = all.Where(r => r.Row.Band != Band.None);
        ProfileSection[] sections =
        [
            order == ProfileOrder.Strength
                ? new("ranked", words["ProfileStrengthHeading"], [.. coloured.OrderBy(ShareAhead).ThenByDescending(ShareBehind)], false, false)
                : new("ranked", words["ProfileWorryHeading"], [.. coloured.OrderByDescending(ShareAhead).ThenBy(ShareBehind)], false, false),
            new("uncoloured", words["ProfileUncolouredHeading"], [.. all.Where(r => r.Row.Band == Band.None)], false, true),
        ];
        return [.. sections.Where(s => s.Rows.Count > 0)];
    }

    // Colours go by those ahead, and so does the order: a shared first place is green however few stand behind it.
    private static decimal ShareAhead(ProfileSectionRow row) => (row.Row.Rank!.Value - 1m) / (row.Row.Count - 1);

    // Exact, since the percentage that is shown is rounded down.
    private static decimal ShareBehind(ProfileSectionRow row) =>
        (row.Row.Count - row.Row.Rank!.Value - row.Row.Tied + 1m) / (row.Row.Count - 1);
}
