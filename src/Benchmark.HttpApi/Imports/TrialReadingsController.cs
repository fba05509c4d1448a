using Benchmark.Imports.Readings;
using Benchmark.Localization;
using Benchmark.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Benchmark.HttpApi.Imports;

/// <summary>Reads a report document on trial (provläsning). Nothing is stored and no report changes.</summary>
[ApiController]
[Authorize(BenchmarkPermissions.Reports.Edit)]
[Route("api/v1/trial-readings")]
[Produces("application/json")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status401Unauthorized)]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
public sealed class TrialReadingsController(ITrialReadingAppService readings) : ControllerBase
{
    /// <summary>
    /// What a PDF, Word, OpenDocument or text document holds: goals, uppdrag, activities, indicators, money, series, and where it contradicts
    /// itself. Values are as printed.
    /// </summary>
    /// <param name="file">The document, as multipart/form-data.</param>
    /// <param name="cancellationToken">Stops it.</param>
    [HttpPost]
    [RequestSizeLimit(Benchmark.Imports.ImportConsts.MaxUploadRequestSize)]
    [RequestFormLimits(MultipartBodyLengthLimit = Benchmark.Imports.ImportConsts.MaxUploadRequestSize)]
    [ProducesResponseType<object>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<IActionResult> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        var files = await UploadedFiles.ReadAsync([file], cancellationToken);
        return Content(await readings.ReadAsync(files[0], cancellationToken), "application/json");
    }
}
