using System.Text.Json;

namespace Benchmark.Indicators;

/// <summary>
/// Which indicators follow from each other without a formula that computes them, as their definitions say it
/// (<c>Indicators/Catalogue/breakdowns.json</c>): who knows all but one of them knows that one too.
/// </summary>
/// <param name="Sums">Numbers that others add up to, for each sex.</param>
/// <param name="Shares">Shares of people whose number is an indicator too.</param>
/// <param name="Women">Shares of women of a number that is divided by sex.</param>
/// <param name="PerHead">Amounts per person or household whose number is an indicator too.</param>
public sealed record Breakdowns(
    IReadOnlyList<IndicatorSum> Sums,
    IReadOnlyList<SharesOfBase> Shares,
    IReadOnlyList<ShareOfWomen> Women,
    IReadOnlyList<AmountPerHead> PerHead)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    /// <summary>Those that ship with the program.</summary>
    public static Breakdowns Shipped { get; } = Load();

    private static Breakdowns Load()
    {
        using var stream = typeof(Breakdowns).Assembly.GetManifestResourceStream("Benchmark.Indicators.Catalogue.breakdowns.json")
            ?? throw new InvalidOperationException("The breakdowns are not embedded.");
        return JsonSerializer.Deserialize<Breakdowns>(stream, Options) ?? throw new InvalidOperationException("The breakdowns are empty.");
    }
}

/// <summary>An indicator and those that add up to it.</summary>
public sealed record IndicatorSum(string Total, IReadOnlyList<string> Parts);

/// <summary>Shares in percent of the same people.</summary>
/// <param name="Base">The indicator that counts them.</param>
/// <param name="Parts">The shares.</param>
/// <param name="IsWhole">Everyone is in one of the shares and no more, so that they add up to 100 percent.</param>
public sealed record SharesOfBase(string Base, IReadOnlyList<string> Parts, bool IsWhole);

/// <summary>A share of women, and the number that is divided by sex.</summary>
public sealed record ShareOfWomen(string Share, string Count);

/// <summary>An amount for each of those that are counted.</summary>
public sealed record AmountPerHead(string Amount, string Count);
