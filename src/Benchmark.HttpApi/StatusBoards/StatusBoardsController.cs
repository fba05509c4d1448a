using Benchmark.Assignments;
using Benchmark.HttpApi.Comparisons;
using Benchmark.StatusBoards;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Benchmark.HttpApi.StatusBoards;

/// <summary>Open data: what boards have published about their uppdrag, goals and plans.</summary>
[ApiController]
[AllowAnonymous]
[Route("api/v1/boards")]
[Produces("application/json")]
public sealed class StatusBoardsController(IStatusBoardAppService boards) : ControllerBase
{
    /// <summary>Boards that have published, with their periods.</summary>
    /// <param name="search">Part of the name of a kommun or board, or a kommunkod.</param>
    [HttpGet]
    public async Task<ActionResult<BoardListDto>> GetListAsync([FromQuery] string? search, CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query, "search");
        return await boards.GetListAsync(search, cancellationToken);
    }

    /// <summary>One board's report for one period: uppdrag, åtgärder, goals and plans.</summary>
    /// <param name="municipality">Kommun, by code or name.</param>
    /// <param name="board">Board, as in the list.</param>
    /// <param name="period">2018-T2, 2019 or 2022-02.</param>
    /// <param name="version">Left out, the version that is valid now.</param>
    /// <param name="status">Only uppdrag with this status.</param>
    /// <param name="goal">Only uppdrag under this goal, by its key.</param>
    [HttpGet("{municipality}/{board}/{period}")]
    [ProducesResponseType<StatusBoardDto>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<StatusBoardDto>> GetAsync(
        string municipality,
        string board,
        string period,
        [FromQuery] int? version,
        [FromQuery] string? status,
        [FromQuery] string? goal,
        CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query, "version", "status", "goal");
        var asked = new GetStatusBoardDto(municipality, board, period, version, ReadStatus(status), string.IsNullOrEmpty(goal) ? null : goal);
        return await boards.GetAsync(asked, cancellationToken);
    }

    // Numbers would be taken for statuses too, and mean nothing to the one who reads the address.
    private static AssignmentStatus? ReadStatus(string? word)
    {
        if (string.IsNullOrEmpty(word))
        {
            return null;
        }

        return char.IsAsciiLetter(word[0]) && Enum.TryParse<AssignmentStatus>(word, ignoreCase: true, out var status)
            ? status
            : throw new BusinessException(BenchmarkErrorCodes.StatusBoards.UnknownStatus)
                .WithData("status", word)
                .WithData("valid", string.Join(", ", StatusCountsDto.Order));
    }
}
