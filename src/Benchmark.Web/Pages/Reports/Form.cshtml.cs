using Benchmark.Localization;
using Benchmark.Reports;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Reports;

/// <summary>A section of a draft, filled in by hand.</summary>
[Authorize(BenchmarkPermissions.Reports.Edit)]
[RequestFormLimits(ValueCountLimit = MaxFields)]
public sealed class FormModel(IReportFormAppService forms, IStringLocalizer<BenchmarkResource> words) : PageModel
{
    /// <summary>What a field's name begins with; the rest is its key.</summary>
    public const string FieldPrefix = "f:";

    /// <summary>The same of what stood in the field when the form was opened.</summary>
    public const string OriginalPrefix = "o:";

    private const int MaxFields = 40_000;

    private static readonly Dictionary<string, (ReportFormSection Section, string Name)> Sections = new(StringComparer.Ordinal)
    {
        ["nyckeltal"] = (ReportFormSection.Figures, "Reports:SectionFigures"),
        ["ekonomi"] = (ReportFormSection.Finance, "Reports:SectionFinance"),
        ["mal"] = (ReportFormSection.Goals, "Reports:SectionGoals"),
        ["uppdrag"] = (ReportFormSection.Assignments, "Reports:SectionAssignmentsForm"),
        ["handlingsplaner"] = (ReportFormSection.ActionPlans, "Reports:SectionActivities"),
    };

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Section { get; set; } = string.Empty;

    public ReportFormDto Form { get; private set; } = null!;

    /// <summary>What was changed, by field key; wins over what the report holds. The rest shows what it holds now.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; private set; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Errors { get; private set; } = new Dictionary<string, string>();

    public string? Error { get; private set; }

    [TempData]
    public string? Message { get; set; }

    public string SectionName => words[Sections[Section].Name].Value;

    public string SaveWords => words["Reports:SaveSection", SectionName.ToLowerInvariant()].Value;

    /// <summary>What can be added in the section.</summary>
    public IReadOnlyList<AddedKind> Addable => Sections[Section].Section switch
    {
        ReportFormSection.Goals => [AddedKind.Goal],
        ReportFormSection.Assignments => [AddedKind.Assignment, AddedKind.Measure],
        ReportFormSection.ActionPlans => [AddedKind.Activity],
        _ => [],
    };

    public bool IsNumbers => Sections[Section].Section is ReportFormSection.Figures or ReportFormSection.Finance;

    public string ValueOf(FormFieldDto field) => Typed.GetValueOrDefault(field.Key, field.Value);

    public async Task OnGetAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(int revision, string? next, CancellationToken cancellationToken)
    {
        var fields = Request.Form
            .Where(f => f.Key.StartsWith(FieldPrefix, StringComparison.Ordinal))
            .Select(f => f.Key[FieldPrefix.Length..])
            .Select(key => new FormFieldInputDto(key, Request.Form[FieldPrefix + key].ToString(), Request.Form.TryGetValue(OriginalPrefix + key, out var original) ? original.ToString() : null))
            .ToList();
        Typed = fields.Where(f => f.Value != f.Original).ToDictionary(f => f.Key, f => f.Value!, StringComparer.Ordinal);
        try
        {
            Errors = await forms.SaveAsync(Id, Known().Section, revision, fields, cancellationToken);
            if (Errors.Count == 0)
            {
                return Go(NextStep.Read(next));
            }
        }
        catch (FormConflictException conflict)
        {
            Error = words["Reports:FormFieldConflict"].Value;
            Errors = conflict.Fields;
        }
        catch (BusinessException error) when (error.Code == BenchmarkErrorCodes.Concurrency)
        {
            Error = words["Reports:FormConflict"].Value;
        }
        catch (BusinessException error) when (error is not (EntityNotFoundException or PermissionDeniedException))
        {
            Error = ErrorWords.Of(error);
        }

        await LoadAsync(cancellationToken);
        return Page();
    }

    private RedirectToPageResult Go(NextStep? next)
    {
        if (next is not null)
        {
            var kind = NextStep.WordOf(next.Kind);
            return next.Id is { } thing ? RedirectToPage("/Reports/Remove", new { id = Id, kind, thing }) : RedirectToPage("/Reports/Add", new { id = Id, kind });
        }

        Message = words["Reports:Saved"].Value;
        return RedirectToPage(new { id = Id, section = Section });
    }

    private (ReportFormSection Section, string Name) Known() =>
        Sections.TryGetValue(Section, out var known) ? known : throw new EntityNotFoundException(nameof(Section), Section);

    private async Task LoadAsync(CancellationToken cancellationToken) => Form = await forms.GetAsync(Id, Known().Section, cancellationToken);
}
