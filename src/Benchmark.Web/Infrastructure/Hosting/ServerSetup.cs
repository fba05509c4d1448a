using Microsoft.AspNetCore.HttpOverrides;

namespace Benchmark.Web.Infrastructure.Hosting;

internal static class ServerSetup
{
    /// <summary>Kestrel's limits, and whether a proxy in front may say who the caller is.</summary>
    public static void AddServerLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestLimits.DefaultBodySize;
        });

        if (builder.Configuration.GetValue<bool>("ForwardedHeaders:Enabled"))
        {
            builder.Services.Configure<ForwardedHeadersOptions>(options =>
            {
                options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
                foreach (var network in builder.Configuration.GetSection("ForwardedHeaders:KnownNetworks").Get<string[]>() ?? [])
                {
                    options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
                }
            });
        }
    }

    /// <summary>Reads the proxy's headers when configured.</summary>
    public static void UseServerLimits(this WebApplication app)
    {
        if (app.Configuration.GetValue<bool>("ForwardedHeaders:Enabled"))
        {
            app.UseForwardedHeaders();
        }
    }
}
