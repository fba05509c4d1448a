using Benchmark.MultiTenancy;
using Benchmark.Reports;

namespace Benchmark.Goals;

/// <summary>Inriktningsmål or nämndmål. It lives over many reports, which assess it.</summary>
public class Goal : Entity, IMultiTenant
{
    public Goal(Guid tenantId, Guid boardId, GoalKind kind, string? number, string title, Guid? parentId, int sortOrder)
    {
        TenantId = tenantId;
        BoardId = boardId;
        Kind = kind;
        Number = Check.Optional(number, nameof(Number), 20);
        Title = Check.Required(title, nameof(Title), ReportConsts.MaxTitleLength);
        ParentId = parentId;
        SortOrder = sortOrder;
    }

    private Goal()
    {
    }

    public Guid TenantId { get; private set; }

    public Guid BoardId { get; private set; }

    public GoalKind Kind { get; private set; }

    public string? Number { get; private set; }

    public string Title { get; private set; } = null!;

    /// <summary>For a board goal: the strategic goal it stands under.</summary>
    public Guid? ParentId { get; private set; }

    public int SortOrder { get; private set; }

    /// <summary>Puts a board goal under another strategic goal.</summary>
    /// <exception cref="InvalidOperationException">The goal is the council's own, or is no goal to stand under.</exception>
    public void MoveUnder(Goal parent)
    {
        ArgumentNullException.ThrowIfNull(parent);
        if (Kind != GoalKind.Board || parent.Kind != GoalKind.Strategic || parent.BoardId != BoardId)
        {
            throw new InvalidOperationException("Only a board goal stands under a goal, and that is a strategic goal of the same board.");
        }

        ParentId = parent.Id;
    }
}
