using System.Text.RegularExpressions;

namespace Benchmark.Documents.Recognition.FollowUp;

/// <summary>Knows the name of an action plan in a heading.</summary>
internal static partial class PlanName
{
    private const int LongestHeading = 110;

    /// <summary>The plan a heading is of, or null.</summary>
    public static string? Find(string heading)
    {
        if (heading.Length > LongestHeading || heading.EndsWith('.'))
        {
            return null;
        }

        if (Points().Match(heading) is { Success: true } points)
        {
            return points.Groups["p"].Value;
        }

        return Named().Match(heading) is { Success: true } named ? named.Groups["p"].Value.Trim() : null;
    }

    [GeneratedRegex(@"(?<p>(?:\d{1,3}|\p{Ll}+)-?\s?punkts(?:plan|program))(?:en|met)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Points();

    [GeneratedRegex(@"(?<p>\b(?:handlings|åtgärds|aktivitets)plan(?:en)?\b(?:\s+(?:för|mot|mål|om)\s+[^.,:;(]{3,60})?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Named();
}
