using Benchmark.MultiTenancy;
using Benchmark.Reports;

namespace Benchmark.Assignments;

/// <summary>Uppdrag: what the council or executive board has told the board to do. Its history is in the reports.</summary>
public class Assignment : Entity, IMultiTenant
{
    public Assignment(Guid tenantId, Guid boardId, string? number, string title, Guid? goalId, int sortOrder)
    {
        TenantId = tenantId;
        BoardId = boardId;
        Number = Check.Optional(number, nameof(Number), 20);
        Title = Check.Required(title, nameof(Title), ReportConsts.MaxTitleLength);
        GoalId = goalId;
        SortOrder = sortOrder;
    }

    private Assignment()
    {
    }

    public Guid TenantId { get; private set; }

    public Guid BoardId { get; private set; }

    public string? Number { get; private set; }

    public string Title { get; private set; } = null!;

    public Guid? GoalId { get; private set; }

    public int? GivenYear { get; private set; }

    /// <summary>Kommunfullmäktige, kommunstyrelsen…</summary>
    public string? GivenBy { get; private set; }

    /// <summary>Short names of the boards it is shared with.</summary>
    public List<string> SharedWith { get; private set; } = [];

    public int SortOrder { get; private set; }

    /// <summary>Takes in what the newest report says of the uppdrag itself.</summary>
    public void Describe(Guid? goalId, int? givenYear, string? givenBy, IEnumerable<string> sharedWith)
    {
        GoalId = goalId ?? GoalId;
        GivenYear = givenYear ?? GivenYear;
        GivenBy = Check.Optional(givenBy, nameof(GivenBy), ReportConsts.MaxPrintedLength) ?? GivenBy;
        var boards = sharedWith.Select(b => b.Trim()).Where(b => b.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (boards.Count > 0)
        {
            SharedWith = boards;
        }
    }
}
