using Benchmark.Reports;
using Benchmark.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Reports;

/// <summary>Everything a report holds, to read, beside what was said before.</summary>
[Authorize(BenchmarkPermissions.Reports.View)]
public sealed class ContentModel(IReportAppService reports) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ReportDto Report { get; private set; } = null!;

    public IReadOnlyList<ContentRowDto> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Report = await reports.GetAsync(Id, cancellationToken);
        Rows = await reports.GetContentAsync(Id, cancellationToken);
    }
}
