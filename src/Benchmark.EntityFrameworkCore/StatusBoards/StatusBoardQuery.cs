using System.Data;
using System.Data.Common;
using Benchmark.Data;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Benchmark.StatusBoards;

/// <summary>Sends all questions of a board in one batch: the way to the database costs more than the answers.</summary>
internal sealed class StatusBoardQuery(BenchmarkDbContext db) : IStatusBoardQuery
{
    private static readonly string[] BoardCommands =
    [
        StatusBoardSql.Reports,
        StatusBoardSql.Goals,
        StatusBoardSql.Assignments,
        StatusBoardSql.Measures,
        StatusBoardSql.Activities,
        StatusBoardSql.Figures,
        StatusBoardSql.History,
    ];

    /// <inheritdoc />
    public Task<StatusBoardRows> GetAsync(string municipalityCode, string boardSlug, ReportPeriod period, int? version, CancellationToken cancellationToken = default) =>
        OnConnectionAsync(async connection =>
        {
            await using var batch = new NpgsqlBatch(connection);
            foreach (var sql in BoardCommands)
            {
                var command = new NpgsqlBatchCommand(sql);
                command.Parameters.Add(new NpgsqlParameter { Value = municipalityCode, NpgsqlDbType = NpgsqlDbType.Varchar });
                command.Parameters.Add(new NpgsqlParameter { Value = boardSlug, NpgsqlDbType = NpgsqlDbType.Varchar });
                command.Parameters.Add(new NpgsqlParameter { Value = period.Code, NpgsqlDbType = NpgsqlDbType.Varchar });
                if (sql != StatusBoardSql.History)
                {
                    command.Parameters.Add(new NpgsqlParameter { Value = (object?)version ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Integer });
                }

                batch.BatchCommands.Add(command);
            }

            await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
            Guid? shown = null;
            var reports = await ReadAsync(reader, row =>
            {
                var report = StatusBoardReader.Report(row);
                shown = row.GetBoolean(StatusBoardReader.ReportColumns) ? report.Id : shown;
                return report;
            }, cancellationToken);
            return new StatusBoardRows(
                reports,
                shown,
                await NextAsync(reader, StatusBoardReader.Goal, cancellationToken),
                await NextAsync(reader, StatusBoardReader.Assignment, cancellationToken),
                await NextAsync(reader, StatusBoardReader.Measure, cancellationToken),
                await NextAsync(reader, StatusBoardReader.Activity, cancellationToken),
                (await NextAsync(reader, row => row.GetInt32(0), cancellationToken))[0],
                await NextAsync(reader, StatusBoardReader.History, cancellationToken));
        }, cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<ReportCountsRow>> GetReportsAsync(CancellationToken cancellationToken = default) =>
        OnConnectionAsync<IReadOnlyList<ReportCountsRow>>(async connection =>
        {
            await using var command = new NpgsqlCommand(StatusBoardSql.AllReports, connection);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            return await ReadAsync(reader, StatusBoardReader.ReportCounts, cancellationToken);
        }, cancellationToken);

    private static async Task<List<T>> NextAsync<T>(DbDataReader reader, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        await reader.NextResultAsync(cancellationToken);
        return await ReadAsync(reader, read, cancellationToken);
    }

    private static async Task<List<T>> ReadAsync<T>(DbDataReader reader, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private async Task<T> OnConnectionAsync<T>(Func<NpgsqlConnection, Task<T>> ask, CancellationToken cancellationToken)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var opened = connection.State == ConnectionState.Closed;
        if (opened)
        {
            await db.Database.OpenConnectionAsync(cancellationToken);
        }

        try
        {
            return await ask(connection);
        }
        finally
        {
            if (opened)
            {
                await db.Database.CloseConnectionAsync();
            }
        }
    }
}
