using Benchmark.Assignments;

namespace Benchmark.StatusBoards;

/// <summary>Which board, and what of it.</summary>
/// <param name="Municipality">Kommun by its name in addresses or its code.</param>
/// <param name="Board">Board by its name in addresses.</param>
/// <param name="Period">Code of the period.</param>
/// <param name="Version">Null for the version that is valid now.</param>
/// <param name="Status">Only uppdrag with this status.</param>
/// <param name="Goal">Only uppdrag under this inriktningsmål: <see cref="GoalGroupDto.Key"/>.</param>
public sealed record GetStatusBoardDto(
    string Municipality,
    string Board,
    string Period,
    int? Version = null,
    AssignmentStatus? Status = null,
    string? Goal = null);
