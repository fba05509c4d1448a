using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Comparisons.Money;

/// <inheritdoc />
internal sealed class MoneyQuery(BenchmarkDbContext db) : IMoneyQuery
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<MoneyLine>> GetLinesAsync(string municipalityCode, ReportPeriod period, CancellationToken cancellationToken = default)
    {
        var lines = new List<MoneyLine>();
        string[] periods = [period.Code, ReportPeriod.ForYear(period.Year).Code];
        await db.ReadRowsAsync(MoneySql.Lines, [municipalityCode, periods, period.Code], row => lines.Add(new MoneyLine(
            row.GetString(0),
            row.GetString(1),
            (ValueKind)row.GetInt32(2),
            ReportPeriod.Parse(row.GetString(3)),
            row.IsDBNull(4) ? null : ReportPeriod.Parse(row.GetString(4)),
            row.DecimalOrNull(5),
            row.EnumOrNull<MissingReason>(6),
            row.GetBoolean(7),
            ReportPeriod.Parse(row.GetString(8)),
            row.GetString(9))), cancellationToken);
        return lines;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<AreaOutcome>> GetOutcomesAsync(IReadOnlyCollection<string> areaCodes, ReportPeriod period, CancellationToken cancellationToken = default)
    {
        var outcomes = new List<AreaOutcome>();
        await db.ReadRowsAsync(MoneySql.Outcomes, [areaCodes.ToArray(), period.Code], row => outcomes.Add(new AreaOutcome(
            row.GetString(0),
            row.GetString(1),
            row.GetString(2),
            row.DecimalOrNull(3),
            row.EnumOrNull<MissingReason>(4),
            ReportPeriod.Parse(row.GetString(5)))), cancellationToken);
        return outcomes;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<AreaPeriod>> GetPeriodsOfMunicipalityAsync(string municipalityCode, CancellationToken cancellationToken = default)
    {
        var periods = new List<AreaPeriod>();
        await db.ReadRowsAsync(MoneySql.PeriodsOfMunicipality, [municipalityCode], row => periods.Add(new AreaPeriod(row.GetString(0), row.GetString(1))), cancellationToken);
        return periods;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<AreaCoverage>> GetCoverageAsync(CancellationToken cancellationToken = default)
    {
        var coverage = new List<AreaCoverage>();
        await db.ReadRowsAsync(MoneySql.Coverage, [], row => coverage.Add(new AreaCoverage(row.GetString(0), row.GetString(1), row.GetInt32(2))), cancellationToken);
        return coverage;
    }
}
