using Npgsql;

namespace Benchmark.DbMigrator;

/// <summary>One migrator at a time in a database; the next one waits, then finds all in place.</summary>
internal sealed class MigrationLock : IAsyncDisposable
{
    private const int Key = 726215;

    private readonly NpgsqlConnection _connection;

    private MigrationLock(NpgsqlConnection connection) => _connection = connection;

    /// <summary>Waits until it is ours; the server gives it back when the connection ends, however that happens.</summary>
    public static async Task<MigrationLock> TakeAsync(string owner)
    {
        var text = new NpgsqlConnectionStringBuilder(owner) { Pooling = false, KeepAlive = 30 }.ConnectionString;
        var connection = new NpgsqlConnection(text);
        try
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand($"select pg_advisory_lock({Key})", connection) { CommandTimeout = 0 };
            await command.ExecuteNonQueryAsync();
            return new MigrationLock(connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
