using System.Text.RegularExpressions;
using Benchmark.Documents.Imports;
using Benchmark.Imports;
using Benchmark.Reports;

namespace Benchmark.Documents.Templates;

/// <summary>A heading taken apart: <c>Utfall 2018-T2 (tkr)</c> is a base, a period and a unit of money.</summary>
/// <param name="Base">The heading without period and unit, ready to compare.</param>
/// <param name="Period">The period it names, if any.</param>
/// <param name="KronorPerUnit">1 for kr, 1,000 for tkr, 1,000,000 for mnkr; null when no unit is named.</param>
public sealed partial record TemplateHeading(string Base, ReportPeriod? Period, decimal? KronorPerUnit)
{
    /// <summary>Takes a printed heading apart.</summary>
    public static TemplateHeading Parse(string text)
    {
        var rest = PrintedWord.Normalize(text);
        decimal? unit = null;
        if (Unit().Match(rest) is { Success: true } unitMatch)
        {
            unit = unitMatch.Groups[1].Value switch
            {
                "kr" or "kronor" => 1,
                "tkr" or "tusen kronor" => 1_000,
                _ => 1_000_000,
            };
            rest = rest[..unitMatch.Index].TrimEnd();
        }

        ReportPeriod? period = null;
        if (PeriodCode().Match(rest) is { Success: true } periodMatch && ReportPeriod.TryParse(periodMatch.Groups[1].Value, out period))
        {
            rest = rest[..periodMatch.Index].TrimEnd(' ', ',', '(');
        }

        return new TemplateHeading(rest, period, unit);
    }

    /// <summary>A heading as the writer prints it.</summary>
    public static string Print(string heading, ReportPeriod? period, string? unit) =>
        heading + (period is { } named ? " " + named.Code : string.Empty) + (unit is null ? string.Empty : $" ({unit})");

    [GeneratedRegex(@"[ ,]*\(?\b(kr|kronor|tkr|tusen kronor|mnkr|mkr)\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(@"[ ,(]+([0-9]{4}(?:-(?:t1|t2|[0-9]{2}))?)\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex PeriodCode();
}
