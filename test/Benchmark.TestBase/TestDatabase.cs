using Benchmark.Data;
using Benchmark.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Benchmark.TestBase;

/// <summary>A database of its own, copied from one that was migrated once in this process; dropped when disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private const string Password = "only-for-tests";

    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    private readonly string _admin;
    private readonly string _name;

    private TestDatabase(string admin, string name)
    {
        _admin = admin;
        _name = name;
    }

    /// <summary>Signs in as the application: owns nothing, bypasses nothing.</summary>
    public string App => As(_admin, _name, PostgresRoles.App);

    /// <summary>Signs in as the tables' owner.</summary>
    public string Owner => As(_admin, _name, PostgresRoles.Owner);

    /// <summary>Signs in as the job queue.</summary>
    public string Jobs => As(_admin, _name, PostgresRoles.Jobs);

    /// <summary>Signs in as the server's administrator, past every wall: for arranging and looking only.</summary>
    public string Admin => new NpgsqlConnectionStringBuilder(_admin) { Database = _name, Pooling = false }.ConnectionString;

    /// <summary>A migrated, empty database.</summary>
    public static async Task<TestDatabase> CreateAsync()
    {
        var admin = await PostgresServer.AdminConnectionStringAsync().ConfigureAwait(false);
        var template = await Template.Value.ConfigureAwait(false);
        var name = $"test_{Guid.NewGuid():N}";
        await ExecuteAsync(admin, $"create database {name} owner {PostgresRoles.Owner} template {template}").ConfigureAwait(false);
        return new TestDatabase(admin, name);
    }

    /// <summary>A database that only has roles and schemas, for tests of migration itself.</summary>
    public static async Task<TestDatabase> CreateUnmigratedAsync()
    {
        var admin = await PostgresServer.AdminConnectionStringAsync().ConfigureAwait(false);
        var database = new TestDatabase(admin, $"test_{Guid.NewGuid():N}");
        await DatabaseProvisioner.ProvisionAsync(admin, database.Owner, database.App, database.Jobs).ConfigureAwait(false);
        return database;
    }

    public async ValueTask DisposeAsync() =>
        await ExecuteAsync(_admin, $"drop database if exists {_name} with (force)").ConfigureAwait(false);

    private static async Task<string> MakeTemplateAsync()
    {
        var database = await CreateUnmigratedAsync().ConfigureAwait(false);
        await MigrateAsync(database.Owner).ConfigureAwait(false);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return database._name;
    }

    private static async Task MigrateAsync(string owner)
    {
        var services = new ServiceCollection().AddSingleton<ICurrentTenant, CurrentTenant>().BuildServiceProvider();
        await using (services.ConfigureAwait(false))
        {
            var options = new DbContextOptionsBuilder<BenchmarkDbContext>();
            options.UseBenchmarkNpgsql(owner).UseApplicationServiceProvider(services);
            var context = new BenchmarkDbContext(options.Options);
            await using (context.ConfigureAwait(false))
            {
                await context.Database.MigrateAsync().ConfigureAwait(false);
            }
        }
    }

    private static string As(string admin, string database, string role) =>
        new NpgsqlConnectionStringBuilder(admin) { Database = database, Username = role, Password = Password, Pooling = role == PostgresRoles.App }.ConnectionString;

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await using (connection.ConfigureAwait(false))
        {
            await connection.OpenAsync().ConfigureAwait(false);
            var command = new NpgsqlCommand(sql, connection);
            await using (command.ConfigureAwait(false))
            {
                await command.ExecuteNonQueryAsync().ConfigureAwait(false);
            }
        }
    }
}
