using Microsoft.AspNetCore.Diagnostics;

namespace Benchmark.Web.Infrastructure;

/// <summary>Tells programs' calls from people's pages.</summary>
internal static class RequestKind
{
    /// <summary>Whether the answer is read by a program: it gets ProblemDetails instead of pages, and signs in by token.</summary>
    public static bool IsApi(this HttpRequest request)
    {
        // The exception middleware has already turned the path to the error page when it asks.
        PathString path = request.HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? request.Path;
        return path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) ||
            path.StartsWithSegments("/connect", StringComparison.OrdinalIgnoreCase) ||
            path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase) ||
            path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase);
    }
}
