namespace Benchmark.Reports;

/// <summary>Fills in a draft by hand, a section at a time.</summary>
public interface IReportFormAppService : IApplicationService
{
    /// <summary>All fields of a section: what the report holds and what it could hold.</summary>
    Task<ReportFormDto> GetAsync(Guid reportId, ReportFormSection section, CancellationToken cancellationToken = default);

    /// <summary>
    /// Saves a section. Nothing is saved when a field is wrong; the errors say which. A blank field takes its value away. A field that
    /// says what it said when the form was opened is left alone, whatever others have made of it since.
    /// </summary>
    /// <param name="reportId">The report.</param>
    /// <param name="section">The section.</param>
    /// <param name="revision">The report's revision that the person began from; it is asked for where a field doesn't say its original.</param>
    /// <param name="fields">The fields as typed; those not sent are left alone.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Errors by field key; empty when saved.</returns>
    /// <exception cref="FormConflictException">Someone else has changed the same field to something else.</exception>
    /// <exception cref="BusinessException">Not a draft, or someone else has changed the report meanwhile.</exception>
    Task<IReadOnlyDictionary<string, string>> SaveAsync(Guid reportId, ReportFormSection section, int revision, IReadOnlyList<FormFieldInputDto> fields, CancellationToken cancellationToken = default);
}

/// <summary>The pages of the form.</summary>
public enum ReportFormSection
{
    Figures = 1,
    Finance = 2,
    Goals = 3,
    Assignments = 4,
    ActionPlans = 5,
}

/// <summary>A section of the form.</summary>
/// <param name="ReportId">The report.</param>
/// <param name="BoardName">Its board.</param>
/// <param name="PeriodCode">Its period.</param>
/// <param name="Revision">The report's revision that the fields show.</param>
/// <param name="IsEditable">Whether it is a draft that the caller may change.</param>
/// <param name="Unit">What all its values are typed in; null where each row says its own.</param>
/// <param name="Rows">The rows.</param>
public sealed record ReportFormDto(
    Guid ReportId,
    string BoardName,
    string PeriodCode,
    int Revision,
    bool IsEditable,
    string? Unit,
    IReadOnlyList<FormRowDto> Rows);

/// <summary>One row: a thing with one or several fields.</summary>
/// <param name="Group">Area, kind of goal, plan.</param>
/// <param name="Name">What it is.</param>
/// <param name="Detail">Women or men, unit, what counts.</param>
/// <param name="Before">What was said before.</param>
/// <param name="Fields">Values, or one status or assessment.</param>
/// <param name="Comment">The comment field; null where there is none.</param>
/// <param name="Removable">What the row speaks of, where no other report does and it can be taken away again; else null.</param>
public sealed record FormRowDto(string Group, string Name, string? Detail, string? Before, IReadOnlyList<FormFieldDto> Fields, FormFieldDto? Comment, AddedThingDto? Removable = null);

/// <summary>What is typed in a field.</summary>
public enum FormFieldKind
{
    Number = 1,
    Status = 2,
    Level = 3,
    Text = 4,
}

/// <summary>One field.</summary>
/// <param name="Key">Identifies it in the section.</param>
/// <param name="Label">Its heading.</param>
/// <param name="Kind">What is typed.</param>
/// <param name="Value">What the report holds, as typed.</param>
/// <param name="Warning">What makes the value almost surely wrong, in words.</param>
public sealed record FormFieldDto(string Key, string Label, FormFieldKind Kind, string Value, string? Warning = null);

/// <summary>A field as typed.</summary>
/// <param name="Key">Identifies it in the section.</param>
/// <param name="Value">What was typed.</param>
/// <param name="Original">What stood there when the form was opened; null when it isn't known.</param>
public sealed record FormFieldInputDto(string Key, string? Value, string? Original = null);
