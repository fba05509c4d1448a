using System.Globalization;
using System.Text;

namespace Benchmark.Municipalities;

/// <summary>Makes the part of an address that names a kommun or a board.</summary>
public static class MunicipalitySlug
{
    /// <summary>Lower case a–z, digits and single hyphens: "Upplands Väsby" → <c>upplands-vasby</c>.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var sign in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(sign))
            {
                slug.Append(char.ToLowerInvariant(sign));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
