using Benchmark.Reports;

namespace Benchmark.DbMigrator.National;

/// <summary>How much of a country is invented.</summary>
/// <param name="Municipalities">Kommuner, 1–900: their codes begin at 9100.</param>
/// <param name="Indicators">Indicators, those divided by sex first; half of them get women and men too.</param>
/// <param name="Years">Years back from <see cref="LastYear"/>, each with two tertials and the whole year.</param>
internal sealed record NationalSize(int Municipalities, int Indicators, int Years)
{
    public const int LastYear = 2024;

    /// <summary>As many kommuner as Sweden has, 120 indicators and twelve years: some 2.5 million values.</summary>
    public static NationalSize Sweden { get; } = new(290, 120, 12);

    /// <summary>Every period there are values of, oldest first.</summary>
    public IReadOnlyList<ReportPeriod> Periods { get; } =
        [.. Enumerable.Range(LastYear - Years + 1, Years).SelectMany(year => (ReportPeriod[])[ReportPeriod.T1(year), ReportPeriod.T2(year), ReportPeriod.ForYear(year)])];
}
