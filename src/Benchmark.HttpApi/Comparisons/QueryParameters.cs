using Microsoft.AspNetCore.Http;

namespace Benchmark.HttpApi.Comparisons;

/// <summary>Reads the query string of a comparison. What isn't known is an error, not an empty answer.</summary>
public static class QueryParameters
{
    // What others hang on a link that is shared: it asks for nothing, and a refusal would only break the link.
    private static readonly string[] HungOn = ["fbclid", "gclid", "msclkid", "mc_cid", "mc_eid"];

    /// <exception cref="BusinessException">
    /// The address has a parameter that isn't one of <paramref name="known"/>. What newsletters and social media hang on
    /// (<c>utm_…</c>, <c>fbclid</c>) is let through.
    /// </exception>
    public static void RequireOnly(IQueryCollection query, params ReadOnlySpan<string> known)
    {
        foreach (var name in query.Keys)
        {
            if (!known.Contains(name, StringComparer.OrdinalIgnoreCase) && !IsHungOn(name))
            {
                throw new BusinessException(known.IsEmpty ? BenchmarkErrorCodes.Comparisons.NoParameters : BenchmarkErrorCodes.Comparisons.UnknownParameter)
                    .WithData("parameter", name)
                    .WithData("valid", string.Join(", ", known.ToArray()));
            }
        }
    }

    /// <summary>The value of a parameter; a form's empty field counts as left out.</summary>
    public static string? Read(IQueryCollection query, string name)
    {
        var value = query[name].ToString().Trim();
        return value.Length == 0 ? null : value;
    }

    /// <summary>A list written with commas, or as the parameter repeated; a form's empty field counts as left out.</summary>
    /// <exception cref="BusinessException">There are commas and nothing between them.</exception>
    public static IReadOnlyList<string> ReadList(IQueryCollection query, string name)
    {
        var given = string.Join(',', query[name].Where(value => !string.IsNullOrWhiteSpace(value)));
        string[] list = given.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return list.Length > 0 || given.Length == 0
            ? list
            : throw new BusinessException(BenchmarkErrorCodes.Comparisons.EmptyList).WithData("parameter", name);
    }

    private static bool IsHungOn(string name) =>
        name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || HungOn.Contains(name, StringComparer.OrdinalIgnoreCase);
}
