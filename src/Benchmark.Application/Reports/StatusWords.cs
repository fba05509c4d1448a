using System.Globalization;
using Benchmark.Assignments;
using Benchmark.Goals;
using Benchmark.Localization;

namespace Benchmark.Reports;

/// <summary>The shared Swedish words of the scales, as they stand in a template whatever language its maker reads.</summary>
internal static class StatusWords
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public static IReadOnlyList<string> Statuses { get; } = [.. Enum.GetValues<AssignmentStatus>().Select(s => Of(s))];

    public static IReadOnlyList<string> Levels { get; } = [.. Enum.GetValues<GoalAssessmentLevel>().Select(l => Of(l))];

    public static string Of(AssignmentStatus status) => BenchmarkTexts.Find($"AssignmentStatus:{status}", Swedish)!;

    public static string Of(GoalAssessmentLevel level) => BenchmarkTexts.Find($"GoalLevel:{level}", Swedish)!;
}
