using Benchmark.Web.Infrastructure.Authorization;
using Benchmark.Web.Infrastructure.Errors;
using Benchmark.Web.Infrastructure.Health;
using Benchmark.Web.Infrastructure.Identity;
using Benchmark.Web.Infrastructure.Jobs;
using Benchmark.Web.Infrastructure.Localization;
using Benchmark.Web.Infrastructure.MultiTenancy;
using Benchmark.Web.Infrastructure.OpenApi;
using Benchmark.Web.Infrastructure.ReferenceValues;
using Benchmark.Web.Infrastructure.Security;
using Benchmark.Web.Infrastructure.Tokens;

namespace Benchmark.Web.Infrastructure.Hosting;

/// <summary>The composition of the web program; each line is one purpose.</summary>
internal static class BenchmarkWeb
{
    public static void AddBenchmarkWeb(this WebApplicationBuilder builder)
    {
        builder.AddBenchmarkLogging();
        builder.AddServerLimits();
        builder.AddDatabase();
        builder.Services.AddBenchmarkApplication();
        builder.AddKolada();
        builder.AddSignIn();
        builder.AddTokens();
        builder.Services.AddPermissions();
        builder.AddJobs();
        builder.Services.AddBenchmarkLocalization();
        builder.Services.AddPagesAndControllers();
        builder.Services.AddOutputCache(options =>
        {
            foreach (var (name, policy) in PublishedPagePolicy.ByName)
            {
                options.AddPolicy(name, policy);
            }
        });
        builder.Services.AddErrors();
        builder.Services.AddHealth();
        builder.Services.AddApiDescription();
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
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<TenantMiddleware>();
        app.UseAuthorization();
        app.UseAntiforgery();

        // After who is asking is known: a signed-in person's page is never kept.
        app.UseOutputCache();

        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        app.MapControllers();
        app.MapLanguageChoice();
        app.MapTokenEndpoint();
        app.MapJobDashboard();
        app.MapHealth();
        app.MapApiDescription();

        // An address that isn't there is missing for everyone; without an endpoint it would ask for a sign-in first.
        app.MapFallback("{**path}", () => Results.NotFound()).AllowAnonymous().ExcludeFromDescription();
    }

    private static void AddDatabase(this WebApplicationBuilder builder) =>
        builder.Services.AddBenchmarkEntityFrameworkCore(builder.Configuration.GetConnectionString("Default")
            ?? throw new InvalidOperationException("The connection string 'Default' (role benchmark_app) is missing. See docs/operations."));
}
