using Benchmark.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Tests.Seeding;

public sealed class EmptySeedingTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task An_empty_start_has_the_model_one_administrator_and_a_link_but_no_demo()
    {
        var notes = Path.GetTempFileName();

        (await SeededDatabase.MigrateAsync(_database, "--empty", notes)).ShouldBe(0);

        (await File.ReadAllLinesAsync(notes)).ShouldContain(line => line.StartsWith("/konto/valkommen?", StringComparison.Ordinal));
        (await SeededDatabase.QueryAsync(_database, "select count(*)::text from tenants")).ShouldBe(["0"]);
        (await SeededDatabase.QueryAsync(_database, "select count(*)::text from municipalities where is_invented")).ShouldBe(["0"]);
        (await SeededDatabase.QueryAsync(_database, "select (count(*) >= 70)::text from indicators")).ShouldBe(["true"]);
        (await SeededDatabase.QueryAsync(_database, "select coalesce(password_hash, 'none') from users")).ShouldBe(["none"]);
        (await SeededDatabase.QueryAsync(_database, "select r.name from roles r join user_roles u on u.role_id = r.id")).ShouldBe(["SystemAdministrator"]);
        File.Delete(notes);
    }

    [Fact]
    public async Task The_link_is_new_until_it_is_used()
    {
        var notes = Path.GetTempFileName();
        await SeededDatabase.MigrateAsync(_database, "--empty", notes);
        var first = await File.ReadAllTextAsync(notes);

        await SeededDatabase.MigrateAsync(_database, "--empty", notes);

        (await File.ReadAllTextAsync(notes)).ShouldNotBe(first);
        (await SeededDatabase.QueryAsync(_database, "select count(*)::text from users")).ShouldBe(["1"]);
        File.Delete(notes);
    }
}
