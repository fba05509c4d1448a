namespace Benchmark.Municipalities;

/// <summary>Limits of a kommun's reference row.</summary>
public static class MunicipalityConsts
{
    public const int CodeLength = 4;
    public const int MaxNameLength = 80;

    /// <summary>The first code of kommuner that don't exist.</summary>
    public const string FirstInventedCode = "9000";
}
