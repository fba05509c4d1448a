using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Infrastructure.Localization;

/// <summary>Sentences that say how many. What is said of a single one stands under the same key with <c>One</c> after it.</summary>
public static class CountedTexts
{
    private const string Single = "One";

    /// <summary>The sentence for <paramref name="count"/>, filled with <paramref name="arguments"/>.</summary>
    public static string Counted(this IStringLocalizer texts, string key, int count, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts[count == 1 ? key + Single : key, arguments];
    }
}
