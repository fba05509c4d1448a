using System.Globalization;
using Benchmark.Assignments;
using Benchmark.Documents.Numbers;
using Benchmark.Formatting;
using Benchmark.Goals;
using Benchmark.Imports.Checks;
using Benchmark.Indicators;
using Benchmark.Localization;
using Benchmark.Reports;

namespace Benchmark.Imports;

/// <summary>Puts the rows of a draft in words, beside what was said before.</summary>
internal sealed class ContentRowBuilder(ReportWorkspace workspace)
{
    private readonly DraftIndex _previous = new(workspace.Previous, workspace.Register);
    private readonly DraftIndex _yearBefore = new(workspace.YearBefore, workspace.Register);
    private readonly CheckContext _checks = workspace.Checks;
    private readonly Dictionary<(AssignmentStatus? Status, string? Printed), string> _said = [];

    /// <summary>All rows, in the order of the draft.</summary>
    public IReadOnlyList<ContentRowDto> Build(ReportDraft draft) => [.. DraftRows.Of(draft).Select(at => Build(DraftRows.Find(draft, at), at.ToString()))];

    /// <summary>One row of a draft.</summary>
    public ContentRowDto Build(object row, string key) => row switch
    {
        DraftFigure figure => Figure(figure, key),
        DraftFinanceLine line => Finance(line, key),
        DraftGoal goal => Goal(goal, key),
        DraftAssignment assignment => Assignment(assignment, key),
        DraftMeasure measure => Measure(measure, key),
        _ => Activity((DraftActivity)row, key),
    };

    private ContentRowDto Figure(DraftFigure row, string key)
    {
        var indicator = _checks.Indicators.GetValueOrDefault(row.Indicator);
        var decimals = indicator?.Decimals ?? 0;
        var identity = KeyOf(row, indicator);
        return new ContentRowDto
        {
            Key = key,
            Section = ReportSection.Figures,
            Group = indicator is null ? string.Empty : _checks.ShownArea(indicator.AreaCode),
            Name = indicator?.ShownName() ?? row.Indicator,
            Detail = Detail(row.Kind, row.Sex, row.Period, row.AsOf),
            Unit = indicator is null ? null : _checks.ShownUnit(indicator),
            Value = Number(row.Value, row.Missing, row.Printed, decimals),
            Input = Input(row.Value, row.Missing, row.Printed),
            Comment = row.Comment,
            YearBefore = identity is { } figure ? Number(_checks.Earlier.YearBefore(figure), decimals) : null,
            Before = identity is { } again ? Number(_checks.Earlier.Before(again), decimals) : null,
        };
    }

    private ContentRowDto Finance(DraftFinanceLine row, string key)
    {
        var identity = KeyOf(row);
        return new ContentRowDto
        {
            Key = key,
            Section = ReportSection.Finance,
            Group = _checks.ShownArea(row.Area),
            Name = _checks.ShownItem(row.Item),
            Detail = Detail(row.Kind, Sex.Total, row.Period, row.AsOf),
            Unit = Tkr.Unit,
            Value = Number(Tkr.Of(row.Amount), row.Missing, row.Printed, 0),
            Input = Input(Tkr.Of(row.Amount), row.Missing, row.Printed),
            Comment = row.Comment,
            YearBefore = identity is { } line ? Tkr.Shown(_checks.Earlier.YearBefore(line)) : null,
            Before = identity is { } again ? Tkr.Shown(_checks.Earlier.Before(again)) : null,
        };
    }

    private ContentRowDto Goal(DraftGoal row, string key)
    {
        return new ContentRowDto
        {
            Key = key,
            Section = ReportSection.Goals,
            Group = Text($"GoalKind:{row.Kind}"),
            Name = NumberedName.Of(row.Number, row.Title),
            Detail = row.Qualifier,
            Value = Level(row.Level, row.Printed),
            Mark = row.Level?.ToString(),
            Input = row.Level?.ToString() ?? string.Empty,
            Comment = row.Comment,
            YearBefore = _yearBefore.Find(row) is { } year ? Level(year.Level, year.Printed) : null,
            Before = _previous.Find(row) is { } before ? Level(before.Level, before.Printed) : null,
            LastSaid = LastSaid(row),
        };
    }

    private ContentRowDto Assignment(DraftAssignment row, string key) =>
        FollowUp(key, ReportSection.Assignments, GoalName(row.Goal), NumberedName.Of(row.Number, row.Title), row.Status, row.Printed, row.Comment) with
        {
            Detail = Expected(row.ExpectedDone),
            YearBefore = _yearBefore.Find(row) is { } year ? Said(year.Status, year.Printed) : null,
            Before = _previous.Find(row) is { } before ? Said(before.Status, before.Printed) : null,
            LastSaid = LastSaid(workspace.Register.Find(row)?.Id),
        };

    private ContentRowDto Measure(DraftMeasure row, string key) =>
        FollowUp(key, ReportSection.Measures, GoalName(row.Parent), NumberedName.Of(row.Number, row.Title), row.Status, row.Printed, row.Comment) with
        {
            YearBefore = _yearBefore.Find(row) is { } year ? Said(year.Status, year.Printed) : null,
            Before = _previous.Find(row) is { } before ? Said(before.Status, before.Printed) : null,
            LastSaid = LastSaid(workspace.Register.Find(row)?.Id),
        };

