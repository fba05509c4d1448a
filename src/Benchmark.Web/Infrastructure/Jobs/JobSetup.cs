using Benchmark.Data;
using Benchmark.Imports.Readings;
using Benchmark.MultiTenancy;
using Benchmark.Publishing;
using Benchmark.ReferenceValues;
using Benchmark.Users;
using Hangfire;
using Hangfire.AspNetCore;
using Hangfire.Client;
using Hangfire.Common;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Hangfire.Server;
using Hangfire.States;

namespace Benchmark.Web.Infrastructure.Jobs;

internal static class JobSetup
{
    /// <summary>Where the system administrator looks at jobs.</summary>
    public const string DashboardPath = "/jobb";

    private const int Retries = 5;

    /// <summary>The job queue in PostgreSQL, and a worker in this process unless <c>Worker:Enabled</c> is false.</summary>
    /// <exception cref="InvalidOperationException">There is no connection string "Jobs".</exception>
    public static void AddJobs(this WebApplicationBuilder builder)
    {
        var connection = builder.Configuration.GetConnectionString("Jobs")
            ?? throw new InvalidOperationException("The connection string 'Jobs' (role benchmark_jobs) is missing. See docs/operations.");
        var services = builder.Services;
        services.AddScoped<IPublicationQueue, HangfirePublicationQueue>();
        services.AddScoped<IDocumentReadingQueue, HangfireDocumentReadingQueue>();
        services.AddScoped<IReferenceFetchQueue, HangfireReferenceFetchQueue>();
        services.AddScoped<PruneTokensJob>();
        services.AddHostedService<RecurringJobs>();

        // Registered before AddHangfire, which otherwise keeps storage, activator and filters in process-wide statics.
        services.AddSingleton<JobStorage>(_ => new PostgreSqlStorage(
            new NpgsqlConnectionFactory(connection, new PostgreSqlStorageOptions()),
            new PostgreSqlStorageOptions
            {
                SchemaName = PostgresRoles.JobsSchema,
                PrepareSchemaIfNecessary = true,
                QueuePollInterval = TimeSpan.FromSeconds(1),

                // A worker that lives says so every fifth of this; the job of one that was killed is taken up by another after it.
                UseSlidingInvisibilityTimeout = true,
                InvisibilityTimeout = TimeSpan.FromMinutes(1),
            }));
        services.AddSingleton<JobActivator>(provider => new AspNetCoreJobActivator(provider.GetRequiredService<IServiceScopeFactory>()));
        services.AddSingleton<IJobFilterProvider>(provider => new JobFilterCollection
        {
            new TenantJobFilter(provider.GetRequiredService<ICurrentTenant>()),
            new AutomaticRetryAttribute { Attempts = Retries },
        });
        services.AddHangfire(configuration => configuration
            .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings());
        if (builder.Configuration.GetValue("Worker:Enabled", true))
        {
            services.AddHangfireServer(server => server.WorkerCount = builder.Configuration.GetValue("Worker:Count", 2));
            services.AddHangfireServer(server => (server.WorkerCount, server.Queues) = (1, [HangfireDocumentReadingQueue.Queue]));
        }
    }

    /// <summary>The dashboard, for the system administrator only.</summary>
    public static void MapJobDashboard(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapHangfireDashboardWithAuthorizationPolicy(
            BenchmarkPermissions.Host.Jobs,
            DashboardPath,
            new DashboardOptions { DashboardTitle = "Benchmark – jobb", AppPath = "/", DisplayStorageConnectionString = false });
}
