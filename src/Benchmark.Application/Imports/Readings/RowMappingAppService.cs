using Benchmark.Data;
using Benchmark.Reports;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Imports.Readings;

/// <inheritdoc cref="IRowMappingAppService" />
internal sealed class RowMappingAppService(
    IBenchmarkDbContext db,
    ReportWorkspaceReader workspaces,
    ReadingChanges readings,
    LearntNames learnt,
    IPermissionChecker permissions,
    ICurrentUser user,
    TimeProvider clock) : IRowMappingAppService
{
    /// <inheritdoc />
    public async Task<MappingChoicesDto> GetChoicesAsync(Guid reportId, Guid readingId, int row, string? search, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        var workspace = await workspaces.LoadAsync(reportId, cancellationToken);
        var reading = await readings.FindAsync(reportId, readingId, cancellationToken);
        return new MappingChoices(workspace.Checks, await learnt.LoadAsync(cancellationToken)).Build(reading, Find(reading, row), row, search);
    }

    /// <inheritdoc />
    public async Task<string?> MapAsync(Guid reportId, Guid readingId, MapRowDto input, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        string? first = null;
        await readings.ChangeAsync(
            reportId,
            readingId,
            async reading =>
            {
                var row = Find(reading, input.Row);
                var checks = (await workspaces.LoadAsync(reportId, cancellationToken)).Checks;
                var known = (await learnt.LoadAsync(cancellationToken)).ToDictionary();
                var mapping = new HandMapping(checks, await readings.FileNameAsync(reading, cancellationToken), known);
                mapping.Check(row, input.Target);
                foreach (var lesson in mapping.Lessons(row, input.Target))
                {
                    await learnt.LearnAsync(reading.TenantId, lesson, known, cancellationToken);
                }

                var content = mapping.Map(reading.Content!, input.Row, input.Target);
                foreach (var (index, target) in mapping.Alike(reading, content, input.Row, input.Target))
                {
                    content = mapping.Map(content, index, target, isAlike: true);
                }

                // What has become an indicator is the kommun's own no more.
                var unmatched = content.Unmatched.Select(u => u.Printed).ToHashSet();
                db.OwnFigures.RemoveRange((await db.OwnFigures.Where(f => f.ReadingId == readingId).ToListAsync(cancellationToken)).Where(f => !unmatched.Contains(f.Row)));

                first = content.Printed[input.Row].Rows.Count > 0 ? content.Printed[input.Row].Rows[0] : null;
                reading.Map(content, new RowMapping(input.Row, row.FullName, input.Target, user.Actor.Name, clock.GetUtcNow()), input.Seen, input.Rows.DistinctBy(r => r.Key).ToDictionary(r => r.Key, r => r.Stamp));
            },
            cancellationToken);
        return first;
    }

    private static PrintedRow Find(DocumentReading reading, int row) =>
        reading.Content is { } content && row >= 0 && row < content.Printed.Count ? content.Printed[row] : throw new EntityNotFoundException(nameof(PrintedRow), row);
}
