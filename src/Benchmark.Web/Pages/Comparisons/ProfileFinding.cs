using Benchmark.Comparisons;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>What a profile says.</summary>
public static class ProfileFinding
{
    /// <summary>In one sentence.</summary>
    public static string Finding(this ComparisonWords words, ProfileDto profile)
    {
        var name = words.Name(profile.Municipality);
        var rows = profile.Areas.SelectMany(a => a.Rows).ToList();
        var coloured = rows.Count(r => r.Band != Band.None);
        return profile.Period is null
            ? words["ProfileHeadingEmpty", name]
            : coloured > 0
                ? words.Counted("ProfileHeading", coloured, name, rows.Count(r => r.Band == Band.Best), rows.Count(r => r.Band == Band.Worst), coloured)
                : words.Counted("ProfileHeadingNone", rows.Count(r => r.Value is not null), name, rows.Count(r => r.Value is not null));
    }
}
