namespace Benchmark.Reports;

/// <summary>What a kommun calls something: its number, when it has one, before its title.</summary>
internal static class NumberedName
{
    public static string Of(string? number, string title) => string.IsNullOrWhiteSpace(number) ? title : $"{number} {title}";
}
