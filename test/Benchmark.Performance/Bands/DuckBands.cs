using DuckDB.NET.Data;
using Npgsql;

namespace Benchmark.Performance.Bands;

/// <summary>The same by DuckDB, a database made for such questions, on a copy of the figures in memory.</summary>
internal sealed class DuckBands : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    private DuckBands() => _connection.Open();

    /// <summary>Copies what the question needs; that isn't measured.</summary>
    public static async Task<DuckBands> LoadAsync(string connectionString)
    {
        var duck = new DuckBands();
        await duck.CopyAsync(connectionString, "figures", "indicator_code varchar, period_code varchar, kind integer, sex integer, municipality_code varchar, value decimal(18,3), is_current boolean, as_of_code varchar",
            "select indicator_code, period_code, kind, sex, municipality_code, value, is_current, as_of_code from published_figures");
        await duck.CopyAsync(connectionString, "indicators", "code varchar, direction integer", "select code, direction from indicators");
        return duck;
    }

    public async Task<BandCount> CountAsync()
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = BandSql.Over("figures", "indicators");
        await using var reader = await command.ExecuteReaderAsync();
        return await PostgresBands.CountAsync(reader);
    }

    public void Dispose() => _connection.Dispose();

    private async Task CopyAsync(string connectionString, string table, string columns, string select)
    {
        var file = Path.GetTempFileName();
        try
        {
            await using (var from = new NpgsqlConnection(connectionString))
            {
                await from.OpenAsync();
                using var text = await from.BeginTextExportAsync($"copy ({select}) to stdout (format csv)");
                await using var to = File.CreateText(file);
                var block = new char[1 << 16];
                for (var read = 0; (read = await text.ReadAsync(block)) > 0;)
                {
                    await to.WriteAsync(block.AsMemory(0, read));
                }
            }

            await using var command = _connection.CreateCommand();
            command.CommandText = $"create table {table} ({columns}); copy {table} from '{file}' (format csv, header false)";
            await command.ExecuteNonQueryAsync();
        }
        finally
        {
            File.Delete(file);
        }
    }
}
