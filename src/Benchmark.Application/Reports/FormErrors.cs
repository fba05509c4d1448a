using System.Globalization;
using Benchmark.Localization;

namespace Benchmark.Reports;

/// <summary>What is said at a field.</summary>
internal static class FormErrors
{
    public static string NotANumber(string text) => Text("Reports:FieldNotANumber").Replace("{text}", text.Trim(), StringComparison.Ordinal);

    public static string NotAChoice() => Text("Reports:FieldNotAChoice");

    public static string TooLong(int max) => Text("Reports:FieldTooLong").Replace("{max}", max.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    public static string StatusFirst() => Text("Reports:FieldStatusFirst");

    private static string Text(string key) => BenchmarkTexts.Find(key, CultureInfo.CurrentUICulture) ?? key;
}
