using System.Globalization;

namespace Benchmark.Documents.Findings;

/// <summary>Words and numbers as the findings' sentences print them.</summary>
internal static class SwedishText
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>A number with spaces between thousands, decimal comma and U+2212.</summary>
    public static string Number(decimal value) =>
        (value < 0 ? "\u2212" : string.Empty) + Math.Abs(value).ToString("#,##0.####", Swedish);

    /// <summary>A text cut to a length that a sentence can hold.</summary>
    public static string Short(string text) => text.Length <= 80 ? text : text[..77].TrimEnd() + "…";
}
