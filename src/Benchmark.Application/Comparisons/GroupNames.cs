namespace Benchmark.Comparisons;

/// <summary>How groups are written in addresses, and what they are called.</summary>
internal static class GroupNames
{
    public const string SkrPrefix = "skr-";
    public const string CountyPrefix = "lan-";
    public const string SimilarPrefix = "lika-";

    /// <summary>What may stand in an address; said where something else does.</summary>
    public const string Valid = "alla, skr-a1–skr-c9, lan-01–lan-25, lika-arbetsmarknad, lika-ekonomiskt-bistand, egna";

    /// <summary>SKR's kommungruppsindelning 2023.</summary>
    public static readonly IReadOnlyDictionary<string, BilingualText> Skr = new Dictionary<string, BilingualText>(StringComparer.OrdinalIgnoreCase)
    {
        ["A1"] = new("Storstäder", "Large cities"),
        ["A2"] = new("Pendlingskommun nära storstad", "Commuting municipality near large city"),
        ["B3"] = new("Större stad", "Medium-sized town"),
        ["B4"] = new("Pendlingskommun nära större stad", "Commuting municipality near medium-sized town"),
        ["B5"] = new("Lågpendlingskommun nära större stad", "Low-commuting municipality near medium-sized town"),
        ["C6"] = new("Mindre stad/tätort", "Small town"),
        ["C7"] = new("Pendlingskommun nära mindre tätort", "Commuting municipality near small town"),
        ["C8"] = new("Landsbygdskommun", "Rural municipality"),
        ["C9"] = new("Landsbygdskommun med besöksnäring", "Rural municipality with visitor industry"),
    };

    /// <summary>The models of RKA's similar kommuner.</summary>
    public static readonly IReadOnlyDictionary<string, BilingualText> Models = new Dictionary<string, BilingualText>(StringComparer.OrdinalIgnoreCase)
    {
        ["arbetsmarknad"] = new("arbetsmarknad", "labour market"),
        ["ekonomiskt-bistand"] = new("ekonomiskt bistånd", "social assistance"),
    };

    public static BilingualText SkrName(string code) =>
        Skr.TryGetValue(code, out var name) ? new($"{code} {name.Sv}", $"{code} {name.En}") : new(code, code);
}
