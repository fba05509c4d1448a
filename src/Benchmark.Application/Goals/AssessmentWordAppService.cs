using Benchmark.Data;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Goals;

/// <inheritdoc cref="IAssessmentWordAppService" />
internal sealed class AssessmentWordAppService(IPermissionChecker permissions, IBenchmarkDbContext db) : IAssessmentWordAppService
{
    public async Task<IReadOnlyList<AssessmentWordDto>> GetListAsync(CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Administration.Vocabulary, cancellationToken);
        return await db.AssessmentWords.AsNoTracking().OrderBy(w => w.Word).Select(w => new AssessmentWordDto(w.Id, w.Word, w.Level)).ToListAsync(cancellationToken);
    }

    public async Task ChangeAsync(Guid id, GoalAssessmentLevel level, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Administration.Vocabulary, cancellationToken);
        if (!Enum.IsDefined(level))
        {
            throw new BusinessException(BenchmarkErrorCodes.ValueRequired).WithData("field", "Level");
        }

        var word = await db.AssessmentWords.SingleOrDefaultAsync(w => w.Id == id, cancellationToken) ?? throw new EntityNotFoundException(nameof(AssessmentWord), id);
        word.ChangeTo(level);
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task RemoveAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Administration.Vocabulary, cancellationToken);
        var word = await db.AssessmentWords.SingleOrDefaultAsync(w => w.Id == id, cancellationToken) ?? throw new EntityNotFoundException(nameof(AssessmentWord), id);
        db.AssessmentWords.Remove(word);
        await db.SaveChangesAsync(cancellationToken);
    }
}
