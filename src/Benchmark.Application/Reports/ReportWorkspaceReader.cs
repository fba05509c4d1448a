using System.Linq.Expressions;
using Benchmark.Assignments;
using Benchmark.Data;
using Benchmark.Imports;
using Benchmark.Imports.Checks;
using Benchmark.Municipalities;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Reports;

/// <summary>Loads a report of the current tenant with all it is held against.</summary>
internal sealed class ReportWorkspaceReader(IBenchmarkDbContext db, EarlierStatusReader statuses, EarlierAssessmentReader assessments)
{
    private static readonly Expression<Func<Report, object>>[] Content =
    [
        r => r.Figures, r => r.FinanceLines, r => r.GoalAssessments, r => r.AssignmentFollowUps, r => r.MeasureFollowUps, r => r.ActivityFollowUps,
    ];

    /// <exception cref="EntityNotFoundException">The tenant has no such report.</exception>
    public async Task<ReportWorkspace> LoadAsync(Guid reportId, CancellationToken cancellationToken)
    {
        // A transaction keeps one connection for all the questions; each opening asks the server to note the tenant. All of them see the
        // same moment: another report may get a goal meanwhile that the register was read without.
        await using var transaction = await db.BeginSnapshotAsync(cancellationToken);
        var workspace = await LoadAllAsync(reportId, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return workspace;
    }

    private async Task<ReportWorkspace> LoadAllAsync(Guid reportId, CancellationToken cancellationToken)
    {
        var report = await db.Reports.Include(r => r.Events).SingleOrDefaultAsync(r => r.Id == reportId, cancellationToken)
            ?? throw new EntityNotFoundException(nameof(Report), reportId);
        await LoadContentAsync(report.Id, cancellationToken);
        var board = await db.Boards.SingleAsync(b => b.Id == report.BoardId, cancellationToken);
        var register = await BoardRegister.LoadAsync(db, board.Id, cancellationToken);
        var municipalityCode = await db.Tenants.Where(t => t.Id == report.TenantId).Select(t => t.MunicipalityCode).SingleAsync(cancellationToken);
        var municipality = await db.Municipalities.AsNoTracking().Include(m => m.Populations).SingleAsync(m => m.Code == municipalityCode, cancellationToken);
        var (previous, yearBefore) = await FindEarlierAsync(report, cancellationToken);
        var earlier = new EarlierValues(report.Period, previous?.Period);
        foreach (var other in new[] { previous, yearBefore }.OfType<Report>())
        {
            earlier.Add(other.Figures, other.FinanceLines);
        }

        await EarlierValuesReader.AddAsync(db, report, earlier, cancellationToken);
        earlier.AddOwn(report.Figures, report.FinanceLines);
        var before = previous is null ? null : ReportDraftWriter.Write(previous, register);
        return new ReportWorkspace
        {
            Report = report,
            Board = board,
            Municipality = municipality,
            Register = register,
            Checks = await LoadChecksAsync(report, board.AreaCodes, municipality, earlier, before, cancellationToken),
            Draft = ReportDraftWriter.Write(report, register) with { MunicipalityCode = municipalityCode, BoardName = board.Name },
            Statuses = await statuses.LoadAsync(report, cancellationToken),
            Assessments = await assessments.LoadAsync(report, cancellationToken),
            Previous = before,
            YearBefore = yearBefore is null ? null : ReportDraftWriter.Write(yearBefore, register),
        };
    }

    /// <summary>The latest version of the board's nearest earlier report, and of the one a year earlier.</summary>
    private async Task<(Report? Previous, Report? YearBefore)> FindEarlierAsync(Report report, CancellationToken cancellationToken)
    {
        var latest = (await EarlierReports.ReadAsync(db, report, cancellationToken))
            .GroupBy(r => r.Period)
            .Select(g => (g.MaxBy(r => r.Version)!.Id, Period: g.Key))
            .ToList();
        var previous = latest.Count == 0 ? (Guid?)null : latest.MaxBy(r => r.Period).Id;
        var yearBefore = report.Period.Year == ReportPeriod.FirstYear
            ? null
            : latest.Where(r => r.Period == report.Period.PreviousYear).Select(r => (Guid?)r.Id).FirstOrDefault();
        foreach (var id in new[] { previous, yearBefore }.OfType<Guid>().Distinct())
        {
            await LoadContentAsync(id, cancellationToken);
        }

        return (await LocalAsync(previous), await LocalAsync(yearBefore));

        async Task<Report?> LocalAsync(Guid? id) => id is null ? null : await db.Reports.SingleAsync(r => r.Id == id, cancellationToken);
    }

    /// <summary>One query a list: joined into one they would multiply.</summary>
    private async Task LoadContentAsync(Guid reportId, CancellationToken cancellationToken)
    {
        foreach (var list in Content)
        {
            await db.Reports.Include(list).Where(r => r.Id == reportId).LoadAsync(cancellationToken);
        }
    }

    private async Task<CheckContext> LoadChecksAsync(Report report, IReadOnlyList<string> boardAreas, Municipality municipality, EarlierValues earlier, ReportDraft? previous, CancellationToken cancellationToken) => new()
    {
        Period = report.Period,
        MunicipalityCode = municipality.Code,
        Population = municipality.PopulationNearest(report.Period.To)?.Population,
        BoardAreas = boardAreas,
        Indicators = await db.Indicators.AsNoTracking().Include(i => i.Versions).ToDictionaryAsync(i => i.Code, StringComparer.OrdinalIgnoreCase, cancellationToken),
        Units = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Code, cancellationToken),
        Areas = await db.ActivityAreas.AsNoTracking().ToDictionaryAsync(a => a.Code, cancellationToken),
        Items = await db.FinanceItems.AsNoTracking().ToDictionaryAsync(i => i.Code, cancellationToken),
        Vocabulary = new StatusVocabulary(
            await db.StatusWords.AsNoTracking().ToListAsync(cancellationToken),
            await db.AssessmentWords.AsNoTracking().ToListAsync(cancellationToken)),
        Earlier = earlier,
        Previous = previous,
    };
}
