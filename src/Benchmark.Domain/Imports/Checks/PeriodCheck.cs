using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Imports.Checks;

/// <summary>Reads what kind of value a row holds and for which period, and refuses what can't be known yet.</summary>
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
        if (!Enum.IsDefined(kind))
        {
            findings.Error(CheckCodes.KindRequired, row, source, null, string.Join(", ", Enum.GetNames<ValueKind>()), (DraftRow.FieldName, nameof(DraftFigure.Kind)));
            return null;
        }

        if (!ReportPeriod.TryParse(code, out var period) || (kind == ValueKind.Outcome && period.Value.To > context.Period.To))
        {
            Refuse(code, nameof(DraftFigure.Period));
            return null;
        }

        ReportPeriod? asOf = null;
        if (asOfCode is not null && !ReportPeriod.TryParse(asOfCode, out asOf))
        {
            Refuse(asOfCode, nameof(DraftFigure.AsOf));
            return null;
        }

        return (period.Value, asOf);

        void Refuse(string wrong, string field) =>
            findings.Error(CheckCodes.InvalidPeriod, row, source, wrong, context.Period.Code, ("code", wrong), (DraftRow.FieldName, field));
    }
}
