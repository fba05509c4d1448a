using Benchmark.Assignments;
using Benchmark.Documents.Imports;
using Benchmark.Imports.Checks;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Imports;

/// <summary>Reads handed-in files against a report, for at most <see cref="TimeLimit"/>.</summary>
internal sealed class FileReading(IReportFileReader reader, TimeProvider clock)
{
    /// <summary>What a person waits for.</summary>
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(60);

    public async Task<ReadResult> ReadAsync(ReportWorkspace workspace, IReadOnlyList<HandedInFile> files, CancellationToken cancellationToken)
    {
        var context = ContextOf(workspace);
        using var limit = new CancellationTokenSource(TimeLimit, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            // The readers look at the token in each row, so the thread ends with the waiting.
            var result = await Task.Run(() => reader.Read(files, context, stop.Token), stop.Token);
            return result with { Draft = DraftCleaning.Clean(UnreadValues.Add(result, workspace.Report.Period)) };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ReadResult(new ReportDraft(), [new Finding(FindingSeverity.Error, CheckCodes.TookTooLong, new SourceRef(files[0].Name))]);
        }
    }

    private static ReadContext ContextOf(ReportWorkspace workspace)
    {
        var checks = workspace.Checks;
        return new ReadContext
        {
            MunicipalityCode = workspace.Municipality.Code,
            MunicipalityName = workspace.Municipality.Name,
            BoardName = workspace.Board.Name,
            Period = workspace.Report.Period,
            Indicators = [.. checks.Indicators.Values.OrderBy(i => i.SortOrder).Select(i => KnownOf(i, checks))],
            Areas = [.. checks.Areas.Values.Select(a => new KnownArea(a.Code, a.NameSv))],
            FinanceItems = [.. checks.Items.Values.Select(i => new KnownFinanceItem(i.Code, i.NameSv, i.Nature))],
            StatusWords = checks.Vocabulary.Statuses,
            AssessmentWords = checks.Vocabulary.Assessments,
            EarlierAmounts = EarlierAmounts(workspace),
        };
    }

    private static KnownIndicator KnownOf(Indicator indicator, CheckContext checks) => new(
        indicator.Code,
        indicator.NameSv,
        checks.Units[indicator.UnitCode].SymbolSv,
        indicator.Min,
        indicator.Max,
        indicator.IsSexDivided,
        indicator.IsDerived,
        indicator.MeasurementKind is MeasurementKind.Stock or MeasurementKind.Flow && indicator.UnitCode is "persons" or "count" or "households",
        indicator.PeriodKinds);

    private static Dictionary<(string Area, string Item), KnownAmount> EarlierAmounts(ReportWorkspace workspace)
    {
        var amounts = new Dictionary<(string Area, string Item), KnownAmount>();
        foreach (var line in (workspace.YearBefore?.FinanceLines ?? []).Concat(workspace.Previous?.FinanceLines ?? []))
        {
            if (line is { Kind: ValueKind.Outcome, Amount: { } amount })
            {
                amounts.TryAdd((line.Area, line.Item), new KnownAmount(amount, line.Period));
            }
        }

        return amounts;
    }
}
