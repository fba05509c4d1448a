using Benchmark.MultiTenancy;
using Benchmark.Reports;

namespace Benchmark.ActionPlans;

/// <summary>Handlingsplan: a numbered list of activities that is followed up at every report.</summary>
public class ActionPlan : Entity, IMultiTenant
{
    private readonly List<Activity> _activities = [];

    public ActionPlan(Guid tenantId, Guid boardId, string name)
    {
        TenantId = tenantId;
        BoardId = boardId;
        Name = Check.Required(name, nameof(Name), ReportConsts.MaxPrintedLength);
    }

    private ActionPlan()
    {
    }

    public Guid TenantId { get; private set; }

    public Guid BoardId { get; private set; }

    public string Name { get; private set; } = null!;

    public IReadOnlyCollection<Activity> Activities => _activities;

    /// <summary>The activity with the number; added when the plan has none.</summary>
    public Activity GetOrAdd(int number, string title)
    {
        var activity = _activities.Find(a => a.Number == number);
        if (activity is null)
        {
            activity = new Activity(TenantId, Id, number, title);
            _activities.Add(activity);
        }

        return activity;
    }
}
