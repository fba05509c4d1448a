using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition;
using Benchmark.Formatting;
using Benchmark.Goals;
using Benchmark.Imports.Checks;
using Benchmark.Reports;

namespace Benchmark.Imports.Readings;

/// <summary>Puts what was read out of a document in the shared model's terms. What matches nothing there is kept and told.</summary>
internal sealed class ExtractMapping(CheckContext checks, string fileName, IReadOnlyDictionary<(PrintedNameKind Kind, string Name), string?> learnt)
{
    private const decimal Leap = 3;

    private readonly ExtractPeriods _periods = new(checks.Period);
    private readonly NameMatcher _indicators = new(PrintedNameKind.Indicator, IndicatorNames.Of(checks), learnt);
    private readonly Dictionary<string, RowDoubt> _doubts = [];
    private readonly Dictionary<string, LikeName> _likeNames = [];
    private readonly FigureMaking _making = new(checks, fileName);
    private readonly FinancePlaces _places = new(checks, learnt);
    private readonly List<(PrintedRow Row, FinancePlace Place)> _saidToBeMoney = [];
    private readonly List<PrintedRow> _printed = [];
    private readonly List<UnmatchedRow> _unmatched = [];

    /// <summary>The content to go through.</summary>
    public DocumentContent Map(ReportDocument document, ReportExtract extract)
    {
        var contradicted = extract.Findings.Where(f => f.Severity is "error" or "contradiction").SelectMany(f => f.Lines).ToHashSet();
        var draft = new ReportDraft
        {
            MunicipalityCode = extract.Kommunkod,
            BoardName = extract.Board,
            PeriodCode = PeriodCode(extract.Period),
            RegistryNumber = extract.RegistryNumber,
            DecisionDate = extract.DecisionDate,
            Figures = Figures(extract.Indicators),
            FinanceLines = Finance(extract.Finance),
            Goals = [.. extract.Goals.Select(Goal)],
            Assignments = [.. extract.Assignments.Where(a => a.Kind != "åtgärd").Select(Assignment)],
            Measures = [.. extract.Assignments.Where(a => a.Kind == "åtgärd").Select(Measure)],
            Activities = [.. extract.Activities.Select(Activity)],
        };
        draft = DraftCleaning.Clean(draft);
        Doubt(draft, contradicted);
        return new DocumentContent
        {
            Lines = [.. document.Lines.Where(l => l.Kind != LineKind.Blank).Select(l => new ContentLine(l.Number, l.Page, l.Text, l.Kind == LineKind.Heading))],
            Draft = draft,
            Doubts = _doubts,
            LikeNames = _likeNames,
            Remarks = [.. extract.Findings.Select(f => new ContentRemark(f.Rule, f.Severity, f.Message, f.Lines))],
            Unmatched = _unmatched,
            Printed = _printed,
            PageProblems = document.Problems.DistinctBy(p => p.Page).ToDictionary(p => p.Page, p => p.Code),
        };
    }

    private List<DraftFigure> Figures(IReadOnlyList<ExtractIndicator> rows)
    {
        var figures = new List<DraftFigure>();
        foreach (var row in rows.Select(new PrintedRows(_periods).Of))
        {
            if (_places.Said(row) is { } place)
            {
                _saidToBeMoney.Add((row, place));
                continue;
            }

            // "Utbetalt försörjningsstöd per hushåll / Antal hushåll": under its heading a name may mean something else than alone.
            var exact = _indicators.Exact($"{row.Group?.Split(" / ")[^1]} / {row.Name}") ?? _indicators.Exact(row.Name);
            var code = exact ?? _indicators.Nearest(row.Name);
            if (code is null || !checks.Indicators.TryGetValue(code, out var indicator) || indicator.IsDerived || !PrintedUnits.Fits(row.Unit, indicator))
            {
                _unmatched.Add(UnmatchedRows.Of(row, _printed.Count));
                _printed.Add(row);
                continue;
            }

            var isUnitDoubtful = PrintedUnits.IsDoubtful(row.Unit, indicator, _indicators.IsLearnt(row.Name));
            var keys = new List<string>();
            foreach (var (figure, isPeriodDoubtful) in _making.Make(row, indicator))
            {
                var key = new DraftRow(DraftSection.Figures, figures.Count).ToString();
                if (exact is null)
                {
                    _doubts[key] = RowDoubt.LikeName;
                    _likeNames[key] = new LikeName(PrintedNameKind.Indicator, row.Name, code);
                }

                if (isUnitDoubtful)
                {
                    _doubts.TryAdd(key, RowDoubt.Unit);
                }

                if (isPeriodDoubtful)
                {
                    _doubts.TryAdd(key, RowDoubt.Period);
                }

                keys.Add(key);
                figures.Add(figure);
            }

            _printed.Add(row with { Rows = keys });
        }

        return figures;
    }

