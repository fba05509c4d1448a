using Npgsql;

namespace Benchmark.TestBase;

/// <summary>A table that can be read but not written, until it is let go: what two people write at once then meets there for certain.</summary>
public sealed class HeldTable : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly NpgsqlConnection _connection;
    private readonly string _table;

    private HeldTable(NpgsqlConnection connection, string table)
    {
        _connection = connection;
        _table = table;
    }

    /// <summary>Holds a table of the test's database.</summary>
    public static async Task<HeldTable> HoldAsync(TestDatabase database, string table)
    {
        ArgumentNullException.ThrowIfNull(database);
        var connection = new NpgsqlConnection(database.Admin);
        await connection.OpenAsync().ConfigureAwait(false);
        var held = new HeldTable(connection, table);
        await held.ExecuteAsync($"begin; lock table {table} in exclusive mode").ConfigureAwait(false);
        return held;
    }

    /// <summary>Lets go once that many wait to write.</summary>
    public async Task LetGoAsync(int afterWriters)
    {
        var from = TimeProvider.System.GetTimestamp();
        while (await WaitingAsync().ConfigureAwait(false) < afterWriters)
        {
            if (TimeProvider.System.GetElapsedTime(from) > Patience)
            {
                throw new TimeoutException($"Fewer than {afterWriters} wait to write to {_table}.");
            }

            await Task.Delay(20).ConfigureAwait(false);
        }

        await ExecuteAsync("commit").ConfigureAwait(false);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task<long> WaitingAsync()
    {
        var command = new NpgsqlCommand($"select count(*) from pg_locks where not granted and relation = '{_table}'::regclass", _connection);
        await using (command.ConfigureAwait(false))
        {
            return (long)(await command.ExecuteScalarAsync().ConfigureAwait(false))!;
        }
    }

    private async Task ExecuteAsync(string sql)
    {
        var command = new NpgsqlCommand(sql, _connection);
        await using (command.ConfigureAwait(false))
        {
            await command.ExecuteNonQueryAsync().ConfigureAwait(false);
        }
    }
}
