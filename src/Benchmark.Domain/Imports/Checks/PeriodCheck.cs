using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Imports.Checks;

/// <summary>Reads a row's period and refuses what can't be known yet.</summary>
internal static class PeriodCheck
{
    public static (ReportPeriod Period, ReportPeriod? AsOf)? Find(
        string code,
        string? asOfCode,
        ValueKind kind,
        DraftRow row,
        SourceRef? source,
        CheckContext context,
        CheckFindings findings)
    {
        ReportPeriod? asOf = null;
        if (ReportPeriod.TryParse(code, out var period)
            && (asOfCode is null || ReportPeriod.TryParse(asOfCode, out asOf))
            && Enum.IsDefined(kind)
            && (kind != ValueKind.Outcome || period.Value.To <= context.Period.To))
        {
            return (period.Value, asOf);
        }

        findings.Error(CheckCodes.InvalidPeriod, row, source, asOfCode ?? code, context.Period.Code, ("code", asOfCode ?? code));
        return null;
    }
}
