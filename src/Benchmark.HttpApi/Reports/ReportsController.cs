using System.ComponentModel;
using System.Globalization;
using Benchmark.HttpApi.Imports;
using Benchmark.Imports;
using Benchmark.Localization;
using Benchmark.Reports;
using Benchmark.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Benchmark.HttpApi.Reports;

/// <summary>Hands in and reads the own kommun's reports. The kommun is the token's; another kommun's report isn't found.</summary>
[ApiController]
[Authorize(BenchmarkPermissions.Reports.View)]
[Route("api/v1/reports")]
[Produces("application/json")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status401Unauthorized)]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
public sealed class ReportsController(IReportAppService reports, IReportImportAppService imports) : ControllerBase
{
    /// <summary>All reports, by board, newest period first.</summary>
    [HttpGet]
    public Task<IReadOnlyList<ReportListItemDto>> GetListAsync(CancellationToken cancellationToken) => reports.GetListAsync(cancellationToken);

    /// <summary>The boards that can report.</summary>
    [HttpGet("boards")]
    public Task<IReadOnlyList<ReportBoardDto>> GetBoardsAsync(CancellationToken cancellationToken) => reports.GetBoardsAsync(cancellationToken);

    /// <summary>Begins a report. There is one a board and period; a published one is corrected in the portal.</summary>
    [HttpPost]
    [Authorize(BenchmarkPermissions.Reports.Edit)]
    [ProducesResponseType<CreatedReportResource>(StatusCodes.Status201Created)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status409Conflict)]
    public async Task<ActionResult<CreatedReportResource>> CreateAsync(CreateReportDto input, CancellationToken cancellationToken)
    {
        var id = await reports.CreateAsync(input, cancellationToken);
        return CreatedAtAction("Get", new { id }, new CreatedReportResource(id));
    }

    /// <summary>A report's stage, content and what the checks find. The ETag is its revision.</summary>
    /// <param name="id">The report.</param>
    [HttpGet("{id:guid}")]
    [ActionName("Get")]
    [ProducesResponseType<ReportDraftDto>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<ReportDraftDto>> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var report = await reports.GetDraftAsync(id, cancellationToken);
        RevisionTag.Write(Response, report.Revision);
        return report;
    }

    /// <summary>
    /// Hands in content: all of it or, when it has errors, nothing (422 with the findings, each with the row of the body that it
    /// speaks of). What the body doesn't mention is left as it is.
    /// </summary>
    /// <param name="id">The report; it must be a draft.</param>
    /// <param name="draft">
    /// Values in the shared model's units and signs: kronor, costs positive. Codes of indicators stand at /api/v1/indicators,
    /// of activity areas at /api/v1/areas and of finance items at /api/v1/finance-items.
    /// </param>
    /// <param name="dryRun">Only check.</param>
    [HttpPut("{id:guid}/draft")]
    [Authorize(BenchmarkPermissions.Reports.Edit)]
    [RequestSizeLimit(ImportConsts.MaxFileSize)]
    [ProducesResponseType<HandInResultDto>(StatusCodes.Status200OK)]
    [ProducesResponseType<ValidationProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<RefusedHandInResource>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<ActionResult<HandInResultDto>> PutDraftAsync(
        Guid id,
        ReportDraft draft,
        [FromQuery] bool dryRun,
        [FromHeader(Name = "If-Match"), Description(RevisionTag.Description)] string? ifMatch,
        CancellationToken cancellationToken)
    {
        var result = await imports.HandInAsync(id, draft, RevisionTag.Read(ifMatch), dryRun, cancellationToken);
        RevisionTag.Write(Response, result.Revision);
        return result.HasErrors ? Refused(result) : result;
    }

    /// <summary>Uploads a filled-in template: one workbook, or one CSV file a sheet. A person reviews it before it changes anything.</summary>
    /// <param name="id">The report; it must be a draft.</param>
    /// <param name="files">At most ten files of 25 MB, 50 MB together.</param>
    [HttpPost("{id:guid}/files")]
    [Authorize(BenchmarkPermissions.Reports.Edit)]
    [RequestSizeLimit(ImportConsts.MaxUploadRequestSize)]
    [RequestFormLimits(MultipartBodyLengthLimit = ImportConsts.MaxUploadRequestSize)]
    [Consumes("multipart/form-data")]
    [ProducesResponseType<UploadResource>(StatusCodes.Status201Created)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status413PayloadTooLarge)]
    public async Task<ActionResult<UploadResource>> UploadAsync(Guid id, IFormFileCollection files, CancellationToken cancellationToken)
    {
        var importId = await imports.UploadAsync(id, await UploadedFiles.ReadAsync(files, cancellationToken), cancellationToken);
        var review = await imports.GetReviewAsync(id, importId, cancellationToken);
        var resource = new UploadResource(
            importId,
            review.Rows.Count,
            review.CountOf(RowChange.New),
            review.CountOf(RowChange.Changed),
            review.BrokenCount,
            [.. review.Findings, .. review.Rows.SelectMany(r => r.Findings)]);
        return CreatedAtAction("Get", new { id }, resource);
    }

    /// <summary>
    /// Hands the report over for approval. A person approves it. A serious warning stands in the way (422 with the findings) until it
    /// is accepted with a reason: send its key, as a finding carries it, in acceptedFindings. Other warnings may be accepted too.
    /// </summary>
    /// <param name="id">The report.</param>
    /// <param name="input">Warnings that stand as they are, and why; the body may be left out when there are none.</param>
    [HttpPost("{id:guid}/submit")]
    [Authorize(BenchmarkPermissions.Reports.Submit)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<RefusedSubmissionResource>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<IActionResult> SubmitAsync(
        Guid id,
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] SubmitReportDto? input,
        CancellationToken cancellationToken)
    {
        try
        {
            await reports.SubmitAsync(id, input, cancellationToken);
            return NoContent();
        }
        catch (ReportRefusedException refusal)
        {
            return Refused(refusal);
        }
    }

    private UnprocessableEntityObjectResult Refused(ReportRefusedException refusal)
    {
        var problem = Problem422(refusal.Code);
        return UnprocessableEntity(new RefusedSubmissionResource
        {
            Type = problem.Type,
            Title = problem.Title,
            Status = problem.Status,
            Detail = problem.Detail,
            Extensions = problem.Extensions,
            Code = refusal.Code,
            Findings = refusal.Findings,
        });
    }

    private ProblemDetails Problem422(string code) => ProblemDetailsFactory.CreateProblemDetails(
        HttpContext,
        StatusCodes.Status422UnprocessableEntity,
        detail: BenchmarkTexts.Find($"Error:{code}", CultureInfo.CurrentUICulture));

    private UnprocessableEntityObjectResult Refused(HandInResultDto result)
    {
        var problem = Problem422(BenchmarkErrorCodes.Imports.HasErrors);
        return UnprocessableEntity(new RefusedHandInResource
        {
            Type = problem.Type,
            Title = problem.Title,
            Status = problem.Status,
            Detail = problem.Detail,
            Extensions = problem.Extensions,
            Code = BenchmarkErrorCodes.Imports.HasErrors,
            Findings = result.Findings,
        });
    }
}
