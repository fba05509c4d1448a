namespace Benchmark.Imports.Checks;

/// <summary>How much a finding weighs beside others: what is read first comes first.</summary>
public static class FindingWeight
{
    /// <summary>A sum that was rounded, or something to know of.</summary>
    public const int Light = 1;

    /// <summary>Something to look at.</summary>
    public const int Ordinary = 2;

    /// <summary>Probably wrong by orders of magnitude.</summary>
    public const int Serious = 3;

    /// <summary>Can't be taken in.</summary>
    public const int Error = 4;

    private static readonly HashSet<string> SeriousCodes = new(StringComparer.Ordinal)
    {
        CheckCodes.Thousandfold,
        CheckCodes.PerInhabitant,
        CheckCodes.PercentAsFraction,
        ImportFindingCodes.LooksLikeKronor,
        ImportFindingCodes.SheetLooksLikeKronor,
        ImportFindingCodes.PercentAsFraction,
        CheckCodes.UnexpectedSign,
    };

    private static readonly HashSet<string> LightCodes = new(StringComparer.Ordinal)
    {
        CheckCodes.SexSum,
        CheckCodes.SexShare,
        CheckCodes.NetCost,
        CheckCodes.AreaTotal,
        CheckCodes.MissingFigures,
        CheckCodes.NotWholeAverage,
        ImportFindingCodes.SexSum,
        ImportFindingCodes.StatusMissing,
        ImportFindingCodes.DerivedIgnored,
        ImportFindingCodes.RenamedSheet,
        ImportFindingCodes.OnlyOneSheet,
        ImportFindingCodes.OnlySomeSheets,
        ImportFindingCodes.OtherTemplateVersion,
    };

    /// <summary>The finding's weight; the higher, the sooner.</summary>
    public static int Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Severity == FindingSeverity.Error ? Error
            : SeriousCodes.Contains(finding.Code) ? Serious
            : LightCodes.Contains(finding.Code) ? Light
            : Ordinary;
    }
}
