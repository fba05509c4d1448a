using System.Globalization;
using Benchmark.Localization;

namespace Benchmark.Web.Infrastructure.Errors;

internal static class ErrorSetup
{
    /// <summary>Where pages' errors are shown.</summary>
    private const string ErrorPage = "/fel";

    public static void AddErrors(this IServiceCollection services)
    {
        services.AddExceptionHandler<ApiExceptionHandler>();
        services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
        {
            context.ProblemDetails.Detail ??= BenchmarkTexts.Find($"Status:{context.ProblemDetails.Status?.ToString(CultureInfo.InvariantCulture)}:Detail", CultureInfo.CurrentUICulture);
            context.ProblemDetails.Title = context.ProblemDetails.Status is { } status
                && BenchmarkTexts.Find($"Status:{status.ToString(CultureInfo.InvariantCulture)}", CultureInfo.CurrentUICulture) is { } title
                ? title
                : context.ProblemDetails.Title;
            context.ProblemDetails.Extensions["traceId"] = context.HttpContext.TraceIdentifier;
        });
    }

    /// <summary>A friendly page for people, ProblemDetails for programs. Comes before routing, which runs anew for the page.</summary>
    public static void UseErrors(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = ErrorPage,
            StatusCodeSelector = ErrorStatus.Of,
            AllowStatusCode404Response = true,
            SuppressDiagnosticsCallback = context => context.Exception is BusinessException or BadHttpRequestException or OperationCanceledException,
        });
        app.UseWhen(context => context.Request.IsApi(), api => api.UseStatusCodePages());
        app.UseWhen(context => !context.Request.IsApi(), pages => pages.UseStatusCodePagesWithReExecute(ErrorPage, "?status={0}"));
    }
}
