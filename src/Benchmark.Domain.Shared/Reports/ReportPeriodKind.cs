namespace Benchmark.Reports;

/// <summary>How long from 1 January a report reaches.</summary>
public enum ReportPeriodKind
{
    /// <summary>January up to and including a month, for example <c>2022-02</c>.</summary>
    Month = 1,

    /// <summary>January–April, "tertial 1".</summary>
    T1 = 2,

    /// <summary>January–August, "tertial 2", "delår per augusti".</summary>
    T2 = 3,

    /// <summary>The whole year, "bokslut".</summary>
    Year = 4,
}
