using Benchmark.Users;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Benchmark.DbMigrator;

/// <summary>The services of the two signings-in: owner for migrations, application for data.</summary>
internal static class MigratorServices
{
    public static ServiceProvider ForOwner(string connectionString) => Common(connectionString).BuildServiceProvider();

    /// <summary>Row-level security holds for what is seeded.</summary>
    public static ServiceProvider ForApp(string connectionString)
    {
        var services = Common(connectionString);
        services.AddBenchmarkApplication();
        services.AddBenchmarkIdentity();
        return services.BuildServiceProvider();
    }

    private static ServiceCollection Common(string connectionString)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        services.AddSingleton<ICurrentUser>(new SystemUser("DbMigrator"));
        services.AddBenchmarkEntityFrameworkCore(connectionString);
        return services;
    }
}
