using System.Globalization;
using Benchmark.Documents.Findings;
using Benchmark.Documents.Layout;
using Benchmark.Documents.PlainText;
using Benchmark.Documents.Recognition.Figures;
using Benchmark.Documents.Recognition.FollowUp;
using Benchmark.Documents.Recognition.Heads;
using Benchmark.Documents.Recognition.Money;
using Benchmark.Documents.Recognition.Tables;
using Benchmark.Documents.Recognition.Words;
using Benchmark.Reports;

namespace Benchmark.Documents.Recognition;

/// <summary>Reads goals, uppdrag, activities, indicators, money and series out of a report document, and holds it against itself.</summary>
public sealed class ReportRecognizer
{
    private const int MostLines = 25_000;
    private const int LongestLine = 30_000;

    private readonly ReportVocabulary _words;
    private readonly HeadRecognizer _head;

    /// <param name="municipalities">Names of the 290 kommuner and their codes.</param>
    /// <param name="words">The words to go by; the common ones when null.</param>
    public ReportRecognizer(IEnumerable<KeyValuePair<string, string>> municipalities, ReportVocabulary? words = null)
    {
        ArgumentNullException.ThrowIfNull(municipalities);
        _words = words ?? ReportVocabulary.Common;
        _head = new HeadRecognizer(new KommunRecognizer(municipalities));
    }

    /// <summary>Reads a document.</summary>
    public ReportExtract Read(ReportDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var whole = new StoppableLines(Bounded(document.Lines), cancellationToken);
        var unread = new UnreadParts();
        var first = document.Lines.Count > 0 ? document.Lines[0].Number : 1;
        var lines = new StoppableLines(unread.Read(first, () => Mending.TableMender.Mend(whole, _words, cancellationToken), whole), cancellationToken);

        // Who writes and under which number may stand in nothing but the heads of pages.
        var head = unread.Read(first, () => _head.Read(whole), new ReportHead(null, null, null, null, null, null));
        var year = head.Period is { } code ? int.Parse(code.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        var indicators = new List<ExtractIndicator>();
        var finance = new List<ExtractFinanceRow>();
        var series = new List<ExtractSeries>();
        var tables = unread.Read(first, () => TableFinder.Find(lines), []);
        var followUp = new List<DocumentTable>();
        foreach (var found in tables)
        {
            cancellationToken.ThrowIfCancellationRequested();
            unread.Read(found.Rows.Count > 0 ? found.Rows[0].Number : first, () => Table(found), false);
        }

        bool Table(DocumentTable found)
        {
            var table = TitledRow.Named(found, _words);
            var sort = Sort(table, out var fronted, out var columns);
            switch (sort)
            {
                case TableSort.Finance: finance.AddRange([.. FinanceRecognizer.Read(fronted, columns)]); break;
                case TableSort.Indicators: indicators.AddRange([.. IndicatorRecognizer.Read(fronted, columns, _words)]); break;
                case TableSort.KeyFigures: indicators.AddRange([.. KeyFigureRecognizer.Read(table, lines, MonthCode(head.Period))]); break;
                case TableSort.Months: series.AddRange([.. MonthTable.Read(table, year)]); break;
                case TableSort.FollowUp: followUp.Add(table); break;
                case TableSort.Other: break;
            }

            // Goals with their assessments may have an indicator and its values on each row.
            if (sort == TableSort.FollowUp && fronted != table && TableSorter.Sort(fronted, columns, _words) == TableSort.Indicators)
            {
                indicators.AddRange([.. IndicatorRecognizer.Read(fronted, columns, _words)]);
            }

            return true;
        }

        TableSort Sort(DocumentTable table, out DocumentTable fronted, out IReadOnlyList<ColumnHeading> columns)
        {
            fronted = NameColumn.Front(table, _words) ?? table;
            columns = ColumnHeadings.Of(fronted, MonthCode(head.Period));
            return table.Rows.Count > 0 && FollowUpTable.Columns(table, _words) is not null ? TableSort.FollowUp : TableSorter.Sort(fronted, columns, _words);
        }

        series.AddRange(lines.Select(l => unread.Read(l.Number, () => ProseSeriesRecognizer.Read(l, year), null)).OfType<ExtractSeries>());
        var items = unread.Read(first, () => new FollowUpRecognizer(_words).Read(lines, followUp), new FollowUpResult());
        var extract = new ReportExtract
        {
            Kommun = head.Kommun,
            Kommunkod = head.Kommunkod,
            Board = head.Board,
            RegistryNumber = head.RegistryNumber,
            DecisionDate = head.DecisionDate,
            Period = PeriodOf(head.Period),
            Goals = items.Goals,
            Assignments = items.Assignments,
            Activities = items.Activities,
            Indicators = indicators,
            Finance = finance,
            Series = series,
            Breakdowns = unread.Read<IReadOnlyList<ExtractBreakdown>>(first, () => [.. BreakdownRecognizer.Read(lines)], []),
            TextFigures = [.. Mending.WrappedProse.Join(lines).SelectMany(l => unread.Read<IReadOnlyList<ExtractFigure>>(l.Number, () => [.. ProseFigureRecognizer.Read(l)], []))],
        };
        var source = new FindingSource(lines, unread.Read(first, () => Sentences.Of(lines), []), extract, items, head.Period);
        return extract with { Findings = [.. unread.Findings, .. ReportFindings.Check(source, _words, cancellationToken)] };
    }

    // A line that no paragraph is as long as isn't recognised, and neither is what comes after more lines than any report has.
    private static List<DocumentLine> Bounded(IReadOnlyList<DocumentLine> lines) => [.. lines.Take(MostLines).Select(Bounded)];

    private static DocumentLine Bounded(DocumentLine line)
    {
        if (line.Text.Length > LongestLine)
        {
            return line with { Kind = LineKind.Blank, Text = string.Empty, Cells = [string.Empty] };
        }

        // Marks may have come along into a PDF or a Word file. A line of nothing else is blank.
        if (!line.Text.Contains('<', StringComparison.Ordinal) && !line.Text.Contains("**", StringComparison.Ordinal))
        {
            return line;
        }

        var text = PlainMarkup.Strip(line.Text);
        return string.IsNullOrWhiteSpace(text)
            ? line with { Kind = LineKind.Blank, Text = string.Empty, Cells = [string.Empty] }
            : line with { Text = text, Cells = [.. line.Cells.Select(c => PlainMarkup.Strip(c).Trim())] };
    }

    // Columns without a period of their own speak of the month a tertial ends with.
    private static string? MonthCode(string? period) => period?.Replace("-T1", "-04", StringComparison.Ordinal).Replace("-T2", "-08", StringComparison.Ordinal);

    private static ExtractPeriod? PeriodOf(string? code) => ReportPeriod.TryParse(code, out var period)
        ? new ExtractPeriod(period.Value.Kind switch { ReportPeriodKind.T1 => "T1", ReportPeriodKind.T2 => "T2", ReportPeriodKind.Year => "year", _ => "month" }, period.Value.From, period.Value.To)
        : null;
}
