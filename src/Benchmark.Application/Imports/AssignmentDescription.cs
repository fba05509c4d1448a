namespace Benchmark.Imports;

/// <summary>What is said of an uppdrag itself: a row that is silent of something leaves it as it is.</summary>
internal static class AssignmentDescription
{
    /// <summary>The row as the report would say it when it has been taken in.</summary>
    public static DraftAssignment After(DraftAssignment row, DraftAssignment held, Belonging belonging) => row with
    {
        Goal = belonging.IsElsewhere(row) ? belonging.After(row) : held.Goal,
        GivenYear = row.GivenYear ?? held.GivenYear,
        GivenBy = row.GivenBy ?? held.GivenBy,
        SharedWith = row.SharedWith.Count == 0 ? held.SharedWith : [.. row.SharedWith.Distinct(StringComparer.Ordinal)],
    };

    /// <summary>Whether two rows describe the uppdrag in the same way.</summary>
    public static bool IsSame(DraftAssignment one, DraftAssignment other) =>
        one.Goal == other.Goal && one.GivenYear == other.GivenYear && one.GivenBy == other.GivenBy && one.SharedWith.SequenceEqual(other.SharedWith);
}
