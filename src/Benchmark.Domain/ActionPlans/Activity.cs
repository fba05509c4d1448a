using Benchmark.MultiTenancy;
using Benchmark.Reports;

namespace Benchmark.ActionPlans;

/// <summary>A numbered activity of an action plan.</summary>
public class Activity : Entity, IMultiTenant
{
    internal Activity(Guid tenantId, Guid actionPlanId, int number, string title)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        TenantId = tenantId;
        ActionPlanId = actionPlanId;
        Number = number;
        Title = Check.Required(title, nameof(Title), ReportConsts.MaxTitleLength);
    }

    private Activity()
    {
    }

    public Guid TenantId { get; private set; }

    public Guid ActionPlanId { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public string Title { get; private set; } = null!;
}
