using Benchmark.Indicators;
using Benchmark.Publishing;
using Benchmark.Reports;
using Npgsql;
using NpgsqlTypes;

namespace Benchmark.DbMigrator.National;

/// <summary>Published figures as PostgreSQL's COPY takes them: a row's way through the model would cost several times the writing.</summary>
internal sealed class NationalCopy : IAsyncDisposable
{
    private readonly NpgsqlBinaryImporter _copy;
    private readonly CancellationToken _cancellationToken;

    private NationalCopy(NpgsqlBinaryImporter copy, CancellationToken cancellationToken) => (_copy, _cancellationToken) = (copy, cancellationToken);

    public static async Task<NationalCopy> BeginAsync(NpgsqlConnection connection, CancellationToken cancellationToken) => new(
        await connection.BeginBinaryImportAsync(
            """
            copy published_figures (id, published_report_id, municipality_code, indicator_code, kind, period_code, period_kind, year,
                                    sex, value, missing, is_derived, is_preliminary, is_current)
            from stdin (format binary)
            """,
            cancellationToken),
        cancellationToken);

    /// <summary>An outcome; one that is null wasn't delivered.</summary>
    public async Task WriteAsync(Guid report, string municipality, Indicator indicator, ReportPeriod period, Sex sex, decimal? value)
    {
        await _copy.StartRowAsync(_cancellationToken);
        await _copy.WriteAsync(Guid.CreateVersion7(), NpgsqlDbType.Uuid, _cancellationToken);
        await _copy.WriteAsync(report, NpgsqlDbType.Uuid, _cancellationToken);
        await _copy.WriteAsync(municipality, NpgsqlDbType.Varchar, _cancellationToken);
        await _copy.WriteAsync(indicator.Code, NpgsqlDbType.Varchar, _cancellationToken);
        await _copy.WriteAsync((int)ValueKind.Outcome, NpgsqlDbType.Integer, _cancellationToken);
        await _copy.WriteAsync(period.Code, NpgsqlDbType.Varchar, _cancellationToken);
        await _copy.WriteAsync((int)period.Kind, NpgsqlDbType.Integer, _cancellationToken);
        await _copy.WriteAsync(period.Year, NpgsqlDbType.Integer, _cancellationToken);
        await _copy.WriteAsync((int)sex, NpgsqlDbType.Integer, _cancellationToken);
        if (value is { } number)
        {
            await _copy.WriteAsync(number, NpgsqlDbType.Numeric, _cancellationToken);
            await _copy.WriteNullAsync(_cancellationToken);
        }
        else
        {
            await _copy.WriteNullAsync(_cancellationToken);
            await _copy.WriteAsync((int)MissingReason.NotDelivered, NpgsqlDbType.Integer, _cancellationToken);
        }

        await _copy.WriteAsync(indicator.IsDerived, NpgsqlDbType.Boolean, _cancellationToken);
        await _copy.WriteAsync(Preliminary.Is(period, period), NpgsqlDbType.Boolean, _cancellationToken);
        await _copy.WriteAsync(true, NpgsqlDbType.Boolean, _cancellationToken);
    }

    /// <summary>Without it, nothing is kept.</summary>
    /// <returns>How many rows.</returns>
    public async Task<long> CompleteAsync() => (long)await _copy.CompleteAsync(_cancellationToken);

    public ValueTask DisposeAsync() => _copy.DisposeAsync();
}