    private IReadOnlyList<DraftFinanceLine> Finance(IReadOnlyList<ExtractFinanceRow> rows)
    {
        var finance = new FinanceMapping(_places, new FinanceMaking(checks, fileName), new PrintedRows(_periods));
        var lines = finance.Map(rows, _saidToBeMoney);
        _unmatched.AddRange(finance.Unmatched.Select(i => UnmatchedRows.Of(finance.Printed[i], _printed.Count + i)));
        _printed.AddRange(finance.Printed);
        foreach (var (key, doubt) in finance.Doubts)
        {
            _doubts[key] = doubt;
        }

        foreach (var (key, like) in finance.LikeNames)
        {
            _likeNames[key] = like;
        }

        return lines;
    }

    private DraftGoal Goal(ExtractGoal goal) => new(
        goal.Kind == "nämndmål" ? GoalKind.Board : GoalKind.Strategic,
        goal.Number,
        goal.Title,
        goal.Parent,
        checks.Vocabulary.FindAssessment(goal.AssessmentAsPrinted) ?? TenantWords.Level(goal.Assessment),
        goal.AssessmentAsPrinted,
        goal.Qualifier,
        Shown(goal.Comment),
        At(goal.Line, goal.Page));

    private DraftAssignment Assignment(ExtractAssignment item) => new(
        item.Number,
        item.Title,
        item.Goal,
        int.TryParse(item.GivenYear, out var year) ? year : null,
        item.GivenBy,
        item.SharedWith,
        checks.Vocabulary.Find(item.StatusAsPrinted) ?? TenantWords.Status(item.Status),
        item.StatusAsPrinted,
        item.ExpectedDone,
        Shown(item.Comment),
        At(item.Line, item.Page));

    private DraftMeasure Measure(ExtractAssignment item) => new(
        item.Number,
        item.Title,
        item.Parent ?? item.Goal,
        checks.Vocabulary.Find(item.StatusAsPrinted) ?? TenantWords.Status(item.Status),
        item.StatusAsPrinted,
        Shown(item.Comment),
        At(item.Line, item.Page));

    private DraftActivity Activity(ExtractActivity item) => new(
        item.Plan,
        item.Number,
        item.Title,
        checks.Vocabulary.Find(item.StatusAsPrinted) ?? TenantWords.Status(item.Status),
        item.StatusAsPrinted,
        Shown(item.Comment),
        At(item.Line, item.Page));

    private void Doubt(ReportDraft draft, HashSet<int> contradicted)
    {
        foreach (var at in DraftRows.Of(draft))
        {
            var key = at.ToString();
            var doubt = DraftRows.Find(draft, at) switch
            {
                DraftGoal { Level: null, Printed: not null } or DraftAssignment { Status: null } or DraftMeasure { Status: null } or DraftActivity { Status: null } => RowDoubt.UnknownWord,
                _ => DraftRows.SourceOf(draft, at)?.Line is { } line && contradicted.Contains(line) ? RowDoubt.Contradicted : (RowDoubt?)null,
            };
            doubt ??= IsFar(DraftRows.Find(draft, at)) ? RowDoubt.Jump : null;
            if (doubt is { } reason)
            {
                _doubts.TryAdd(key, reason);
            }
        }

        foreach (var twice in draft.Figures.Select((f, i) => (f, i)).GroupBy(p => (p.f.Indicator, p.f.Kind, p.f.Period, p.f.Sex, p.f.AsOf)).Where(g => g.Count() > 1))
        {
            foreach (var (_, index) in twice)
            {
                _doubts[new DraftRow(DraftSection.Figures, index).ToString()] = RowDoubt.Twice;
            }
        }
    }

    // A column read wrongly shows as a leap from the same row before.
    private bool IsFar(object row)
    {
        var (value, before) = row switch
        {
            DraftFigure figure => (figure.Value, checks.Earlier.Before(DraftKeys.Of(figure)) ?? checks.Earlier.YearBefore(DraftKeys.Of(figure))),
            DraftFinanceLine line => (line.Amount, checks.Earlier.Before(DraftKeys.Of(line)) ?? checks.Earlier.YearBefore(DraftKeys.Of(line))),
            _ => ((decimal?)null, (decimal?)null),
        };
        return value is { } now && before is { } then && now != 0 && then != 0 && (now > 0 != then > 0 || Math.Abs(now) / Math.Abs(then) is > Leap or < 1 / Leap);
    }

    private SourceRef At(int line, int? page) => new(fileName, Page: page, Line: line);

    private static string? Shown(string? comment) => comment is { Length: > ReportConsts.MaxCommentLength } ? Cut.To(comment, ReportConsts.MaxCommentLength - 1) + "…" : comment;

    private static string? PeriodCode(ExtractPeriod? period) => period is null ? null : period.Kind switch
    {
        "T1" => ReportPeriod.T1(period.To.Year).Code,
        "T2" => ReportPeriod.T2(period.To.Year).Code,
        "year" => ReportPeriod.ForYear(period.To.Year).Code,
        _ => ReportPeriod.Month(period.To.Year, period.To.Month).Code,
    };
}
