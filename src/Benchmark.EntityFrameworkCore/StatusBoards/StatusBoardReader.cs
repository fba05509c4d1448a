using System.Data.Common;
using Benchmark.Assignments;
using Benchmark.Goals;

namespace Benchmark.StatusBoards;

/// <summary>Turns rows of <see cref="StatusBoardSql"/> into what they mean; the order of columns is the order there.</summary>
internal static class StatusBoardReader
{
    /// <summary>How many columns a report's head takes.</summary>
    public const int ReportColumns = 12;

    public static ReportRow Report(DbDataReader row) => new(
        row.GetGuid(0),
        row.GetString(1),
        row.GetInt32(2),
        row.GetBoolean(3),
        row.GetString(4),
        Text(row, 5),
        row.GetString(6),
        Text(row, 7),
        row.IsDBNull(8) ? null : row.GetFieldValue<DateOnly>(8),
        Text(row, 9),
        Text(row, 10),
        row.GetFieldValue<DateTimeOffset>(11));

    public static ReportCountsRow ReportCounts(DbDataReader row)
    {
        var counts = new Dictionary<AssignmentStatus, int>();
        if (!row.IsDBNull(ReportColumns + 2))
        {
            var numbers = row.GetFieldValue<int[]>(ReportColumns + 3);
            foreach (var (index, status) in row.GetFieldValue<int[]>(ReportColumns + 2).Index())
            {
                counts[(AssignmentStatus)status] = numbers[index];
            }
        }

        return new ReportCountsRow(row.GetString(ReportColumns), row.GetGuid(ReportColumns + 1), Report(row), counts);
    }

    public static GoalRow Goal(DbDataReader row) => new(
        row.GetGuid(0),
        (GoalKind)row.GetInt32(1),
        Text(row, 2),
        row.GetString(3),
        Id(row, 4),
        Text(row, 5),
        Text(row, 6),
        Text(row, 7),
        row.IsDBNull(8) ? null : (GoalAssessmentLevel)row.GetInt32(8),
        Text(row, 9),
        Text(row, 10));

    public static AssignmentRow Assignment(DbDataReader row) => new(
        row.GetGuid(0),
        Text(row, 1),
        row.GetString(2),
        Id(row, 3),
        Text(row, 4),
        Text(row, 5),
        row.IsDBNull(6) ? null : row.GetInt32(6),
        Text(row, 7),
        row.GetFieldValue<string[]>(8),
        Status(row, 9),
        Text(row, 10),
        Text(row, 11),
        Text(row, 12));

    public static MeasureRow Measure(DbDataReader row) =>
        new(Text(row, 0), row.GetString(1), Id(row, 2), Id(row, 3), Status(row, 4), Text(row, 5), Text(row, 6));

    public static ActivityRow Activity(DbDataReader row) =>
        new(row.GetGuid(0), row.GetString(1), row.GetInt32(2), row.GetString(3), Status(row, 4), Text(row, 5), Text(row, 6), Text(row, 7));

    public static HistoryRow History(DbDataReader row) =>
        new(row.GetGuid(0), row.GetString(1), row.GetString(2), Status(row, 3), Text(row, 4));

    private static AssignmentStatus Status(DbDataReader row, int column) => (AssignmentStatus)row.GetInt32(column);

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static Guid? Id(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetGuid(column);
}
