using System.Globalization;
using Benchmark.Localization;

namespace Benchmark.Reports;

/// <summary>What is said at a field.</summary>
internal static class FormErrors
{
    public static string NotANumber(string text) => Text("Reports:FieldNotANumber").Replace("{text}", text.Trim(), StringComparison.Ordinal);

    /// <summary>Why a text isn't a value.</summary>
    public static string NotAValue(BusinessException error, string text) => error.Code == BenchmarkErrorCodes.Figures.InvalidNumber
        ? NotANumber(text)
        : Text("Error:" + error.Code)
            .Replace("{text}", text.Trim(), StringComparison.Ordinal)
            .Replace("{limit}", Convert.ToString(error.Data["limit"], CultureInfo.CurrentCulture), StringComparison.Ordinal);

    public static string NotAChoice() => Text("Reports:FieldNotAChoice");

    public static string TooLong(int max) => Text("Reports:FieldTooLong").Replace("{max}", max.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    public static string TitleRequired(AddedKind kind) => Text($"Reports:TitleRequired:{kind}");

    public static string PlanRequired() => Text("Reports:PlanRequired");

    public static string NotAPlanNumber() => Text("Reports:NotAPlanNumber");

    public static string NotAYear(int first, int last) => Text("Reports:NotAYear")
        .Replace("{first}", first.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{last}", last.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    public static string Exists(string title) => Text("Reports:AddExists").Replace("{title}", title.Trim(), StringComparison.Ordinal);

    public static string StatusRequired() => Text("Reports:StatusRequired");

    public static string StatusFirst() => Text("Reports:FieldStatusFirst");

    public static string ValueFirst() => Text("Reports:FieldValueFirst");

    private static string Text(string key) => BenchmarkTexts.Find(key, CultureInfo.CurrentUICulture) ?? key;
}
