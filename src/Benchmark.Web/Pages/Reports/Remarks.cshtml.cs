using Benchmark.Imports.Readings;
using Benchmark.Reports;
using Benchmark.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Reports;

/// <summary>Where the report's documents contradict themselves, and what was said of it; for the kommun's own people, at every stage.</summary>
[Authorize(BenchmarkPermissions.Reports.View)]
public sealed class RemarksModel(IRemarkAppService remarks, IReportAppService reports) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ReportDto Report { get; private set; } = null!;

    public IReadOnlyList<DocumentRemarksDto> Documents { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Report = await reports.GetAsync(Id, cancellationToken);
        Documents = await remarks.GetListAsync(Id, cancellationToken);
    }
}
