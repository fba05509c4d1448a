namespace Benchmark.Reports;

/// <summary>Where in its life a report is. The order is the order it is passed in.</summary>
public enum ReportStage
{
    /// <summary>Utkast: being filled in by a handläggare.</summary>
    Draft = 1,

    /// <summary>Inskickad: waits for approval.</summary>
    Submitted = 2,

    /// <summary>Attesterad: approved by the controller or förvaltningschef.</summary>
    Approved = 3,

    /// <summary>Fastställd: decided by the board.</summary>
    Adopted = 4,

    /// <summary>Publicerad: seen by everyone, never edited again.</summary>
    Published = 5,
}
