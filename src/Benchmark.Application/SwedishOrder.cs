using System.Globalization;

namespace Benchmark;

/// <summary>Å Ä Ö last.</summary>
internal static class SwedishOrder
{
    public static StringComparer Comparer { get; } = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), CompareOptions.None);
}
