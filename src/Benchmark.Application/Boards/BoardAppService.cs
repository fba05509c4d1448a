using Benchmark.Data;
using Benchmark.MultiTenancy;
using Benchmark.Municipalities;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Boards;

/// <inheritdoc cref="IBoardAppService" />
internal sealed class BoardAppService(IPermissionChecker permissions, ICurrentTenant currentTenant, IBenchmarkDbContext db) : IBoardAppService
{
    public async Task<IReadOnlyList<BoardDto>> GetListAsync(CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        return [.. (await db.Boards.AsNoTracking().OrderBy(b => b.Name).ToListAsync(cancellationToken)).Select(Map)];
    }

    public async Task<BoardDto> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        return Map(await FindAsync(id, cancellationToken));
    }

    public async Task<IReadOnlyList<BoardAreaDto>> GetAreasAsync(CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        return await db.ActivityAreas.AsNoTracking().OrderBy(a => a.SortOrder).Select(a => new BoardAreaDto(a.Code, a.NameSv, a.NameEn)).ToListAsync(cancellationToken);
    }

    public async Task<Guid> CreateAsync(SaveBoardDto input, CancellationToken cancellationToken = default)
    {
        var tenantId = await CheckAsync(cancellationToken);
        await CheckInputAsync(null, input, cancellationToken);
        var board = new Board(tenantId, input.Name, input.ShortName, input.AreaCodes);
        db.Boards.Add(board);
        await db.SaveChangesAsync(cancellationToken);
        return board.Id;
    }

    public async Task UpdateAsync(Guid id, SaveBoardDto input, CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        var board = await FindAsync(id, cancellationToken);
        await CheckInputAsync(id, input, cancellationToken);
        board.Rename(input.Name, input.ShortName);
        board.SetAreas(input.AreaCodes);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<Guid> CheckAsync(CancellationToken cancellationToken)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Administration.Boards, cancellationToken);
        return currentTenant.Id ?? throw new BusinessException(BenchmarkErrorCodes.Tenants.Unknown);
    }

    // Two nämnder with the same name would share an address.
    private async Task CheckInputAsync(Guid? id, SaveBoardDto input, CancellationToken cancellationToken)
    {
        var slug = MunicipalitySlug.Of(input.Name);
        if (await db.Boards.AnyAsync(b => b.Slug == slug && b.Id != id, cancellationToken))
        {
            throw new BusinessException(BenchmarkErrorCodes.Tenants.AlreadyExists).WithData("value", input.Name);
        }

        var known = await db.ActivityAreas.Where(a => input.AreaCodes.Contains(a.Code)).Select(a => a.Code).ToListAsync(cancellationToken);
        if (input.AreaCodes.Except(known).FirstOrDefault() is { } unknown)
        {
            throw new BusinessException(BenchmarkErrorCodes.Figures.UnknownArea).WithData("code", unknown);
        }
    }

    private async Task<Board> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Boards.SingleOrDefaultAsync(b => b.Id == id, cancellationToken) ?? throw new EntityNotFoundException(nameof(Board), id);

    private static BoardDto Map(Board board) => new(board.Id, board.Name, board.ShortName, board.AreaCodes);
}
