using System.Globalization;
using Benchmark.Documents.Numbers;
using Benchmark.Formatting;
using Benchmark.Imports;
using Benchmark.Imports.Checks;
using Benchmark.Indicators;
using Benchmark.Localization;

namespace Benchmark.Reports;

/// <summary>The sections with numbers: a field for each value the template asks for.</summary>
internal sealed class ValueForm(ReportWorkspace workspace)
{
    private static readonly ValueKind[] FigureKinds = [ValueKind.Outcome, ValueKind.Target, ValueKind.Budget, ValueKind.Forecast];

    private static readonly ValueKind[] FinanceKinds = [ValueKind.Outcome, ValueKind.Budget, ValueKind.Forecast];

    private readonly CheckContext _checks = workspace.Checks;
    private readonly ReportPeriod _period = workspace.Report.Period;
    private Dictionary<string, string>? _warnings;

    private Dictionary<string, string> Warnings => _warnings ??= SeriousWarnings();

    public IEnumerable<FormRowDto> Rows(ReportFormSection section) => section == ReportFormSection.Figures ? FigureRows() : FinanceRows();

    /// <summary>Changes the report where something else was typed than it holds; or, when anything is wrong, nothing.</summary>
    /// <returns>Errors by field key.</returns>
    public Dictionary<string, string> Save(ReportFormSection section, IReadOnlyDictionary<string, string> typed)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        var changed = new List<(string Key, (decimal? Value, MissingReason? Missing)? To, string Text)>();
        var rows = Rows(section).ToList();
        foreach (var field in rows.SelectMany(r => r.Fields))
        {
            if (!typed.TryGetValue(field.Key, out var text) || TypedFields.IsSame(text, field.Value))
            {
                continue;
            }

            try
            {
                changed.Add((field.Key, string.IsNullOrWhiteSpace(text) ? null : Parse(section, text), text.Trim()));
            }
            catch (BusinessException error)
            {
                errors[field.Key] = FormErrors.NotAValue(error, text);
            }
        }

        Check(section, changed, errors);
        var comments = ValueComments.Settle(rows, typed, changed.ToDictionary(c => c.Key, c => c.To is not null, StringComparer.Ordinal), key => CommentOf(section, key), errors);
        if (errors.Count == 0)
        {
            foreach (var (key, to, text) in changed)
            {
                Change(section, key, to, text);
            }

            foreach (var (key, comment) in comments)
            {
                SetComment(section, key, comment);
            }
        }

