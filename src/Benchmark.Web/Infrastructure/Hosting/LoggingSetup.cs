using System.Globalization;
using Serilog;
using Serilog.Events;

namespace Benchmark.Web.Infrastructure.Hosting;

internal static class LoggingSetup
{
    /// <summary>One line per event on the console, in a form that both a person and a collector read.</summary>
    public static void AddBenchmarkLogging(this WebApplicationBuilder builder)
    {
        builder.Services.AddSerilog(
            (_, logger) => logger
                .MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                .MinimumLevel.Override("Microsoft.AspNetCore.Antiforgery", LogEventLevel.Error)
                .MinimumLevel.Override("System", LogEventLevel.Warning)
                .MinimumLevel.Override("OpenIddict", LogEventLevel.Warning)
                .MinimumLevel.Override("Hangfire", LogEventLevel.Warning)
                .ReadFrom.Configuration(builder.Configuration)
                .Enrich.FromLogContext()
                .WriteTo.Console(formatProvider: CultureInfo.InvariantCulture),
            preserveStaticLogger: true);
    }
}
