using System.Data.Common;
using Benchmark.Comparisons;
using Npgsql;

namespace Benchmark.Performance.Bands;

/// <summary>All places and bands by PostgreSQL itself, every row of them read.</summary>
internal sealed class PostgresBands(string connectionString)
{
    public async Task<BandCount> CountAsync()
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(BandSql.Over("published_figures", "indicators"), connection) { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync();
        return await CountAsync(reader);
    }

    /// <summary>Reads every column of every row, as someone who wants to use them does.</summary>
    internal static async Task<BandCount> CountAsync(DbDataReader reader)
    {
        var count = default(BandCount);
        while (await reader.ReadAsync())
        {
            var row = (reader.GetString(0), reader.GetString(1), reader.GetInt32(2), reader.GetString(3), reader.GetDecimal(4), Ahead: reader.GetInt64(5), Band: reader.GetInt32(6));
            count = count.With((Band)row.Band, row.Ahead);
        }

        return count;
    }
}
