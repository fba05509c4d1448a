using Benchmark.Data;
using Benchmark.Documents.Recognition.Words;
using Benchmark.Imports.Readings;
using Benchmark.Reports;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.OwnFigures;

/// <inheritdoc cref="IOwnFigureAppService" />
internal sealed class OwnFigureAppService(IBenchmarkDbContext db, ReadingChanges readings, IPermissionChecker permissions, ICurrentUser user, TimeProvider clock) : IOwnFigureAppService
{
    /// <inheritdoc />
    public async Task KeepAsync(Guid reportId, Guid readingId, IReadOnlyList<int> rows, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        await db.SaveAgainAsync(() => KeepOnceAsync(reportId, readingId, rows, cancellationToken), cancellationToken);
    }

    /// <inheritdoc />
    public async Task RemoveAsync(Guid reportId, Guid id, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        (await readings.FindReportAsync(reportId, cancellationToken)).RequireDraft();
        db.OwnFigures.Remove(await FindAsync(reportId, id, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<OwnFigureDto>> GetListAsync(Guid reportId, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.View, cancellationToken);
        var report = await readings.FindReportAsync(reportId, cancellationToken);
        var versions = db.Reports.Where(r => r.BoardId == report.BoardId && r.PeriodCode == report.PeriodCode && r.Version <= report.Version).Select(r => r.Id);
        var figures = await db.OwnFigures.AsNoTracking().Where(f => versions.Contains(f.ReportId))
            .Join(db.DocumentReadings, f => f.ReadingId, r => r.Id, (f, r) => new { Figure = f, r.FileId })
            .Join(db.OriginalFiles, f => f.FileId, o => o.Id, (f, o) => new { f.Figure, o.FileName })
            .ToListAsync(cancellationToken);
        var keys = figures.Select(f => f.Figure.NameKey).ToList();
        var proposals = figures.Count == 0 ? [] : await db.IndicatorProposals.AsNoTracking().Where(p => keys.Contains(p.NameKey)).ToDictionaryAsync(p => (p.NameKey, p.Unit), cancellationToken);
        var indicators = await IndicatorsAsync(proposals.Values, cancellationToken);
        return
        [
            .. figures.OrderBy(f => f.Figure.ReportId != reportId).ThenBy(f => f.FileName).ThenBy(f => f.Figure.Line).Select(f => new OwnFigureDto
            {
                Id = f.Figure.Id,
                ReportId = f.Figure.ReportId,
                ReadingId = f.Figure.ReadingId,
                Row = f.Figure.Row,
                Name = f.Figure.Name,
                Group = f.Figure.Group,
                Unit = f.Figure.Unit,
                Values = [.. f.Figure.Values.Select(v => new OwnValueDto(v.Column, PrintedValues.Say(v)))],
                FileName = f.FileName,
                Line = f.Figure.Line,
                Page = f.Figure.Page,
                KeptByName = f.Figure.KeptByName,
                KeptAt = f.Figure.KeptAt,
                Proposal = proposals.GetValueOrDefault((f.Figure.NameKey, f.Figure.Unit)) is { } proposal
                    ? new ProposalStateDto(proposal.Answer, indicators.GetValueOrDefault(proposal.IndicatorCode ?? string.Empty), proposal.IndicatorCode, proposal.Reason, proposal.AnsweredAt ?? proposal.ProposedAt)
                    : null,
            }),
        ];
    }

    /// <inheritdoc />
    public async Task ProposeAsync(Guid reportId, Guid id, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        await db.SaveAgainAsync(() => ProposeOnceAsync(reportId, id, cancellationToken), cancellationToken);
    }

    private async Task KeepOnceAsync(Guid reportId, Guid readingId, IReadOnlyList<int> rows, CancellationToken cancellationToken)
    {
        var report = await readings.FindReportAsync(reportId, cancellationToken);
        report.RequireDraft();
        var content = (await readings.FindAsync(reportId, readingId, cancellationToken)).Content ?? new DocumentContent();
        var unmatched = content.Unmatched.Select(u => u.Printed).OfType<int>().ToHashSet();
        var printed = KeptRow.Of(content.Printed, Folded.Of);
        var kept = await db.OwnFigures.Where(f => f.ReportId == reportId).ToListAsync(cancellationToken);
        foreach (var index in rows.Count > 0 ? rows.Distinct() : unmatched.Order())
        {
            var row = unmatched.Contains(index) ? printed[index] : throw new EntityNotFoundException(nameof(PrintedRow), index);
            if ((kept.Find(f => f.StandsAt(readingId, index)) ?? kept.Find(f => f.IsIn(readingId, row))) is { } earlier)
            {
                earlier.KeepAgain(readingId, row, user.Actor, clock.GetUtcNow());
            }
            else
            {
                db.OwnFigures.Add(new OwnFigure(report.TenantId, reportId, readingId, row, user.Actor, clock.GetUtcNow()));
            }
        }
    }

    private async Task ProposeOnceAsync(Guid reportId, Guid id, CancellationToken cancellationToken)
    {
        var figure = await FindAsync(reportId, id, cancellationToken);
        if (await db.IndicatorProposals.AnyAsync(p => p.NameKey == figure.NameKey && p.Unit == figure.Unit, cancellationToken))
        {
            return;
        }

        var municipality = await db.Tenants.Where(t => t.Id == figure.TenantId).Select(t => t.MunicipalityCode).SingleAsync(cancellationToken);
        db.IndicatorProposals.Add(new IndicatorProposal(figure, municipality, clock.GetUtcNow()));
    }

    private async Task<Dictionary<string, string>> IndicatorsAsync(IEnumerable<IndicatorProposal> proposals, CancellationToken cancellationToken)
    {
        var codes = proposals.Select(p => p.IndicatorCode).OfType<string>().ToList();
        return codes.Count == 0 ? [] : await db.Indicators.AsNoTracking().Where(i => codes.Contains(i.Code)).ToDictionaryAsync(i => i.Code, i => i.ShownName(), cancellationToken);
    }

    private async Task<OwnFigure> FindAsync(Guid reportId, Guid id, CancellationToken cancellationToken) =>
        await db.OwnFigures.SingleOrDefaultAsync(f => f.Id == id && f.ReportId == reportId, cancellationToken) ?? throw new EntityNotFoundException(nameof(OwnFigure), id);
}
