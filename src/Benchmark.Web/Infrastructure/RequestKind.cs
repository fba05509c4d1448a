namespace Benchmark.Web.Infrastructure;

/// <summary>Tells programs' calls from people's pages.</summary>
internal static class RequestKind
{
    /// <summary>Whether the answer is read by a program: it gets ProblemDetails instead of pages, and signs in by token.</summary>
    public static bool IsApi(this HttpRequest request) =>
        request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) ||
        request.Path.StartsWithSegments("/connect", StringComparison.OrdinalIgnoreCase) ||
        request.Path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase) ||
        request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase);
}
