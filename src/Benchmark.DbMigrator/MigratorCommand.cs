using System.Net.Sockets;
using Benchmark.Data;
using Benchmark.DbMigrator.National;
using Benchmark.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Benchmark.DbMigrator;

/// <summary>Makes the database ready: roles where it may, migrations as owner, starting data as the application.</summary>
internal static class MigratorCommand
{
    /// <summary>0 when all is in place, 1 when something has to be mended.</summary>
    public static async Task<int> RunAsync(string[] args, IConfiguration configuration, TextWriter output, TextWriter errors)
    {
        try
        {
            var options = MigratorOptions.Read(args, configuration);
            var notes = await RunAsync(options);
            await TellAsync(options, notes, output);
            return 0;
        }
        catch (Exception problem) when (WordsFor(problem) is { } words)
        {
            await errors.WriteLineAsync(words);
            return 1;
        }
    }

    private static async Task<IReadOnlyList<string>> RunAsync(MigratorOptions options)
    {
        if (options is { Admin: { } admin, Jobs: { } jobs })
        {
            await DatabaseProvisioner.ProvisionAsync(admin, options.Owner, options.App, jobs);
        }

        await using var alone = await MigrationLock.TakeAsync(options.Owner);
        await using var owner = MigratorServices.ForOwner(options.Owner);
        await using (var scope = owner.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<BenchmarkDbContext>().Database.MigrateAsync();
        }

        await using var app = MigratorServices.ForApp(options.App);
        var context = new DataSeedContext(options.Data == StartingData.Demo, options.DemoData);
        await app.GetRequiredService<DataSeeder>().SeedAsync(context);
        if (options.Data == StartingData.National)
        {
            await new NationalDataSet(app.GetRequiredService<IServiceScopeFactory>(), NationalSize.Sweden).SeedAsync();
        }

        return [.. context.Notes];
    }

    private static async Task TellAsync(MigratorOptions options, IReadOnlyList<string> notes, TextWriter output)
    {
        if (options.SignIns is { } file)
        {
            // Written into, not replaced: the file's mode is the operator's.
            await File.WriteAllLinesAsync(file, notes);
            return;
        }

        foreach (var note in notes)
        {
            await output.WriteLineAsync(note);
        }
    }

    /// <summary>One line for what an operator can mend; null for what is ours to mend.</summary>
    private static string? WordsFor(Exception problem) => problem switch
    {
        MigratorException or DirectoryNotFoundException or InvalidDataException => problem.Message,
        ArgumentException { ParamName: "connectionString" } => problem.Message,
        PostgresException { SqlState: "28P01" or "28000" } refused => $"PostgreSQL refused the sign-in: {refused.MessageText}",
        PostgresException { SqlState: "3D000" } missing => $"{missing.MessageText}. Give ConnectionStrings__Admin to have it made.",
        PostgresException { SqlState: "42501" } denied => $"PostgreSQL denied: {denied.MessageText}",
        NpgsqlException { InnerException: SocketException or TimeoutException } unreachable => $"PostgreSQL can't be reached: {unreachable.InnerException!.Message}",
        SocketException unreachable => $"PostgreSQL can't be reached: {unreachable.Message}",
        InvalidOperationException { InnerException: { } inner } => WordsFor(inner),
        _ => null,
    };
}
