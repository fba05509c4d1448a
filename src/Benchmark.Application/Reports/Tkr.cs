using System.Globalization;
using Benchmark.Formatting;
using Benchmark.Localization;

namespace Benchmark.Reports;

/// <summary>Amounts are kept in kronor; people type and read them in thousands, as in the template and on the printed page.</summary>
internal static class Tkr
{
    private const decimal Kronor = 1_000;

    /// <summary>The unit in the reader's language.</summary>
    public static string Unit => BenchmarkTexts.Find("Reports:Tkr", CultureInfo.CurrentUICulture) ?? "tkr";

    public static decimal? Of(decimal? kronor) => kronor / Kronor;

    /// <summary>As a person reads it, to the krona where it isn't even thousands; null without amount.</summary>
    public static string? Shown(decimal? kronor) => Of(kronor) is { } tkr ? DisplayFormat.Number(tkr, Decimals.Of(tkr)) : null;

    /// <exception cref="BusinessException">It isn't whole kronor, or more than any kommun has.</exception>
    public static decimal ToKronor(decimal tkr, string text)
    {
        if (Math.Abs(tkr) > ReportConsts.MaxAmount / Kronor)
        {
            throw new BusinessException(BenchmarkErrorCodes.Figures.AmountTooLarge).WithData("limit", $"{Shown(ReportConsts.MaxAmount)}\u00A0{Unit}");
        }

        var kronor = tkr * Kronor;
        return decimal.IsInteger(kronor) ? kronor : throw new BusinessException(BenchmarkErrorCodes.Figures.NotWholeKronor).WithData("text", text);
    }
}
