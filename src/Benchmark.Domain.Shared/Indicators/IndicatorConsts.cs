namespace Benchmark.Indicators;

/// <summary>Limits of the indicator catalogue.</summary>
public static class IndicatorConsts
{
    public const int MaxCodeLength = 20;
    public const int MaxNameLength = 250;
    public const int MaxDefinitionLength = 2000;
    public const int MaxKoladaIdLength = 10;
    public const int MaxUnitCodeLength = 40;
    public const int MaxAreaCodeLength = 60;
}
