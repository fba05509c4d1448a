using Benchmark.Documents.Recognition.Words;
using Benchmark.Formatting;
using Benchmark.Municipalities;
using Benchmark.Reports;

namespace Benchmark.Imports.Readings;

/// <summary>Warns when a document says that it is of another kommun, board or period than the report it is handed in to.</summary>
internal static class OtherReport
{
    private const double Same = 0.5;

    public static IEnumerable<string> Warn(ReportWorkspace workspace, ReportDraft draft)
    {
        if (draft.MunicipalityCode is { } code && code != workspace.Municipality.Code)
        {
            var name = MunicipalityNames.All.FirstOrDefault(m => m.Value == code).Key ?? code;
            yield return Say("Reading:OtherMunicipality", name, workspace.Municipality.Name);
        }

        if (draft.BoardName is { } board && Folded.Likeness(Folded.Words(board), Folded.Words(workspace.Board.Name)) < Same)
        {
            yield return Say("Reading:OtherBoard", board, workspace.Board.Name);
        }

        if (ReportPeriod.TryParse(draft.PeriodCode, out var period) && period.Value != workspace.Report.Period)
        {
            yield return Say("Reading:OtherPeriod", DisplayFormat.Period(period.Value), DisplayFormat.Period(workspace.Report.Period));
        }
    }

    /// <summary>Whether the figures would be another kommun's or another period's.</summary>
    public static bool IsOther(ReportWorkspace workspace, ReportDraft draft) =>
        (draft.MunicipalityCode is { } code && code != workspace.Municipality.Code)
        || (ReportPeriod.TryParse(draft.PeriodCode, out var period) && period.Value != workspace.Report.Period);

    private static string Say(string key, string found, string own) =>
        string.Format(System.Globalization.CultureInfo.CurrentCulture, Localization.BenchmarkTexts.Find(key, System.Globalization.CultureInfo.CurrentUICulture) ?? key, found, own);
}
