using Benchmark.MultiTenancy;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Publishing;

/// <summary>The background job of one publication: enters the tenant, then publishes in a scope of its own.</summary>
public sealed class PublicationJob(IServiceScopeFactory scopes, ICurrentTenant currentTenant)
{
    /// <summary>Publishes the report. May be retried at will; a fault that would only come again takes the order back instead.</summary>
    public async Task RunAsync(Guid tenantId, Guid reportId)
    {
        using var entered = currentTenant.Change(tenantId);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IReportPublisher>().PublishAsync(reportId);
        }
        catch (Exception fault) when (PublicationFault.IsLasting(fault))
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<FailedPublications>().TakeBackAsync(reportId, fault);
        }
    }
}
