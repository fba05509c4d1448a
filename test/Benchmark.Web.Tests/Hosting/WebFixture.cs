using Benchmark.Users;
using Benchmark.Web.TestBase;
using Xunit;

namespace Benchmark.Web.Tests.Hosting;

/// <summary>One program for many tests: two kommuner, each with an administrator, and the system administrator.</summary>
public sealed class WebFixture : IAsyncLifetime
{
    public const string Borås = "adm@boras.example";
    public const string Uppsala = "adm@uppsala.example";
    public const string Host = "drift@host.example";

    public BenchmarkWebFactory Factory { get; private set; } = null!;

    public Guid BoråsId { get; private set; }

    public Guid UppsalaId { get; private set; }

    public Guid UppsalaAdministratorId { get; private set; }

    public async Task InitializeAsync()
    {
        Factory = await BenchmarkWebFactory.StartAsync(new Dictionary<string, string?> { ["Identity:ValidationInterval"] = "00:00:00" });
        BoråsId = await Factory.CreateTenantAsync("1490", "Borås");
        UppsalaId = await Factory.CreateTenantAsync("0380", "Uppsala");
        await Factory.CreateUserAsync(Borås, BoråsId, RoleNames.TenantAdministrator);
        UppsalaAdministratorId = await Factory.CreateUserAsync(Uppsala, UppsalaId, RoleNames.TenantAdministrator);
        await Factory.CreateUserAsync(Host, null, RoleNames.SystemAdministrator);
    }

    /// <summary>A signed-in browser.</summary>
    public async Task<TestBrowser> SignedInAsync(string email)
    {
        var client = Factory.Open();
        using var response = await client.SignInAsync(email);
        return response.StatusCode == System.Net.HttpStatusCode.Redirect ? client : throw new InvalidOperationException($"{email} was not let in: {response.StatusCode}.");
    }

    public async Task DisposeAsync() => await Factory.DisposeAsync();
}

[CollectionDefinition(Name)]
public sealed class WebCollectionDefinition : ICollectionFixture<WebFixture>
{
    public const string Name = "web";
}
