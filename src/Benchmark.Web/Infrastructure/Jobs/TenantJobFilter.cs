using Benchmark.MultiTenancy;
using Hangfire.Client;
using Hangfire.Common;
using Hangfire.Server;

namespace Benchmark.Web.Infrastructure.Jobs;

/// <summary>A job remembers the kommun it was ordered in, and runs inside it.</summary>
internal sealed class TenantJobFilter(ICurrentTenant currentTenant) : JobFilterAttribute, IClientFilter, IServerFilter
{
    private const string Parameter = "TenantId";
    private const string Entered = "Benchmark.Entered";

    /// <inheritdoc />
    public void OnCreating(CreatingContext context) => context.SetJobParameter(Parameter, currentTenant.Id);

    /// <inheritdoc />
    public void OnCreated(CreatedContext context)
    {
    }

    /// <inheritdoc />
    public void OnPerforming(PerformingContext context)
    {
        context.Items[Entered] = currentTenant.Change(context.GetJobParameter<Guid?>(Parameter));
        RunningJob.Name = $"job {context.BackgroundJob.Job.Type.Name}";
    }

    /// <inheritdoc />
    public void OnPerformed(PerformedContext context)
    {
        RunningJob.Name = null;
        (context.Items[Entered] as IDisposable)?.Dispose();
    }
}
