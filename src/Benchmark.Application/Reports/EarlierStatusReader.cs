using Benchmark.Assignments;
using Benchmark.Data;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Reports;

/// <summary>The last status, in any earlier report of the board, of each uppdrag, åtgärd and activity.</summary>
internal sealed class EarlierStatusReader(IBenchmarkDbContext db)
{
    public async Task<EarlierStatuses> LoadAsync(Report report, CancellationToken cancellationToken)
    {
        var ids = (await EarlierReports.ReadAsync(db, report, cancellationToken)).Select(r => r.Id).ToList();
        var earlier = db.Reports.Where(r => ids.Contains(r.Id));
        var assignments = await earlier.SelectMany(r => r.AssignmentFollowUps.Select(f => new Row(f.AssignmentId, r.PeriodCode, r.Version, f.Status, f.StatusAsPrinted, f.ExpectedDone))).ToListAsync(cancellationToken);
        var measures = await earlier.SelectMany(r => r.MeasureFollowUps.Select(f => new Row(f.MeasureId, r.PeriodCode, r.Version, f.Status, f.StatusAsPrinted, null))).ToListAsync(cancellationToken);
        var activities = await earlier.SelectMany(r => r.ActivityFollowUps.Select(f => new Row(f.ActivityId, r.PeriodCode, r.Version, f.Status, f.StatusAsPrinted, f.ExpectedDone))).ToListAsync(cancellationToken);
        return new EarlierStatuses(assignments.Concat(measures).Concat(activities)
            .Select(r => (Row: r, Period: ReportPeriod.Parse(r.PeriodCode)))
            .GroupBy(r => r.Row.Id)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(r => r.Period).ThenByDescending(r => r.Row.Version).Select(r => (r.Row.Status, r.Row.Printed, r.Row.ExpectedDone)).First()));
    }

    private sealed record Row(Guid Id, string PeriodCode, int Version, AssignmentStatus Status, string? Printed, string? ExpectedDone);
}

/// <summary>Last statuses by the id of what they are of.</summary>
internal sealed record EarlierStatuses(IReadOnlyDictionary<Guid, (AssignmentStatus Status, string? Printed, string? ExpectedDone)> ById)
{
    /// <summary>Whether it still is to be followed up.</summary>
    public bool IsOpen(Guid id) => !ById.TryGetValue(id, out var last) || last.Status is not (AssignmentStatus.Completed or AssignmentStatus.Stopped);

    /// <summary>The word it was printed with, else the shared one.</summary>
    public string? WordOf(Guid id) => ById.TryGetValue(id, out var last) ? last.Printed ?? StatusWords.Of(last.Status) : null;

    /// <summary>When it was last said to be done, as long as it isn't.</summary>
    public string? ExpectedOf(Guid id) => IsOpen(id) && ById.TryGetValue(id, out var last) ? last.ExpectedDone : null;
}
