namespace Benchmark.Boards;

/// <summary>The nämnder of the own kommun, for its administrator.</summary>
public interface IBoardAppService : IApplicationService
{
    Task<IReadOnlyList<BoardDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <exception cref="EntityNotFoundException">The kommun has no such nämnd.</exception>
    Task<BoardDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The activity areas that a nämnd can answer for.</summary>
    Task<IReadOnlyList<BoardAreaDto>> GetAreasAsync(CancellationToken cancellationToken = default);

    /// <exception cref="BusinessException">The name is taken, or an area is unknown.</exception>
    Task<Guid> CreateAsync(SaveBoardDto input, CancellationToken cancellationToken = default);

    /// <exception cref="BusinessException">The name is taken, or an area is unknown.</exception>
    Task UpdateAsync(Guid id, SaveBoardDto input, CancellationToken cancellationToken = default);
}

/// <summary>A nämnd.</summary>
public sealed record BoardDto(Guid Id, string Name, string? ShortName, IReadOnlyList<string> AreaCodes);

/// <summary>An activity area with its names.</summary>
public sealed record BoardAreaDto(string Code, string NameSv, string NameEn);

/// <summary>What is said of a nämnd.</summary>
public sealed record SaveBoardDto(string Name, string? ShortName, IReadOnlyCollection<string> AreaCodes);
