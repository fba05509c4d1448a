using System.Globalization;
using Benchmark.Imports.Readings;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Reports;

/// <summary>Asks about the serious contradictions that nobody has answered before what was read is handed on.</summary>
[Authorize(BenchmarkPermissions.Reports.Edit)]
public sealed class HandInModel(IDocumentReadingAppService readings, IRemarkAppService remarks) : PageModel
{
    /// <summary>The field that says that a document which seems to be another's is right.</summary>
    public const string RightReport = "rattRapport";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid ReadingId { get; set; }

    /// <summary>Whether that has been said.</summary>
    [BindProperty(SupportsGet = true, Name = RightReport)]
    public bool IsRightReport { get; set; }

    /// <summary>What is answered, by remark.</summary>
    [BindProperty]
    public Dictionary<int, RemarkInput> Answers { get; set; } = [];

    public DocumentReviewDto Review { get; private set; } = null!;

    /// <summary>The serious ones without an answer.</summary>
    public IReadOnlyList<RemarkDto> Open { get; private set; } = [];

    /// <summary>Those that were sent without a choice.</summary>
    public IReadOnlyList<RemarkDto> Missing { get; private set; } = [];

    /// <summary>The id of a remark's first choice.</summary>
    public static string FieldOf(RemarkDto remark) => string.Create(CultureInfo.InvariantCulture, $"svar-{remark.Index}");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        return Open.Count > 0 && Review.CanEdit ? Page() : RedirectToPage("/Reports/Document", new { id = Id, readingId = ReadingId });
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Missing = [.. Open.Where(r => Answers.GetValueOrDefault(r.Index)?.Choice is null)];
        var importId = Guid.Empty;
        if (Missing.Count > 0 || !await this.TryAsync(async () => importId = await HandInAsync(cancellationToken)))
        {
            return Page();
        }

        return RedirectToPage("/Reports/Review", new { id = Id, importId });
    }

    private async Task<Guid> HandInAsync(CancellationToken cancellationToken)
    {
        await remarks.AnswerAsync(Id, ReadingId, [.. Open.Select(r => Answers[r.Index].Of(r.Index))], cancellationToken);
        return await readings.HandInAsync(Id, ReadingId, IsRightReport, cancellationToken);
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Review = await readings.GetAsync(Id, ReadingId, cancellationToken);
        Open = [.. Review.Remarks.Where(r => r.IsOpen && r.Remark.IsSerious)];
    }
}