        return errors;
    }

    private IEnumerable<FormRowDto> FigureRows()
    {
        var held = workspace.Report.Figures.ToDictionary(f => f.Key);
        var kinds = FigureKinds.Where(k => PeriodOf(k) is var p && (k == ValueKind.Outcome || p.Kind == ReportPeriodKind.Year)).ToList();
        foreach (var indicator in _checks.AskedIndicators)
        {
            foreach (var sex in indicator.IsSexDivided ? Enum.GetValues<Sex>() : [Sex.Total])
            {
                var fields = kinds
                    .Where(kind => indicator.PeriodKinds.Contains(PeriodOf(kind).Kind))
                    .Select(kind => new FigureKey(indicator.Code, kind, PeriodOf(kind), sex))
                    .Select(key => new FormFieldDto(KeyOf(key), LabelOf(key.Kind, key.Period), FormFieldKind.Number, Typed(held.GetValueOrDefault(key)?.Value, held.GetValueOrDefault(key)?.Missing), Warnings.GetValueOrDefault(KeyOf(key))));
                var outcome = new FigureKey(indicator.Code, ValueKind.Outcome, _period, sex);
                var unit = _checks.ShownUnit(indicator);
                yield return new FormRowDto(
                    _checks.ShownArea(indicator.AreaCode),
                    indicator.ShownName(),
                    string.Join(" · ", new[] { sex == Sex.Total ? null : Text($"Sex:{sex}"), string.IsNullOrEmpty(unit) ? null : unit }.OfType<string>()),
                    Shown(_checks.Earlier.YearBefore(outcome), indicator.Decimals),
                    [.. fields],
                    Comment($"c|{indicator.Code}|{sex}", kinds.Select(kind => held.GetValueOrDefault(outcome with { Kind = kind, Period = PeriodOf(kind) })?.Comment)));
            }
        }
    }

    private IEnumerable<FormRowDto> FinanceRows()
    {
        var held = workspace.Report.FinanceLines.ToDictionary(l => l.Key);
        foreach (var (area, item) in FinanceAsked.Of(workspace))
        {
            var keys = FinanceKinds.Select(kind => new FinanceKey(area, item, kind, PeriodOf(kind)));
            var outcome = new FinanceKey(area, item, ValueKind.Outcome, _period);
            yield return new FormRowDto(
                _checks.ShownArea(area),
                _checks.ShownItem(item),
                null,
                Tkr.Shown(_checks.Earlier.YearBefore(outcome)),
                [.. keys.Select(key => new FormFieldDto(KeyOf(key), $"{LabelOf(key.Kind, key.Period)}, {Tkr.Unit}", FormFieldKind.Number, Typed(Tkr.Of(held.GetValueOrDefault(key)?.Amount), held.GetValueOrDefault(key)?.Missing), Warnings.GetValueOrDefault(KeyOf(key))))],
                Comment($"c|{area}|{item}", keys.Select(key => held.GetValueOrDefault(key)?.Comment)));
        }
    }

    /// <summary>The warnings that take a reason, by the key of the field they speak of.</summary>
    private Dictionary<string, string> SeriousWarnings()
    {
        var warnings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var finding in DraftChecks.Run(workspace.Draft, _checks).Findings.Where(f => WarningWeight.IsSerious(f.Code)))
        {
            if (DraftRow.TryParse(finding.Data?.GetValueOrDefault(DraftRow.DataName), out var row))
            {
                var key = DraftRows.Find(workspace.Draft, row.Value) switch
                {
                    DraftFigure figure => KeyOf(DraftKeys.Of(figure)),
                    DraftFinanceLine line => KeyOf(DraftKeys.Of(line)),
                    _ => string.Empty,
                };
                warnings.TryAdd(key, FindingWords.Say(finding).Message);
            }
        }

        return warnings;
    }

    private void Check(ReportFormSection section, List<(string Key, (decimal? Value, MissingReason? Missing)? To, string Text)> changed, Dictionary<string, string> errors)
    {
        var given = changed.Where(c => c.To is not null).ToList();
        var draft = section == ReportFormSection.Figures
            ? new ReportDraft { Figures = [.. given.Select(c => Figure(FigureOf(c.Key), c.To!.Value, c.Text))] }
            : new ReportDraft { FinanceLines = [.. given.Select(c => Line(FinanceOf(c.Key), c.To!.Value, c.Text))] };
        foreach (var finding in DraftChecks.Run(draft, _checks).Findings.Where(f => f.Severity == FindingSeverity.Error))
        {
            if (DraftRow.TryParse(finding.Data?.GetValueOrDefault(DraftRow.DataName), out var row))
            {
                errors.TryAdd(given[row.Value.Index].Key, FindingWords.Say(finding).Message);
            }
        }
    }

    private void Change(ReportFormSection section, string key, (decimal? Value, MissingReason? Missing)? to, string text)
    {
        var report = workspace.Report;
        if (section == ReportFormSection.Figures)
        {
            var figure = FigureOf(key);
            if (to is { } value)
            {
                var comment = report.Figures.FirstOrDefault(f => f.Key == figure)?.Comment;
                report.SetFigure(_checks.Indicators[figure.IndicatorCode], figure, value.Value, value.Missing, text, null, comment);
            }
            else
            {
                report.RemoveFigure(figure);
            }
        }
        else
        {
            var line = FinanceOf(key);
            if (to is { } amount)
            {
                var comment = report.FinanceLines.FirstOrDefault(f => f.Key == line)?.Comment;
                report.SetFinanceLine(line, amount.Value, amount.Missing, text, null, comment);
            }
            else
            {
                report.RemoveFinanceLine(line);
            }
        }
    }

    private string? CommentOf(ReportFormSection section, string key) => section == ReportFormSection.Figures
        ? workspace.Report.Figures.FirstOrDefault(f => f.Key == FigureOf(key))?.Comment
        : workspace.Report.FinanceLines.FirstOrDefault(l => l.Key == FinanceOf(key))?.Comment;

    private void SetComment(ReportFormSection section, string key, string? comment)
    {
        var report = workspace.Report;
        if (section == ReportFormSection.Figures)
        {
            var figure = report.Figures.Single(f => f.Key == FigureOf(key));
            report.SetFigure(_checks.Indicators[figure.IndicatorCode], figure.Key, figure.Value, figure.Missing, figure.Printed, figure.Source, comment);
        }
        else
        {
            var line = report.FinanceLines.Single(l => l.Key == FinanceOf(key));
            report.SetFinanceLine(line.Key, line.Amount, line.Missing, line.Printed, line.Source, comment);
        }
    }

    private static FormFieldDto Comment(string key, IEnumerable<string?> held) =>
        new(key, Text("Reports:Comment"), FormFieldKind.Text, held.FirstOrDefault(c => c is not null) ?? string.Empty);

    private static (decimal? Value, MissingReason? Missing) Parse(ReportFormSection section, string text) =>
        section == ReportFormSection.Finance ? RowEditing.ParseTkr(text) : RowEditing.Parse(text);

    private static DraftFigure Figure(FigureKey key, (decimal? Value, MissingReason? Missing) value, string text) =>
        new(key.IndicatorCode, key.Kind, key.Period.Code, value.Value, value.Missing, text, key.Sex);

    private static DraftFinanceLine Line(FinanceKey key, (decimal? Value, MissingReason? Missing) amount, string text) =>
        new(key.AreaCode, key.ItemCode, key.Kind, key.Period.Code, amount.Value, amount.Missing, text);

    private ReportPeriod PeriodOf(ValueKind kind) => kind == ValueKind.Outcome ? _period : ReportPeriod.ForYear(_period.Year);

    private static string KeyOf(FigureKey key) => $"{key.IndicatorCode}|{key.Kind}|{key.Period.Code}|{key.Sex}";

    private static string KeyOf(FinanceKey key) => $"{key.AreaCode}|{key.ItemCode}|{key.Kind}|{key.Period.Code}";

    // Keys come from Rows, never from outside: Save looks them up there first.
    private static FigureKey FigureOf(string key) =>
        key.Split('|') is var parts ? new FigureKey(parts[0], Enum.Parse<ValueKind>(parts[1]), ReportPeriod.Parse(parts[2]), Enum.Parse<Sex>(parts[3])) : default;

    private static FinanceKey FinanceOf(string key) =>
        key.Split('|') is var parts ? new FinanceKey(parts[0], parts[1], Enum.Parse<ValueKind>(parts[2]), ReportPeriod.Parse(parts[3])) : default;

    private static string LabelOf(ValueKind kind, ReportPeriod period) => $"{Text($"ValueKind:{kind}")} {DisplayFormat.PeriodShort(period)}";

    private static string Typed(decimal? value, MissingReason? missing) =>
        value is { } number ? SwedishNumber.Grouped(SwedishNumber.Print(number)) : MissingSign.Print(missing) ?? string.Empty;

    private static string? Shown(decimal? value, int decimals) => value is null ? null : DisplayFormat.Number(value, decimals);

    private static string Text(string key) => BenchmarkTexts.Find(key, CultureInfo.CurrentUICulture) ?? key;
}
