using Benchmark.Comparisons.Money;
using Benchmark.Formatting;

namespace Benchmark.HttpApi.Comparisons.Money;

/// <summary>One area over kommuner with the words that must follow it.</summary>
/// <param name="Money">Net costs and what they are divided by.</param>
/// <param name="Signs">The missing signs and their meaning.</param>
/// <param name="Sources">Whose an amount is, by the names used in the rows.</param>
/// <param name="StatisticsSource">Whose the values per inhabitant and household, places and medians are.</param>
/// <param name="Notes">What can't be read out of it.</param>
public sealed record AreaMoneyResource(AreaMoneyDto Money, IReadOnlyList<MissingSign> Signs, IReadOnlyList<SourceLabel> Sources, string StatisticsSource, IReadOnlyList<string> Notes)
{
    /// <summary>Adds the words.</summary>
    public static AreaMoneyResource Of(AreaMoneyDto money) =>
        new(money, MissingSign.All, SourceLabel.All, SourceLabel.OwnProcessing, [MoneyNotes.NoDirection, MoneyNotes.NeverAdded]);
}

/// <summary>One kommun's money with the words that must follow it.</summary>
/// <param name="Money">Amounts by area.</param>
/// <param name="Signs">The missing signs and their meaning.</param>
/// <param name="Sources">Whose an amount is, by the names used in the rows.</param>
/// <param name="StatisticsSource">Whose the variances, values per inhabitant and household and medians are.</param>
/// <param name="Notes">What can't be read out of it.</param>
public sealed record MunicipalityMoneyResource(MunicipalityMoneyDto Money, IReadOnlyList<MissingSign> Signs, IReadOnlyList<SourceLabel> Sources, string StatisticsSource, IReadOnlyList<string> Notes)
{
    /// <summary>Adds the words.</summary>
    public static MunicipalityMoneyResource Of(MunicipalityMoneyDto money) =>
        new(money, MissingSign.All, SourceLabel.All, SourceLabel.OwnProcessing, [MoneyNotes.Variance, MoneyNotes.NeverAdded, MoneyNotes.BoardTotals]);
}

/// <summary>The sentences that follow money.</summary>
internal static class MoneyNotes
{
    public static string NoDirection => DisplayFormat.Choose(
        "Hög eller låg kostnad är varken bra eller dåligt i sig.",
        "A high or low cost is neither good nor bad in itself.");

    public static string NeverAdded => DisplayFormat.Choose(
        "Ett område och dess delar läggs aldrig ihop: delarna kan redan ingå.",
        "An area and its parts are never added: the parts may already be in it.");

    public static string BoardTotals => DisplayFormat.Choose(
        "Nämndens total beror på vilka områden nämnden har och går inte att jämföra mellan kommuner.",
        "A board's total depends on which areas the board has and can't be compared between municipalities.");

    public static string Variance => DisplayFormat.Choose(
        "Avvikelsen är positiv när den är bra för nämnden.",
        "The variance is positive when it is good for the board.");
}
