using Benchmark.Data;
using Benchmark.MultiTenancy;
using Benchmark.Municipalities;
using Benchmark.Tenants;
using Benchmark.TestBase;
using Benchmark.Users;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Web.TestBase;

/// <summary>The web program on a real port of 127.0.0.1, on a database of its own with roles and their permissions.</summary>
public sealed class BenchmarkWebFactory : WebApplicationFactory<Program>
{
    /// <summary>The password of every user a test makes.</summary>
    public const string Password = "en hemlig mening bara för prov";

    private readonly TestDatabase _database;
    private readonly bool _ownsDatabase;
    private readonly IReadOnlyDictionary<string, string?> _settings;
    private readonly Action<IServiceCollection>? _configure;

    private BenchmarkWebFactory(TestDatabase database, bool ownsDatabase, IReadOnlyDictionary<string, string?>? settings, Action<IServiceCollection>? configure)
    {
        _database = database;
        _ownsDatabase = ownsDatabase;
        _settings = settings ?? new Dictionary<string, string?>();
        _configure = configure;
        UseKestrel(0);
    }

    public TestDatabase Database => _database;

    /// <summary>Where the program answers.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>A started program on a new database, or on the one of an earlier program (as after a restart).</summary>
    public static async Task<BenchmarkWebFactory> StartAsync(
        IReadOnlyDictionary<string, string?>? settings = null,
        Action<IServiceCollection>? configure = null,
        TestDatabase? database = null)
    {
        var factory = new BenchmarkWebFactory(database ?? await TestDatabase.CreateAsync().ConfigureAwait(false), database is null, settings, configure);
        factory.StartServer();
        if (database is null)
        {
            await factory.SeedRolesAsync().ConfigureAwait(false);
        }

        return factory;
    }

    /// <summary>A browser without scripts: keeps cookies, does not follow redirects.</summary>
    public TestBrowser Open() => new(Address);

    /// <summary>Runs in a new scope inside a tenant; null is the host.</summary>
    public async Task<T> InAsync<T>(Guid? tenantId, Func<IServiceProvider, Task<T>> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        using (Services.GetRequiredService<ICurrentTenant>().Change(tenantId))
        {
            var scope = Services.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
            {
                return await action(scope.ServiceProvider).ConfigureAwait(false);
            }
        }
    }

    /// <summary>A kommun that uses the system.</summary>
    public Task<Guid> CreateTenantAsync(string municipalityCode, string name) => InAsync(null, async services =>
    {
        var db = services.GetRequiredService<BenchmarkDbContext>();
        if (await db.Municipalities.FindAsync(municipalityCode).ConfigureAwait(false) is null)
        {
            db.Add(new Municipality(municipalityCode, name, "99", "Provlän", "B3"));
        }

        var tenant = new Tenant(municipalityCode, name);
        db.Add(tenant);
        await db.SaveChangesAsync().ConfigureAwait(false);
        return tenant.Id;
    });

    /// <summary>A user with <see cref="Password"/>.</summary>
    public Task<Guid> CreateUserAsync(string email, Guid? tenantId, params string[] roles) => InAsync(tenantId, async services =>
    {
        var users = services.GetRequiredService<UserManager<AppUser>>();
        var user = new AppUser(email, email.Split('@')[0], tenantId) { EmailConfirmed = true };
        Succeeded(await users.CreateAsync(user, Password).ConfigureAwait(false));
        Succeeded(await users.AddToRolesAsync(user, roles).ConfigureAwait(false));
        return user.Id;
    });

    /// <inheritdoc />
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        // What isn't published keeps its styles and scripts where the build left them.
        builder.UseStaticWebAssets();
        builder.UseSetting("ConnectionStrings:Default", _database.App);
        builder.UseSetting("ConnectionStrings:Jobs", _database.Jobs);
        builder.UseSetting("Tokens:RequestsPerMinute", "10000");
        builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        if (_configure is not null)
        {
            builder.ConfigureServices(_configure);
        }
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync().ConfigureAwait(false);
        if (_ownsDatabase)
        {
            Npgsql.NpgsqlConnection.ClearAllPools();
            await _database.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>The roles with their permissions; for a database that was not made by a program.</summary>
    public Task<int> SeedRolesAsync() => InAsync(null, async services =>
    {
        var db = services.GetRequiredService<BenchmarkDbContext>();
        db.AddRange(BenchmarkPermissions.DefaultGrants.Keys.Select(name => new AppRole(name)));
        db.AddRange(BenchmarkPermissions.DefaultGrants.SelectMany(role => role.Value.Select(permission => new RolePermission(role.Key, permission))));
        return await db.SaveChangesAsync().ConfigureAwait(false);
    });

    private static void Succeeded(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(e => e.Description)));
        }
    }
}
