using System.ComponentModel;
using Benchmark.Assignments;

namespace Benchmark.StatusBoards;

/// <summary>How many have each status.</summary>
[ImmutableObject(true)]
public sealed record StatusCountsDto(int Completed, int Started, int Waiting, int Delayed, int Stopped, int NotStarted)
{
    /// <summary>The order statuses are shown in.</summary>
    public static IReadOnlyList<AssignmentStatus> Order { get; } =
    [
        AssignmentStatus.Completed,
        AssignmentStatus.Started,
        AssignmentStatus.Waiting,
        AssignmentStatus.Delayed,
        AssignmentStatus.Stopped,
        AssignmentStatus.NotStarted,
    ];

    /// <summary>All of them.</summary>
    public int Total => Completed + Started + Waiting + Delayed + Stopped + NotStarted;

    /// <summary>Counts statuses.</summary>
    public static StatusCountsDto Count(IEnumerable<AssignmentStatus> statuses) =>
        From(statuses.CountBy(s => s).ToDictionary());

    /// <summary>From counts that are already made; what is left out is none.</summary>
    public static StatusCountsDto From(IReadOnlyDictionary<AssignmentStatus, int> counts) => new(
        counts.GetValueOrDefault(AssignmentStatus.Completed),
        counts.GetValueOrDefault(AssignmentStatus.Started),
        counts.GetValueOrDefault(AssignmentStatus.Waiting),
        counts.GetValueOrDefault(AssignmentStatus.Delayed),
        counts.GetValueOrDefault(AssignmentStatus.Stopped),
        counts.GetValueOrDefault(AssignmentStatus.NotStarted));

    /// <summary>How many have <paramref name="status"/>.</summary>
    public int Of(AssignmentStatus status) => status switch
    {
        AssignmentStatus.Completed => Completed,
        AssignmentStatus.Started => Started,
        AssignmentStatus.Waiting => Waiting,
        AssignmentStatus.Delayed => Delayed,
        AssignmentStatus.Stopped => Stopped,
        AssignmentStatus.NotStarted => NotStarted,
        _ => 0,
    };
}
