using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Imports;

/// <summary>
/// Gives a cell that should have held a number, and didn't, a row without value, so that the person can mend it on screen
/// instead of in the file.
/// </summary>
internal static class UnreadValues
{
    private static readonly string[] Codes =
        [ImportFindingCodes.NotANumber, ImportFindingCodes.DateForNumber, ImportFindingCodes.CellError, ImportFindingCodes.FormulaWithoutValue];

    public static ReportDraft Add(ReadResult result, ReportPeriod period)
    {
        var unread = result.Findings.Where(f => Codes.Contains(f.Code) && f.Data is not null).ToList();
        return unread.Count == 0 ? result.Draft : result.Draft with
        {
            Figures = [.. result.Draft.Figures, .. unread.Select(f => Figure(f, period)).OfType<DraftFigure>()],
            FinanceLines = [.. result.Draft.FinanceLines, .. unread.Select(f => Line(f, period)).OfType<DraftFinanceLine>()],
        };
    }

    private static DraftFigure? Figure(Finding finding, ReportPeriod period) =>
        finding.Data!.TryGetValue("indicator", out var indicator) && KindOf(finding) is { } kind && Enum.TryParse<Sex>(finding.Data.GetValueOrDefault("sex"), out var sex)
            ? new DraftFigure(indicator, kind, PeriodOf(kind, period), null, null, finding.Found, sex, null, finding.Source)
            : null;

    private static DraftFinanceLine? Line(Finding finding, ReportPeriod period) =>
        finding.Data!.TryGetValue("area", out var area) && finding.Data.TryGetValue("item", out var item) && KindOf(finding) is { } kind
            ? new DraftFinanceLine(area, item, kind, PeriodOf(kind, period), null, null, finding.Found, null, finding.Source)
            : null;

    private static ValueKind? KindOf(Finding finding) =>
        Enum.TryParse<ValueKind>(finding.Data!.GetValueOrDefault("kind"), out var kind) ? kind : null;

    // The template asks for outcomes of its period and for everything else of the whole year.
    private static string PeriodOf(ValueKind kind, ReportPeriod period) =>
        kind == ValueKind.Outcome ? period.Code : ReportPeriod.ForYear(period.Year).Code;
}
