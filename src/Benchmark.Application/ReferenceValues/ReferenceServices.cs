using Benchmark.ReferenceValues.Kolada;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Benchmark.ReferenceValues;

/// <summary>Registers the connection to Kolada and the fetch. The queue and the options' values are the host program's.</summary>
internal static class ReferenceServices
{
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    public static IServiceCollection AddReferenceValues(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new RequestPace(
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IOptions<KoladaOptions>>().Value.RequestsPerSecond));

        // No redirects: another host could be behind one. A thousand questions a night are told of by the fetches, not by the log.
        services.AddHttpClient<KoladaConnection>(http =>
            {
                http.Timeout = Timeout.InfiniteTimeSpan;
                http.DefaultRequestHeaders.Accept.ParseAdd("application/json");
                http.DefaultRequestHeaders.UserAgent.ParseAdd("Benchmark");
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                AutomaticDecompression = System.Net.DecompressionMethods.All,
                PooledConnectionLifetime = ConnectionLifetime,
            })
            .RemoveAllLoggers();
        services.TryAddTransient<KoladaPages>();
        services.TryAddTransient<IReferenceSource, KoladaClient>();

        services.TryAddScoped<FetchBook>();
        services.TryAddScoped<RevisionWriter>();
        services.TryAddScoped<IndicatorFetch>();
        services.TryAddScoped<SimilarGroupsFetch>();
        services.TryAddScoped<ReferenceRunner>();
        services.TryAddSingleton<ReferenceFetchJob>();
        return services;
    }
}
