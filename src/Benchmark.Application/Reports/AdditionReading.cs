using System.Globalization;
using Benchmark.Assignments;
using Benchmark.Goals;
using Benchmark.Imports;

namespace Benchmark.Reports;

/// <summary>Makes what was typed to add something into a draft with one row; what can't be read is an error at its field.</summary>
internal sealed class AdditionReading
{
    private const int FirstYear = 1990;

    private readonly AdditionDto _input;
    private readonly BoardRegister _register;
    private readonly int _lastYear;
    private readonly Dictionary<string, string> _errors = new(StringComparer.Ordinal);

    public AdditionReading(AdditionDto input, ReportWorkspace workspace)
    {
        _input = input;
        _register = workspace.Register;
        _lastYear = workspace.Report.Period.Year;
        Draft = DraftCleaning.Clean(input.Kind switch
        {
            AddedKind.Goal => new ReportDraft { Goals = [Goal()] },
            AddedKind.Assignment => new ReportDraft { Assignments = [Assignment()] },
            AddedKind.Measure => new ReportDraft { Measures = [Measure()] },
            _ => new ReportDraft { Activities = [Activity()] },
        });
        if (string.IsNullOrWhiteSpace(input.Title))
        {
            _errors.TryAdd(nameof(AdditionDto.Title), FormErrors.TitleRequired(input.Kind));
        }
        else if (IsKnown(workspace.Draft))
        {
            _errors.TryAdd(nameof(AdditionDto.Title), FormErrors.Exists(input.Title));
        }
    }

    public ReportDraft Draft { get; }

    /// <summary>By the name of the field.</summary>
    public IReadOnlyDictionary<string, string> Errors => _errors;

    private DraftGoal Goal()
    {
        var kind = Choice<GoalKind>(_input.GoalKind, nameof(AdditionDto.GoalKind), FormErrors.NotAChoice()) ?? GoalKind.Board;
        var parent = kind == GoalKind.Board ? GoalNamed(g => g.Kind == GoalKind.Strategic) : null;
        var level = Choice<GoalAssessmentLevel>(_input.Level, nameof(AdditionDto.Level), null);
        return new DraftGoal(kind, _input.Number, _input.Title ?? string.Empty, parent, level, null, _input.Qualifier, _input.Comment);
    }

    private DraftAssignment Assignment() =>
        new(_input.Number, _input.Title ?? string.Empty, GoalNamed(_ => true), GivenYear(), _input.GivenBy, Boards(), Status(), null, _input.ExpectedDone, _input.Comment);

    private DraftMeasure Measure()
    {
        var assignment = _register.Assignments.FirstOrDefault(a => a.Id == ParentId);
        return new DraftMeasure(_input.Number, _input.Title ?? string.Empty, assignment?.Title ?? GoalNamed(_ => true), Status(), null, _input.Comment);
    }

    private DraftActivity Activity()
    {
        if (!int.TryParse(_input.Number?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
        {
            _errors[nameof(AdditionDto.Number)] = FormErrors.NotAPlanNumber();
        }

        if (string.IsNullOrWhiteSpace(_input.Plan))
        {
            _errors[nameof(AdditionDto.Plan)] = FormErrors.PlanRequired();
        }

        return new DraftActivity(_input.Plan ?? string.Empty, number, _input.Title ?? string.Empty, Status(), null, _input.Comment, ExpectedDone: _input.ExpectedDone);
    }

    private AssignmentStatus? Status() => Choice<AssignmentStatus>(_input.Status, nameof(AdditionDto.Status), FormErrors.StatusRequired());

    /// <param name="text">What was chosen, by name.</param>
    /// <param name="field">The field.</param>
    /// <param name="missing">What is said when nothing was chosen; null where that is fine.</param>
    private T? Choice<T>(string? text, string field, string? missing)
        where T : struct, Enum
    {
        if (!string.IsNullOrEmpty(text) && Enum.GetNames<T>().Contains(text))
        {
            return Enum.Parse<T>(text);
        }

        if (!string.IsNullOrEmpty(text))
        {
            _errors[field] = FormErrors.NotAChoice();
        }
        else if (missing is not null)
        {
            _errors[field] = missing;
        }

        return null;
    }

    private Guid? ParentId => Guid.TryParse(_input.Parent, out var id) ? id : null;

    private string? GoalNamed(Func<Goal, bool> fits)
    {
        if (string.IsNullOrEmpty(_input.Parent))
        {
            return null;
        }

        var goal = _register.Goals.FirstOrDefault(g => g.Id == ParentId && fits(g));
        if (goal is null)
        {
            _errors[nameof(AdditionDto.Parent)] = FormErrors.NotAChoice();
        }

        return goal?.Title;
    }

    private int? GivenYear()
    {
        if (string.IsNullOrWhiteSpace(_input.GivenYear))
        {
            return null;
        }

        if (int.TryParse(_input.GivenYear.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= FirstYear && year <= _lastYear)
        {
            return year;
        }

        _errors[nameof(AdditionDto.GivenYear)] = FormErrors.NotAYear(FirstYear, _lastYear);
        return null;
    }

    private string[] Boards() => (_input.SharedWith ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // A goal that is there can still be assessed for one more district.
    private bool IsKnown(ReportDraft held) => _input.Kind switch
    {
        AddedKind.Goal => Draft.Goals[0] is var row && _register.Find(row) is not null && (row.Qualifier is null || new DraftIndex(held, _register).Goals.ContainsKey(DraftIndex.KeyOf(row, _register))),
        AddedKind.Assignment => _register.Find(Draft.Assignments[0]) is not null,
        AddedKind.Measure => _register.Find(Draft.Measures[0]) is not null,
        _ => _register.Find(Draft.Activities[0]) is not null,
    };
}
