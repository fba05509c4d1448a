using Benchmark.Documents.Recognition;
using Benchmark.Documents.Recognition.Words;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Imports.Readings;

/// <summary>Periods and kinds of printed values, in the shared model's terms.</summary>
internal sealed class ExtractPeriods(ReportPeriod report)
{
    /// <summary>The kind of a printed value; null for variances, which are always derived.</summary>
    public static ValueKind? Kind(string printed) => printed switch
    {
        "utfall" => ValueKind.Outcome,
        "budget" => ValueKind.Budget,
        "målvärde" => ValueKind.Target,
        "prognos" => ValueKind.Forecast,
        _ => null,
    };

    /// <summary>Whom a printed value is of.</summary>
    public static Sex SexOf(ExtractValue value) => value.Sex switch { "kvinnor" => Sex.Women, "män" => Sex.Men, _ => Sex.Total };

    /// <summary>The period of a printed code: one that ends with the report's month is of the report's kind.</summary>
    public ReportPeriod? Of(string? code)
    {
        if (!ReportPeriod.TryParse(code, out var period))
        {
            return null;
        }

        return period.Value.Kind == ReportPeriodKind.Month && period.Value.LastMonth == report.LastMonth
            ? report.Kind switch
            {
                ReportPeriodKind.T1 => ReportPeriod.T1(period.Value.Year),
                ReportPeriodKind.T2 => ReportPeriod.T2(period.Value.Year),
                ReportPeriodKind.Year => ReportPeriod.ForYear(period.Value.Year),
                _ => period.Value,
            }
            : period.Value;
    }

    /// <summary>When a forecast was made, where its column names an earlier month than the report's: "Prognos mars 2020".</summary>
    public string? MadeAt(ExtractValue value) =>
        value.Kind == "prognos" && Of(PrintedPeriod.Find(value.Column)) is { } made && made.Kind != ReportPeriodKind.Year && made < report ? made.Code : null;
}
