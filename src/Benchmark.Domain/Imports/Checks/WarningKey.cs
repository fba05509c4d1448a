using System.Security.Cryptography;
using System.Text;

namespace Benchmark.Imports.Checks;

/// <summary>What tells one warning from another, and from itself when the value has changed.</summary>
public static class WarningKey
{
    private const int Length = 32;

    /// <summary>Thirty-two hexadecimal signs.</summary>
    public static string Of(Finding finding)
    {
        var data = finding.Data?.Where(d => d.Key is not (DraftRow.DataName or NamedThings.DataName)).OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => $"{d.Key}={d.Value}") ?? [];
        var text = string.Join('|', data.Prepend(finding.Code).Append(finding.Found).Append(finding.Expected));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
    }
}
