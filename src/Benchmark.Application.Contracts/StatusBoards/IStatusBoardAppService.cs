namespace Benchmark.StatusBoards;

/// <summary>Status boards: what boards have published about their uppdrag, goals and plans. Open to anyone.</summary>
public interface IStatusBoardAppService : IApplicationService
{
    /// <summary>All boards that have published, real kommuner first.</summary>
    /// <param name="search">Part of the name of a kommun or board, or a kommunkod; null for all.</param>
    /// <param name="cancellationToken">Ends the work when the caller has gone.</param>
    Task<BoardListDto> GetListAsync(string? search = null, CancellationToken cancellationToken = default);

    /// <summary>One board with every period it has published for.</summary>
    /// <param name="municipality">Kommun by its name in addresses or its code.</param>
    /// <param name="board">Board by its name in addresses.</param>
    /// <param name="cancellationToken">Ends the work when the caller has gone.</param>
    /// <exception cref="BusinessException">Unknown kommun or board.</exception>
    Task<BoardListItemDto> GetBoardAsync(string municipality, string board, CancellationToken cancellationToken = default);

    /// <summary>The status board of one period.</summary>
    /// <exception cref="BusinessException">Unknown kommun, board, period, version or goal; the message says what there is.</exception>
    Task<StatusBoardDto> GetAsync(GetStatusBoardDto input, CancellationToken cancellationToken = default);
}
