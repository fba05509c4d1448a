using System.Globalization;
using Benchmark.Localization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Benchmark.Web.Infrastructure.Errors;

/// <summary>Answers a program with ProblemDetails: status, error code and a sentence in its language, never a stack trace.</summary>
internal sealed class ApiExceptionHandler(IProblemDetailsService problems) : IExceptionHandler
{
    /// <inheritdoc />
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!httpContext.Request.IsApi())
        {
            return false;
        }

        var status = ErrorStatus.Of(exception);
        httpContext.Response.StatusCode = status;
        var code = ErrorStatus.CodeOf(exception);
        var details = new ProblemDetails
        {
            Status = status,
            Title = BenchmarkTexts.Find($"Status:{status.ToString(CultureInfo.InvariantCulture)}", CultureInfo.CurrentUICulture),
            Detail = exception is BusinessException rule
                ? ErrorWords.Of(rule)
                : code is not null ? ErrorWords.Of(code) : null,
        };
        if (code is not null)
        {
            details.Extensions["code"] = code;
        }

        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = details });
    }
}