    private ContentRowDto Activity(DraftActivity row, string key)
    {
        var number = row.Number.ToString(CultureInfo.InvariantCulture);
        return FollowUp(key, ReportSection.Activities, row.Plan, NumberedName.Of(number, row.Title), row.Status, row.Printed, row.Comment) with
        {
            Detail = Expected(row.ExpectedDone),
            YearBefore = _yearBefore.Find(row) is { } year ? Said(year.Status, year.Printed) : null,
            Before = _previous.Find(row) is { } before ? Said(before.Status, before.Printed) : null,
            LastSaid = LastSaid(workspace.Register.Find(row)?.Id),
        };
    }

    private ContentRowDto FollowUp(string key, ReportSection section, string group, string name, AssignmentStatus? status, string? printed, string? comment) => new()
    {
        Key = key,
        Section = section,
        Group = group,
        Name = name,
        Value = Said(status, printed),
        Mark = status?.ToString(),
        Input = status?.ToString() ?? string.Empty,
        Comment = comment,
    };

    // A hand-in of thousands of rows says the same few words.
    private string Said(AssignmentStatus? status, string? printed)
    {
        if (!_said.TryGetValue((status, printed), out var words))
        {
            _said[(status, printed)] = words = Status(status, printed);
        }

        return words;
    }

    /// <summary>The canonical word, with the kommun's own when it is another.</summary>
    public static string Status(AssignmentStatus? status, string? printed) => Words(status is null ? null : Text($"AssignmentStatus:{status}"), printed);

    public static string Level(GoalAssessmentLevel? level, string? printed) => Words(level is null ? null : Text($"GoalLevel:{level}"), printed);

    private static string Words(string? canonical, string? printed)
    {
        if (canonical is null)
        {
            return printed ?? string.Empty;
        }

        return printed is null || StatusVocabulary.Normalize(printed) == StatusVocabulary.Normalize(canonical) ? canonical : $"{canonical} (”{printed.TrimEnd('.')}”)";
    }

    private static string? Expected(string? done) => done is null ? null : $"{Text("Reports:ExpectedDone")} {DisplayFormat.DayOrText(done)}";

    private string? LastSaid(Guid? id) =>
        id is { } known && workspace.Statuses.ById.TryGetValue(known, out var last) ? Said(last.Status, last.Printed) : null;

    private string? LastSaid(DraftGoal row) =>
        workspace.Register.Find(row) is { } goal && workspace.Assessments.ByGoal.TryGetValue((goal.Id, row.Qualifier), out var last) ? Level(last.Level, last.Printed) : null;

    // A value that was given more exactly than usual is shown so: the person compares it with the file.
    private static string Number(decimal? value, MissingReason? missing, string? printed, int decimals) =>
        value is null && missing is null ? printed ?? string.Empty : DisplayFormat.Number(value, Math.Max(decimals, Decimals.Of(value)), missing);

    private static string? Number(decimal? value, int decimals) =>
        value is null ? null : DisplayFormat.Number(value, Math.Max(decimals, Decimals.Of(value)));

    private static string Input(decimal? value, MissingReason? missing, string? printed) =>
        value is { } number ? SwedishNumber.Grouped(SwedishNumber.Print(number)) : missing is null ? printed ?? string.Empty : MissingSign.Print(missing) ?? string.Empty;

    private static string Detail(ValueKind kind, Sex sex, string periodCode, string? asOf)
    {
        List<string> parts = [Text($"ValueKind:{kind}")];
        if (sex != Sex.Total)
        {
            parts.Add(Text($"Sex:{sex}"));
        }

        parts.Add(ReportPeriod.TryParse(periodCode, out var period) ? DisplayFormat.PeriodShort(period.Value) : periodCode);
        if (asOf is not null)
        {
            parts.Add($"{Text("Reports:MadeAt")} {(ReportPeriod.TryParse(asOf, out var at) ? DisplayFormat.PeriodShort(at.Value) : asOf)}");
        }

        return string.Join(" · ", parts);
    }

    private string GoalName(string? numberOrTitle) =>
        workspace.Register.FindGoal(numberOrTitle) is { } goal ? NumberedName.Of(goal.Number, goal.Title) : numberOrTitle ?? string.Empty;

    private static FigureKey? KeyOf(DraftFigure row, Indicator? indicator) =>
        indicator is not null && ReportPeriod.TryParse(row.Period, out _) && (row.AsOf is null || ReportPeriod.TryParse(row.AsOf, out _)) ? DraftKeys.Of(row, indicator.Code) : null;

    private static FinanceKey? KeyOf(DraftFinanceLine row) =>
        ReportPeriod.TryParse(row.Period, out _) && (row.AsOf is null || ReportPeriod.TryParse(row.AsOf, out _)) ? DraftKeys.Of(row) : null;

    private static string Text(string key) => BenchmarkTexts.Find(key, CultureInfo.CurrentUICulture) ?? key;
}
