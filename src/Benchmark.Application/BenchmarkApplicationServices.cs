using System.Reflection;
using Benchmark.Data;
using Benchmark.Imports;
using Benchmark.Publishing;
using Benchmark.ReferenceValues;
using Benchmark.Seeding;
using Benchmark.Tenants;
using Benchmark.Users;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Benchmark;

/// <summary>Registers the use cases by convention.</summary>
public static class BenchmarkApplicationServices
{
    /// <summary>Adds every <see cref="IApplicationService"/> and <see cref="IDataSeedContributor"/> of this assembly.</summary>
    public static IServiceCollection AddBenchmarkApplication(this IServiceCollection services)
    {
        var classes = Assembly.GetExecutingAssembly().GetTypes().Where(t => t is { IsClass: true, IsAbstract: false });
        foreach (var implementation in classes)
        {
            foreach (var service in implementation.GetInterfaces().Where(i => i != typeof(IApplicationService) && i.IsAssignableTo(typeof(IApplicationService))))
            {
                services.TryAddScoped(service, implementation);
            }

            if (implementation.IsAssignableTo(typeof(IDataSeedContributor)))
            {
                services.AddScoped(typeof(IDataSeedContributor), implementation);
            }
        }

        services.AddHybridCache();
        services.AddImports();
        services.AddPublishing();
        services.AddReferenceValues();
        services.TryAddSingleton<DataSeeder>();
        services.TryAddSingleton<TenantDirectory>();
        services.TryAddScoped<WelcomeLinks>();
        services.TryAddScoped<UserAccounts>();
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }
}
