using Benchmark.Assignments;
using Benchmark.Goals;

namespace Benchmark.Publishing;

/// <summary>One side of an <see cref="Indicators.IndicatorFormula"/>.</summary>
public abstract record FormulaTerm
{
    private FormulaTerm()
    {
    }

    /// <summary>Reads a term as the catalogue writes it.</summary>
    /// <exception cref="FormatException">It isn't one.</exception>
    public static FormulaTerm Parse(string text)
    {
        var parts = text.Split(':');
        return parts switch
        {
            ["finance", { Length: > 0 } area, { Length: > 0 } item] => new Finance(area, item),
            ["indicator", { Length: > 0 } code] => new IndicatorValue(code),
            ["population"] => new Population(),
            ["goals", var level] => new Statuses(FollowedUp.Goals, Status<GoalAssessmentLevel>(level, text)),
            ["assignments", var status] => new Statuses(FollowedUp.Assignments, Status<AssignmentStatus>(status, text)),
            ["measures", var status] => new Statuses(FollowedUp.Measures, Status<AssignmentStatus>(status, text)),
            ["activities", var status] => new Statuses(FollowedUp.Activities, Status<AssignmentStatus>(status, text)),
            _ => throw new FormatException($"'{text}' is not a term of a formula."),
        };
    }

    private static int? Status<T>(string name, string text)
        where T : struct, Enum
    {
        if (name == "All")
        {
            return null;
        }

        return Enum.TryParse<T>(name, out var status) && Enum.IsDefined(status)
            ? Convert.ToInt32(status, System.Globalization.CultureInfo.InvariantCulture)
            : throw new FormatException($"'{text}' is not a term of a formula.");
    }

    /// <summary>An amount of the report.</summary>
    public sealed record Finance(string AreaCode, string ItemCode) : FormulaTerm;

    /// <summary>Another indicator's value.</summary>
    public sealed record IndicatorValue(string IndicatorCode) : FormulaTerm;

    /// <summary>The kommun's inhabitants.</summary>
    public sealed record Population : FormulaTerm;

    /// <summary>How many have a status; all that have any when it is null.</summary>
    public sealed record Statuses(FollowedUp What, int? Status) : FormulaTerm;
}

/// <summary>What a report gives a status.</summary>
public enum FollowedUp
{
    Goals = 1,
    Assignments = 2,
    Measures = 3,
    Activities = 4,
}
