using System.Globalization;
using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Publishing;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using NpgsqlTypes;

namespace Benchmark.DbMigrator.National;

/// <summary>
/// A whole country of published figures, to try comparisons on at full size. The kommuner don't exist and are marked so. The
/// figures go straight into the published tables: ten thousand publications would take hours, and leave the same rows.
/// </summary>
internal sealed class NationalDataSet(IServiceScopeFactory scopes, NationalSize size)
{
    private const int FirstCode = 9100;
    private const string BoardName = "Socialnämnden";

    private static readonly ReportPeriodKind[] Kinds = [ReportPeriodKind.T1, ReportPeriodKind.T2, ReportPeriodKind.Year];

    /// <summary>The name of a kommun by its number, from 1.</summary>
    public static string NameOf(int number) => $"Provkommun {number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The code of a kommun by its number, from 1.</summary>
    public static string CodeOf(int number) => (FirstCode + number).ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes all of it, or nothing; nothing also when it is there already.</summary>
    /// <returns>How many values were written.</returns>
    /// <exception cref="MigratorException">Somebody has published in this database.</exception>
    public async Task<long> SeedAsync(CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BenchmarkDbContext>();
        if (await db.Municipalities.AnyAsync(m => m.Code == CodeOf(1) && m.Name == NameOf(1), cancellationToken))
        {
            return 0;
        }

        if (await db.PublishedReports.AnyAsync(cancellationToken))
        {
            throw new MigratorException("This database holds published reports already. The national data set wants one of its own: choose another BENCHMARK_DATA.");
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        db.AddRange(Enumerable.Range(1, size.Municipalities).Select(Invented));
        await db.SaveChangesAsync(cancellationToken);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var reports = await WriteReportsAsync(connection, cancellationToken);
        var indicators = await ChosenAsync(db, cancellationToken);
        var written = await WriteFiguresAsync(connection, reports, indicators, cancellationToken);
        await scope.ServiceProvider.GetRequiredService<IPublicationLock>().AdvanceStampsAsync([PublicationStamp.All, PublicationStamp.Reference], cancellationToken);
        await scope.ServiceProvider.GetRequiredService<IPeriodCounts>()
            .CountAsync([.. indicators.Select(i => i.Code)], [.. size.Periods.Select(p => p.Code)], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return written;
    }

    private static Municipality Invented(int number)
    {
        var municipality = new Municipality(
            CodeOf(number),
            NameOf(number),
            (70 + (number % 21)).ToString(CultureInfo.InvariantCulture),
            $"Provlän {(1 + (number % 21)).ToString(CultureInfo.InvariantCulture)}",
            "ABC"[number % 3] + (1 + (number % 5)).ToString(CultureInfo.InvariantCulture),
            isInvented: true);
        municipality.SetPopulation(new DateOnly(NationalSize.LastYear, 12, 31), 2_500 + (number * number * 3));
        return municipality;
    }

    /// <summary>Those that are followed up for all three kinds of period, the ones divided by sex first.</summary>
    private async Task<IReadOnlyList<Indicator>> ChosenAsync(BenchmarkDbContext db, CancellationToken cancellationToken)
    {
        var all = await db.Indicators.AsNoTracking().Include(i => i.Versions).ToListAsync(cancellationToken);
        return [.. all
            .Where(i => Kinds.All(i.PeriodKinds.Contains))
            .OrderByDescending(i => i.IsSexDivided).ThenBy(i => i.SortOrder)
            .Take(size.Indicators)];
    }

    private async Task<IReadOnlyList<(int Number, ReportPeriod Period, Guid Id)>> WriteReportsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var reports = new List<(int, ReportPeriod, Guid)>(size.Municipalities * size.Periods.Count);
        await using var copy = await connection.BeginBinaryImportAsync(
            """
            copy published_reports (id, tenant_id, municipality_code, board_id, board_name, board_slug, period_code, version, published_at, is_current)
            from stdin (format binary)
            """,
            cancellationToken);
        for (var number = 1; number <= size.Municipalities; number++)
        {
            var (tenant, board) = (Guid.CreateVersion7(), Guid.CreateVersion7());
            foreach (var period in size.Periods)
            {
                var id = Guid.CreateVersion7();
                reports.Add((number, period, id));
                await copy.StartRowAsync(cancellationToken);
                await copy.WriteAsync(id, NpgsqlDbType.Uuid, cancellationToken);
                await copy.WriteAsync(tenant, NpgsqlDbType.Uuid, cancellationToken);
                await copy.WriteAsync(CodeOf(number), NpgsqlDbType.Varchar, cancellationToken);
                await copy.WriteAsync(board, NpgsqlDbType.Uuid, cancellationToken);
                await copy.WriteAsync(BoardName, NpgsqlDbType.Varchar, cancellationToken);
                await copy.WriteAsync(MunicipalitySlug.Of(BoardName), NpgsqlDbType.Varchar, cancellationToken);
                await copy.WriteAsync(period.Code, NpgsqlDbType.Varchar, cancellationToken);
                await copy.WriteAsync(1, NpgsqlDbType.Integer, cancellationToken);
                await copy.WriteAsync(new DateTimeOffset(period.To.AddDays(30), new TimeOnly(8, 0), TimeSpan.Zero), NpgsqlDbType.TimestampTz, cancellationToken);
                await copy.WriteAsync(true, NpgsqlDbType.Boolean, cancellationToken);
            }
        }

        await copy.CompleteAsync(cancellationToken);
        return reports;
    }

    private static async Task<long> WriteFiguresAsync(
        NpgsqlConnection connection,
        IReadOnlyList<(int Number, ReportPeriod Period, Guid Id)> reports,
        IReadOnlyList<Indicator> indicators,
        CancellationToken cancellationToken)
    {
        // One copy a kommun: at the end of each the server checks all its rows, which for the whole country takes too long to wait for.
        var written = 0L;
        foreach (var municipality in reports.GroupBy(r => r.Number))
        {
            await using var copy = await NationalCopy.BeginAsync(connection, cancellationToken);
            await WriteAsync(copy, municipality, indicators);
            written += await copy.CompleteAsync();
        }

        return written;
    }

    private static async Task WriteAsync(NationalCopy copy, IEnumerable<(int Number, ReportPeriod Period, Guid Id)> reports, IReadOnlyList<Indicator> indicators)
    {
        foreach (var (number, period, id) in reports)
        {
            foreach (var (index, indicator) in indicators.Index().Where(i => i.Item.IsFollowedUp(period)))
            {
                var total = NationalFigures.Total(number, indicator, index + 1, period);
                await copy.WriteAsync(id, CodeOf(number), indicator, period, Sex.Total, total);
                if (total is { } value && index < indicators.Count / 2)
                {
                    var (women, men) = NationalFigures.Sexes(value, number, indicator, index + 1);
                    await copy.WriteAsync(id, CodeOf(number), indicator, period, Sex.Women, women);
                    await copy.WriteAsync(id, CodeOf(number), indicator, period, Sex.Men, men);
                }
            }
        }
    }
}
