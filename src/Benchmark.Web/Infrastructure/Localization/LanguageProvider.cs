using Microsoft.AspNetCore.Localization;

namespace Benchmark.Web.Infrastructure.Localization;

/// <summary>A person's language is the one they chose; a program's is what it accepts. Else Swedish.</summary>
internal sealed class LanguageProvider : RequestCultureProvider
{
    public const string Swedish = "sv-SE";
    public const string English = "en-GB";

    /// <inheritdoc />
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var language = httpContext.Request.IsApi()
            ? Accepted(httpContext.Request)
            : CookieRequestCultureProvider.ParseCookieValue(httpContext.Request.Cookies[CookieRequestCultureProvider.DefaultCookieName] ?? string.Empty)?.UICultures.FirstOrDefault().Value;
        return Task.FromResult<ProviderCultureResult?>(new ProviderCultureResult(Known(language)));
    }

    /// <summary>The supported culture of a language tag.</summary>
    public static string Known(string? language) =>
        language is not null && language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : Swedish;

    private static string? Accepted(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(l => l.Quality ?? 1)
            .Select(l => l.Value.Value)
            .FirstOrDefault(l => l is not null && (l.StartsWith("en", StringComparison.OrdinalIgnoreCase) || l.StartsWith("sv", StringComparison.OrdinalIgnoreCase)));
}
