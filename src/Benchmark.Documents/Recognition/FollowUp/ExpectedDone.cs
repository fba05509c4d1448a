using System.Text.RegularExpressions;

namespace Benchmark.Documents.Recognition.FollowUp;

/// <summary>Finds in a comment when something is expected to be done.</summary>
internal static partial class ExpectedDone
{
    /// <summary>The year or time, or null.</summary>
    public static string? Find(string? comment) =>
        comment is not null && Sentence().Match(comment) is { Success: true } match ? match.Groups["w"].Value.Trim() : null;

    [GeneratedRegex(@"\b(?:förvänta[ds]|beräkna[ds]|vänta[ds]|planera[ds]|bedöm[sd])\w*\s+(?:att\s+)?(?:(?:kunna|vara|bli|blir|är)\s+)*(?:klar|färdig|slutför|genomför)\w*\s+(?:(?:under|till|i|senast|år|innan|före|slutet|av)\s+)*(?<w>(?:(?:hösten|våren|sommaren|vintern|årsskiftet|kvartal\s\d|\p{Ll}{3,9})\s+)?20\d{2}(?:[–/-]20\d{2})?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Sentence();
}
