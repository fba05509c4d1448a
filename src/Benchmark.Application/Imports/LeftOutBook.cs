using Benchmark.Data;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Imports;

/// <summary>Keeps what earlier hand-ins to a report couldn't give, until it is given.</summary>
internal sealed class LeftOutBook(IBenchmarkDbContext db)
{
    /// <summary>Settles what has now been given; saved with the rest of the unit of work.</summary>
    public async Task SettleAsync(Guid reportId, IReadOnlySet<string> given, BoardRegister register, CancellationToken cancellationToken)
    {
        if (given.Count == 0)
        {
            return;
        }

        var waiting = (await ListAsync(reportId, cancellationToken))
            .Where(import => import.Rows.Any(row => given.Contains(LeftOutKeys.Of(row, register))))
            .Select(import => import.Id)
            .ToList();
        foreach (var import in waiting.Count == 0 ? [] : await db.ReportImports.Where(i => waiting.Contains(i.Id)).ToListAsync(cancellationToken))
        {
            import.SettleLeftOut(row => given.Contains(LeftOutKeys.Of(row, register)));
        }
    }

    /// <summary>The hand-ins with something left, the latest first, in words.</summary>
    public async Task<IReadOnlyList<LeftOutDto>> SayAsync(ReportWorkspace workspace, IReadOnlyList<ReportFileDto> files, CancellationToken cancellationToken)
    {
        var imports = await ListAsync(workspace.Report.Id, cancellationToken);
        var words = new LeftOutWords(workspace);
        return
        [
            .. imports.Where(import => import.Rows.Count > 0).Select(import => new LeftOutDto(
                import.Id,
                FileNames.Of(import.FileIds, files) ?? string.Empty,
                words.Say(import.Rows))),
        ];
    }

    // Without what was read, which may be of megabytes.
    private async Task<IReadOnlyList<(Guid Id, List<Guid> FileIds, List<LeftOutRow> Rows)>> ListAsync(Guid reportId, CancellationToken cancellationToken)
    {
        var imports = await db.ReportImports.AsNoTracking()
            .Where(i => i.ReportId == reportId && i.State == ImportState.Applied)
            .OrderByDescending(i => i.CreatedAt)
            .Select(i => new
            {
                i.Id,
                FileIds = EF.Property<List<Guid>>(i, ReportImport.FileIdsField),
                Rows = EF.Property<List<LeftOutRow>>(i, ReportImport.LeftOutField),
            })
            .ToListAsync(cancellationToken);
        return [.. imports.Select(i => (i.Id, i.FileIds, i.Rows))];
    }
}
