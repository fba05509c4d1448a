using Benchmark.Data;
using Benchmark.MultiTenancy;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Assignments;

/// <inheritdoc cref="IStatusWordAppService" />
internal sealed class StatusWordAppService(IPermissionChecker permissions, ICurrentTenant currentTenant, IBenchmarkDbContext db) : IStatusWordAppService
{
    public async Task<IReadOnlyList<StatusWordDto>> GetListAsync(CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        return await db.StatusWords.AsNoTracking().OrderBy(w => w.Word).Select(w => new StatusWordDto(w.Id, w.Word, w.Status)).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<SharedStatusWordDto>> GetSharedAsync(CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        return [.. new StatusVocabulary([], []).Statuses.Select(w => new SharedStatusWordDto(w.Key, w.Value)).OrderBy(w => w.Word, StringComparer.CurrentCulture)];
    }

    public async Task CreateAsync(string word, AssignmentStatus status, CancellationToken cancellationToken = default)
    {
        var tenantId = await CheckAsync(cancellationToken);
        var added = new StatusWord(tenantId, word, Known(status));
        if (await db.StatusWords.AnyAsync(w => w.Word == added.Word, cancellationToken))
        {
            throw new BusinessException(BenchmarkErrorCodes.Tenants.AlreadyExists).WithData("value", added.Word);
        }

        db.StatusWords.Add(added);
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task ChangeAsync(Guid id, AssignmentStatus status, CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        var word = await db.StatusWords.SingleOrDefaultAsync(w => w.Id == id, cancellationToken) ?? throw new EntityNotFoundException(nameof(StatusWord), id);
        word.ChangeTo(Known(status));
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task RemoveAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        var word = await db.StatusWords.SingleOrDefaultAsync(w => w.Id == id, cancellationToken) ?? throw new EntityNotFoundException(nameof(StatusWord), id);
        db.StatusWords.Remove(word);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<Guid> CheckAsync(CancellationToken cancellationToken)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Administration.Vocabulary, cancellationToken);
        return currentTenant.Id ?? throw new BusinessException(BenchmarkErrorCodes.Tenants.Unknown);
    }

    private static AssignmentStatus Known(AssignmentStatus status) =>
        Enum.IsDefined(status) ? status : throw new BusinessException(BenchmarkErrorCodes.ValueRequired).WithData("field", "Status");
}
