using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Benchmark.Web.Infrastructure.Localization;

internal static class LanguageEndpoint
{
    /// <summary>The language button: remembers the choice for a year and goes back.</summary>
    public static void MapLanguageChoice(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/culture", (HttpContext context, [FromForm] string? culture, [FromForm] string? returnUrl) =>
            {
                var chosen = LanguageProvider.Known(culture);
                context.Response.Cookies.Append(
                    CookieRequestCultureProvider.DefaultCookieName,
                    CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen)),
                    new CookieOptions { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps });
                return Results.LocalRedirect(LocalOrStart(returnUrl));
            })
            .WithMetadata(new RequireAntiforgeryTokenAttribute())
            .AllowAnonymous()
            .ExcludeFromDescription();

    private static string LocalOrStart(string? url) =>
        url is ['/', not '/' and not '\\', ..] or "/" ? url : "/";
}
