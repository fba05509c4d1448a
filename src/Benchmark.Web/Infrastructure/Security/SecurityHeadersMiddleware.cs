namespace Benchmark.Web.Infrastructure.Security;

/// <summary>Headers that make the browser refuse what the product never does.</summary>
internal sealed class SecurityHeadersMiddleware(RequestDelegate next)
{
    internal const string Policy = "default-src 'self'; img-src 'self' data:; script-src 'self'; style-src 'self'; font-src 'self'; " +
        "connect-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'self'; object-src 'none'";

    // Hangfire's own dashboard writes scripts and styles into its pages.
    private const string DashboardPolicy = "default-src 'self'; img-src 'self' data:; script-src 'self' 'unsafe-inline'; " +
        "style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; form-action 'self'; base-uri 'self'; object-src 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var isDashboard = context.Request.Path.StartsWithSegments("/jobb", StringComparison.OrdinalIgnoreCase);

        // Set at the last moment, since error handling clears what was set before.
        context.Response.OnStarting(
            static state =>
            {
                var (response, policy) = ((HttpResponse, string))state;
                var headers = response.Headers;
                headers.ContentSecurityPolicy = policy;
                headers.XContentTypeOptions = "nosniff";
                headers.XFrameOptions = "DENY";
                headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
                headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                return Task.CompletedTask;
            },
            (context.Response, isDashboard ? DashboardPolicy : Policy));
        return next(context);
    }
}
