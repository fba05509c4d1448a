using Benchmark.Data;
using Benchmark.MultiTenancy;
using Benchmark.Reports;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Publishing;

/// <inheritdoc />
public sealed class ReportPublisher(
    IBenchmarkDbContext db,
    IPublicationLock publicationLock,
    IPeriodCounts periodCounts,
    ICurrentTenant currentTenant,
    ICurrentUser currentUser,
    TimeProvider clock) : IReportPublisher
{
    /// <inheritdoc />
    public async Task PublishAsync(Guid reportId, CancellationToken cancellationToken = default)
    {
        var tenantId = currentTenant.Id ?? throw new InvalidOperationException("A publication needs a tenant.");
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await publicationLock.HoldAsync(tenantId, reportId, cancellationToken))
        {
            throw new EntityNotFoundException(nameof(Report), reportId);
        }

        var report = await db.Reports.SingleAsync(r => r.Id == reportId, cancellationToken);
        if (report.Stage == ReportStage.Published || report.PublicationOrderedAt is null)
        {
            return;
        }

        var now = clock.GetUtcNow();
        report.MarkPublished(currentUser.Actor, now);
        var touched = await CopyAsync(report, now, cancellationToken);
        await publicationLock.AdvanceStampsAsync(touched.Stamps, cancellationToken);
        await periodCounts.CountAsync(touched.Indicators, touched.Periods, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <returns>What now looks different.</returns>
    private async Task<Touched> CopyAsync(Report report, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var municipality = await db.Tenants.Where(t => t.Id == report.TenantId)
            .Join(db.Municipalities.Include(m => m.Populations), t => t.MunicipalityCode, m => m.Code, (_, m) => m)
            .AsNoTracking()
            .SingleAsync(cancellationToken);
        var board = await db.Boards.AsNoTracking().SingleAsync(b => b.Id == report.BoardId, cancellationToken);
        var content = await ReportContent.LoadAsync(db, report, cancellationToken);

        var published = new PublishedReport(report, municipality.Code, board.Name, board.ShortName, board.Slug, now);
        var figures = await new PublishableFigures(db).MakeAsync(published, municipality, content, cancellationToken);
        IReadOnlyList<PublishedFinanceLine> lines = content.FinanceLines.ConvertAll(l => new PublishedFinanceLine(published, l.Key, l.Amount, l.Missing));
        var isFirst = !await db.PublishedReports.AnyAsync(r => r.MunicipalityCode == municipality.Code, cancellationToken);
        var (indicators, periods) = await new CurrentRows(db).ElectAsync(published, figures, lines, cancellationToken);

        db.PublishedReports.Add(published);
        db.PublishedFigures.AddRange(figures);
        db.PublishedFinanceLines.AddRange(lines);
        PublishedFollowUps.AddTo(db, published, content);
        await db.SaveChangesAsync(cancellationToken);
        return new Touched(
            [
                PublicationStamp.All,
                municipality.Code,
                .. isFirst ? [PublicationStamp.Reference] : Array.Empty<string>(),
                .. indicators.Select(PublicationStamp.OfIndicator),
            ],
            indicators,
            periods);
    }

    private sealed record Touched(IReadOnlyCollection<string> Stamps, IReadOnlyCollection<string> Indicators, IReadOnlyCollection<string> Periods);
}
