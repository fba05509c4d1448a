using Benchmark.Web.Infrastructure.Errors;
using Benchmark.Web.Infrastructure.Localization;
using Benchmark.Web.Infrastructure.Security;

namespace Benchmark.Web.Infrastructure.Hosting;

/// <summary>The composition of the web program; each line is one purpose.</summary>
internal static class BenchmarkWeb
{
    public static void AddBenchmarkWeb(this WebApplicationBuilder builder)
    {
        builder.AddBenchmarkLogging();
        builder.AddServerLimits();
        builder.Services.AddBenchmarkLocalization();
        builder.Services.AddPagesAndControllers();
        builder.Services.AddErrors();
        builder.Services.AddBenchmarkApplication();
    }

    public static void UseBenchmarkWeb(this WebApplication app)
    {
        app.UseServerLimits();
        app.UseMiddleware<SecurityHeadersMiddleware>();
        app.UseRequestLocalization();
        app.UseErrors();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseRouting();
        app.UseMiddleware<OversizedRequestMiddleware>();
        app.UseAntiforgery();

        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        app.MapControllers();
        app.MapLanguageChoice();
    }
}
