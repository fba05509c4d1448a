using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Benchmark.Data;

/// <summary>Plain commands on the context's connection, for answers of many small rows that need no tracking.</summary>
internal static class PlainRows
{
    /// <param name="db">Whose connection; it is opened, and closed again, when it isn't open.</param>
    /// <param name="sql">One statement with parameters <c>$1</c>, <c>$2</c>…</param>
    /// <param name="parameters">In that order.</param>
    /// <param name="take">Called with each row.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task ReadRowsAsync(this BenchmarkDbContext db, string sql, object[] parameters, Action<DbDataReader> take, CancellationToken cancellationToken)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var opened = connection.State == ConnectionState.Closed;
        if (opened)
        {
            await db.Database.OpenConnectionAsync(cancellationToken);
        }

        try
        {
            await using var command = new NpgsqlCommand(sql, connection);
            foreach (var parameter in parameters)
            {
                command.Parameters.Add(new NpgsqlParameter { Value = parameter });
            }

            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                take(reader);
            }
        }
        finally
        {
            if (opened)
            {
                await db.Database.CloseConnectionAsync();
            }
        }
    }

    public static decimal? DecimalOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDecimal(column);

    /// <summary>An enumeration stored as its number.</summary>
    public static T? EnumOrNull<T>(this DbDataReader row, int column)
        where T : struct, Enum => row.IsDBNull(column) ? null : (T)(object)row.GetInt32(column);
}
