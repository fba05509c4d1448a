using System.Globalization;
using Benchmark.Reports;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Reports;

/// <summary>The own kommun's reports, and where a new one begins.</summary>
[Authorize(BenchmarkPermissions.Reports.View)]
public sealed class IndexModel(IReportAppService reports, IPermissionChecker permissions, TimeProvider clock) : PageModel
{
    public IReadOnlyList<ReportListItemDto> Reports { get; private set; } = [];

    public IReadOnlyList<ReportBoardDto> Boards { get; private set; } = [];

    public bool CanCreate { get; private set; }

    [BindProperty]
    public Guid BoardId { get; set; }

    [BindProperty]
    public string? Year { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    public string? Error { get; private set; }

    public string ErrorField { get; private set; } = "ar";

    /// <summary>The report that the board already has for the period that was asked for.</summary>
    public ReportListItemDto? Existing { get; private set; }

    /// <summary>Months that have no report name of their own.</summary>
    public static IEnumerable<int> Months => Enumerable.Range(1, 11).Except([4, 8]);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        // The newest period that has ended: it is the one to report.
        var today = SwedishClock.DateOf(clock.GetUtcNow());
        Year = (today.Month <= 4 ? today.Year - 1 : today.Year).ToString(CultureInfo.InvariantCulture);
        Kind = today.Month switch { <= 4 => "Year", <= 8 => "T1", _ => "T2" };
        await LoadAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        try
        {
            var id = await reports.CreateAsync(new CreateReportDto(BoardId, PeriodCode()), cancellationToken);
            return RedirectToPage("/Reports/Details", new { id });
        }
        catch (BusinessException error) when (error is not PermissionDeniedException)
        {
            Error = ErrorWords.Of(error);
            ErrorField = error is EntityNotFoundException ? "namnd" : "ar";
            await LoadAsync(cancellationToken);
            Existing = error.Code == BenchmarkErrorCodes.Reports.AlreadyExists && ReportPeriod.TryParse(PeriodCode(), out var period)
                ? Reports.FirstOrDefault(r => r.BoardId == BoardId && r.PeriodCode == period.Value.Code)
                : null;
            return Page();
        }
    }

    private string PeriodCode()
    {
        var year = Year?.Trim() ?? string.Empty;
        return Kind == "Year" ? year : $"{year}-{Kind}";
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Reports = await reports.GetListAsync(cancellationToken);
        Boards = await reports.GetBoardsAsync(cancellationToken);
        CanCreate = await permissions.IsGrantedAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
    }
}
