using System.Reflection;
using Benchmark.Auditing;
using Benchmark.Data;
using Benchmark.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace Benchmark;

/// <summary>Registers the database.</summary>
public static class BenchmarkEntityFrameworkCoreServices
{
    /// <summary>
    /// Adds the pooled context, both walls, the audit log and every <see cref="IDomainQuery"/>. The caller registers an
    /// <see cref="Users.ICurrentUser"/> as a singleton.
    /// </summary>
    public static IServiceCollection AddBenchmarkEntityFrameworkCore(this IServiceCollection services, string connectionString)
    {
        services.TryAddSingleton<ICurrentTenant, CurrentTenant>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<TenantGuardInterceptor>();
        services.AddSingleton<AuditTrail>();
        var dataSource = Tuned(connectionString);
        services.AddDbContextPool<BenchmarkDbContext>((provider, options) => options
            .UseBenchmarkNpgsql(dataSource)
            .AddInterceptors(provider.GetRequiredService<TenantGuardInterceptor>()));
        services.AddScoped<IBenchmarkDbContext>(provider => provider.GetRequiredService<BenchmarkDbContext>());

        foreach (var query in Assembly.GetExecutingAssembly().GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IDomainQuery))))
        {
            foreach (var service in query.GetInterfaces().Where(i => i != typeof(IDomainQuery) && i.IsAssignableTo(typeof(IDomainQuery))))
            {
                services.AddScoped(service, query);
            }
        }

        return services;
    }

    /// <summary>The provider and names that context, migrations and tests share.</summary>
    public static DbContextOptionsBuilder UseBenchmarkNpgsql(this DbContextOptionsBuilder options, string connectionString) =>
        options
            .UseNpgsql(connectionString, npgsql => npgsql.MigrationsHistoryTable("ef_migrations_history"))
            .UseSnakeCaseNamingConvention()
            .ConfigureWarnings(w => w.Ignore(CoreEventId.ManyServiceProvidersCreatedWarning));

    // Statements used twice are prepared: it saves more than row-level security costs.
    private static string Tuned(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        if (builder.MaxAutoPrepare == 0)
        {
            builder.MaxAutoPrepare = 100;
            builder.AutoPrepareMinUsages = 2;
        }

        return builder.ConnectionString;
    }
}
