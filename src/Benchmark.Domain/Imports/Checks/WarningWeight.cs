namespace Benchmark.Imports.Checks;

/// <summary>How much a warning weighs: which ones tell of a value that is almost surely wrong, and in what order they are read.</summary>
public static class WarningWeight
{
    private static readonly string[] MostSeriousFirst =
    [
        CheckCodes.Thousandfold,
        CheckCodes.PerInhabitant,
        CheckCodes.UnexpectedSign,
        CheckCodes.OtherThanPublished,
        CheckCodes.AllDoubled,
        CheckCodes.AllHalved,
        CheckCodes.FallsWithinYear,
        CheckCodes.Doubled,
        CheckCodes.Halved,
        CheckCodes.NetCost,
        CheckCodes.AreaTotal,
        CheckCodes.SexSum,
        CheckCodes.SexShare,
    ];

    /// <summary>Whether a report with the warning is handed over only with a reason why the value stands.</summary>
    public static bool IsSerious(string code) => code is CheckCodes.Thousandfold or CheckCodes.PerInhabitant or CheckCodes.UnexpectedSign;

    /// <summary>Its place among warnings, the most serious first.</summary>
    public static int OrderOf(string code) => Array.IndexOf(MostSeriousFirst, code) is >= 0 and var place ? place : MostSeriousFirst.Length;
}
