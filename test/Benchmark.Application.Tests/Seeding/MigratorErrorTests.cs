using Benchmark.DbMigrator;
using Shouldly;
using Xunit;

namespace Benchmark.Tests.Seeding;

public class MigratorErrorTests
{
    private const string Nowhere = "Host=127.0.0.1;Port=1;Username=benchmark_owner;Password=x;Database=b;Timeout=2";

    [Theory]
    [InlineData("--demo", null, Nowhere, "ConnectionStrings__Owner is missing.")]
    [InlineData("--demo", Nowhere, null, "ConnectionStrings__Default is missing.")]
    [InlineData("--demo", "not a connection string", Nowhere, "ConnectionStrings__Owner is not a connection string")]
    [InlineData("--demo", Nowhere, Nowhere, "PostgreSQL can't be reached")]
    [InlineData("--everything", Nowhere, Nowhere, "Usage:")]
    public async Task What_the_operator_can_mend_is_one_line(string mode, string? owner, string? app, string words)
    {
        var errors = new StringWriter();

        var exit = await MigratorCommand.RunAsync(
            [mode],
            SeededDatabase.Configuration(new() { ["ConnectionStrings:Owner"] = owner, ["ConnectionStrings:Default"] = app }),
            TextWriter.Null,
            errors);

        exit.ShouldBe(1);
        errors.ToString().TrimEnd().ShouldStartWith(words);
        errors.ToString().TrimEnd().Split('\n').Length.ShouldBe(1);
    }
}
