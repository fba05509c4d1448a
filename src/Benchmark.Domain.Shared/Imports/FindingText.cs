using System.Text.RegularExpressions;

namespace Benchmark.Imports;

/// <summary>
/// Fills a finding's sentence. Placeholders stand in braces; a part in square brackets is left out when one of its
/// placeholders has nothing to say, as in <c>[ Menade du {nearest}?]</c>.
/// </summary>
public static partial class FindingText
{
    /// <summary>The sentence for a person to read.</summary>
    /// <param name="template">The localised text of the finding's code.</param>
    /// <param name="finding">What fills it.</param>
    public static string Fill(string template, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(finding);
        var sure = OptionalPart().Replace(template, part =>
            Placeholder().Matches(part.Groups[1].Value).All(match => Value(finding, match.Groups[1].Value) is not null) ? part.Groups[1].Value : string.Empty);
        return Placeholder().Replace(sure, match => Value(finding, match.Groups[1].Value) ?? "–");
    }

    private static string? Value(Finding finding, string name)
    {
        var value = name switch
        {
            "sheet" => finding.Source?.Sheet,
            "row" => finding.Source?.Row?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            "column" => finding.Source?.Column,
            "file" => finding.Source?.File,
            "found" => finding.Found,
            "expected" => finding.Expected,
            _ => finding.Data?.GetValueOrDefault(name),
        };
        return string.IsNullOrEmpty(value) ? null : value;
    }

    [GeneratedRegex(@"\[([^\]]*)\]", RegexOptions.CultureInvariant)]
    private static partial Regex OptionalPart();

    [GeneratedRegex(@"\{([a-zA-Z]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
