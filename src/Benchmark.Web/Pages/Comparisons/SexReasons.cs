using Benchmark.Comparisons;
using Benchmark.Formatting;
using Benchmark.Indicators;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>Why a kommun has no gap between women and men, in words.</summary>
public static class SexReasons
{
    /// <summary>"sekretess" when both lack for the same reason, else "kvinnor: sekretess; män: inte insamlat".</summary>
    public static string Of(SexMissingDto row, ComparisonWords words)
    {
        string Said(string sex, MissingReason reason) => words["SexReason", words[sex], DisplayFormat.Word(reason)];
        return (row.Women.Missing, row.Men.Missing) switch
        {
            ({ } women, { } men) when women == men => DisplayFormat.Word(women),
            ({ } women, { } men) => $"{Said("SexWomen", women)}; {Said("SexMen", men)}",
            ({ } women, null) => Said("SexWomen", women),
            (null, { } men) => Said("SexMen", men),
            _ => string.Empty,
        };
    }
}
