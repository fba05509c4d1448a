using System.ComponentModel;
using Benchmark.Comparisons;

namespace Benchmark.StatusBoards;

/// <summary>Boards that have published.</summary>
/// <param name="Boards">Real kommuner first, then by name.</param>
[ImmutableObject(true)]
public sealed record BoardListDto(IReadOnlyList<BoardListItemDto> Boards);

/// <summary>A board that has published.</summary>
/// <param name="Municipality">Whose.</param>
/// <param name="County">Its county.</param>
/// <param name="Name">The board's newest name.</param>
/// <param name="ShortName">As other boards call it.</param>
/// <param name="Slug">The board in addresses.</param>
/// <param name="Reports">Its reports, newest first; at least one.</param>
[ImmutableObject(true)]
public sealed record BoardListItemDto(
    MunicipalityRefDto Municipality,
    string County,
    string Name,
    string? ShortName,
    string Slug,
    IReadOnlyList<BoardReportDto> Reports);

/// <summary>One published report of a board.</summary>
/// <param name="Period">Code of the period.</param>
/// <param name="Version">The version that is valid now.</param>
/// <param name="Slug">The board in addresses when it was published.</param>
/// <param name="DecisionDate">When the board decided on it.</param>
/// <param name="PublishedAt">When anyone could read it.</param>
/// <param name="Assignments">Its uppdrag by status.</param>
[ImmutableObject(true)]
public sealed record BoardReportDto(
    string Period,
    int Version,
    string Slug,
    DateOnly? DecisionDate,
    DateTimeOffset PublishedAt,
    StatusCountsDto Assignments);
