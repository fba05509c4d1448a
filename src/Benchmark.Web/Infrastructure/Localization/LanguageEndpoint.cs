using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Benchmark.Web.Infrastructure.Localization;

internal static class LanguageEndpoint
{
    /// <summary>The language button: remembers the choice for a year and goes back.</summary>
    public static void MapLanguageChoice(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/culture", (HttpContext context, [FromForm] string? culture, [FromForm] string? returnUrl) =>
            {
                if (IsForeign(context.Request))
                {
                    return Results.BadRequest();
                }

                var chosen = LanguageProvider.Known(culture);
                context.Response.Cookies.Append(
                    CookieRequestCultureProvider.DefaultCookieName,
                    CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen)),
                    new CookieOptions { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps });
                return Results.LocalRedirect(LocalOrStart(returnUrl));
            })
            .DisableAntiforgery()
            .AllowAnonymous()
            .ExcludeFromDescription();

    // The button stands on open pages, which carry no form token so that they can be kept by browsers; where the form came
    // from is checked instead.
    private static bool IsForeign(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return site.Length > 0 ? site is not "same-origin" and not "none"
            : request.Headers.Origin.ToString() is { Length: > 0 } origin && origin != $"{request.Scheme}://{request.Host}";
    }

    private static string LocalOrStart(string? url) =>
        url is ['/', not '/' and not '\\', ..] or "/" && !url.Any(char.IsControl)
            ? UriHelper.Encode(new Uri(url, UriKind.Relative))
            : "/";
}
