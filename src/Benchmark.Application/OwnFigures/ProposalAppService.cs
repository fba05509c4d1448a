using Benchmark.Data;
using Benchmark.Formatting;
using Benchmark.Imports.Readings;
using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Reports;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.OwnFigures;

/// <inheritdoc cref="IProposalAppService" />
internal sealed class ProposalAppService(IBenchmarkDbContext db, IPermissionChecker permissions, ICurrentUser user, TimeProvider clock) : IProposalAppService
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<ProposalGroupDto>> GetListAsync(CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Host.Proposals, cancellationToken);
        var proposals = await db.IndicatorProposals.AsNoTracking().OrderBy(p => p.ProposedAt)
            .Join(db.Municipalities, p => p.MunicipalityCode, m => m.Code, (p, m) => new { Proposal = p, m.Name })
            .ToListAsync(cancellationToken);
        var names = await db.Indicators.AsNoTracking().ToDictionaryAsync(i => i.Code, i => i.ShownName(), cancellationToken);
        return
        [
            .. proposals.GroupBy(p => (p.Proposal.NameKey, p.Proposal.Unit)).Select(g =>
            {
                // One that came after the answer waits for it; the others' answer is shown as what it could be.
                var answered = g.Select(p => p.Proposal).Where(p => p.Answer is not null).OrderByDescending(p => p.AnsweredAt).FirstOrDefault();
                return new ProposalGroupDto
                {
                    Id = g.First().Proposal.Id,
                    Name = g.First().Proposal.Name,
                    Unit = g.Key.Unit,
                    Proposals = [.. g.Select(p => new ProposalDto(p.Proposal.MunicipalityCode, p.Name, p.Proposal.ProposedAt))],
                    Answer = g.All(p => p.Proposal.Answer is not null) ? answered!.Answer : null,
                    IndicatorCode = answered?.IndicatorCode,
                    Indicator = answered?.IndicatorCode is { } code ? names.GetValueOrDefault(code) : null,
                    Reason = answered?.Reason,
                    AnsweredByName = answered?.AnsweredByName,
                    AnsweredAt = answered?.AnsweredAt,
                };
            })
            .OrderBy(g => g.Answer is not null).ThenByDescending(g => g.Municipalities).ThenBy(g => g.Name, SwedishOrder.Comparer),
        ];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<ChoiceGroupDto>> GetIndicatorsAsync(CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Host.Proposals, cancellationToken);
        var areas = await db.ActivityAreas.AsNoTracking().OrderBy(a => a.SortOrder).ToListAsync(cancellationToken);
        var units = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Code, cancellationToken);
        var indicators = (await db.Indicators.AsNoTracking().OrderBy(i => i.SortOrder).ToListAsync(cancellationToken)).Where(i => !i.IsDerived).ToLookup(i => i.AreaCode);
        return
        [
            .. areas.Where(a => indicators[a.Code].Any()).Select(a => new ChoiceGroupDto(
                DisplayFormat.Choose(a.NameSv, a.NameEn),
                [.. indicators[a.Code].Select(i => new ChoiceDto(i.Code, DisplayFormat.Choose(i.NameSv, i.NameEn), DisplayFormat.Choose(units[i.UnitCode].SymbolSv, units[i.UnitCode].SymbolEn), string.Empty))])),
        ];
    }

    /// <inheritdoc />
    public async Task AnswerAsync(Guid id, AnswerProposalDto input, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Host.Proposals, cancellationToken);
        var asked = await db.IndicatorProposals.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellationToken) ?? throw new EntityNotFoundException(nameof(IndicatorProposal), id);
        if (input.Answer == ProposalAnswer.SameAs)
        {
            await CheckIndicatorAsync(asked, input.IndicatorCode, cancellationToken);
        }

        try
        {
            foreach (var proposal in await SeenAsync(asked, input.Seen, cancellationToken))
            {
                proposal.AnswerWith(input.Answer, input.IndicatorCode, input.Reason, user.Actor, clock.GetUtcNow());
            }

            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.Forget();
            await SeenAsync(asked, input.Seen, cancellationToken);
            throw;
        }
    }

    // Whoever answers must have seen what others have answered.
    private async Task<List<IndicatorProposal>> SeenAsync(IndicatorProposal asked, DateTimeOffset? seen, CancellationToken cancellationToken)
    {
        var proposals = await db.IndicatorProposals.Where(p => p.NameKey == asked.NameKey && p.Unit == asked.Unit).ToListAsync(cancellationToken);
        var last = proposals.Where(p => p.Answer is not null).MaxBy(p => p.AnsweredAt);
        return last?.AnsweredAt == seen
            ? proposals
            : throw new BusinessException(BenchmarkErrorCodes.OwnFigures.AnsweredMeanwhile).WithData("name", last?.AnsweredByName ?? string.Empty);
    }

    private async Task CheckIndicatorAsync(IndicatorProposal proposal, string? code, CancellationToken cancellationToken)
    {
        var indicator = await db.Indicators.AsNoTracking().SingleOrDefaultAsync(i => i.Code == code, cancellationToken) ?? throw new BusinessException(BenchmarkErrorCodes.OwnFigures.IndicatorMissing);
        if (indicator.IsDerived)
        {
            throw new BusinessException(BenchmarkErrorCodes.Figures.DerivedIsComputed).WithData("indicator", indicator.NameSv);
        }

        var unit = await db.Units.AsNoTracking().SingleAsync(u => u.Code == indicator.UnitCode, cancellationToken);
        PrintedUnits.Check(proposal.Name, proposal.Unit, indicator, unit);
    }
}
