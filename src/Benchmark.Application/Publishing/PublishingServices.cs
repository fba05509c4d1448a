using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Benchmark.Publishing;

/// <summary>Registers publication. The queue is the host program's.</summary>
internal static class PublishingServices
{
    public static IServiceCollection AddPublishing(this IServiceCollection services)
    {
        services.TryAddScoped<IReportPublisher, ReportPublisher>();
        services.TryAddScoped<PublicationJob>();
        services.TryAddScoped<FailedPublications>();
        services.TryAddSingleton<StrandedPublications>();
        return services;
    }
}
