using Microsoft.AspNetCore.HttpOverrides;

namespace Benchmark.Web.Infrastructure.Hosting;

internal static class ServerSetup
{
    private const string Enabled = "ForwardedHeaders:Enabled";

    /// <summary>Kestrel's limits, how long a browser remembers to use HTTPS only, and whether a proxy in front may say who the caller is.</summary>
    public static void AddServerLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestLimits.DefaultBodySize;
        });
        builder.Services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        if (builder.Configuration.GetValue<bool>(Enabled))
        {
            builder.Services.Configure<ForwardedHeadersOptions>(options => Trust(options, builder.Configuration.GetSection("ForwardedHeaders:KnownNetworks").Get<string[]>() ?? []));
        }
    }

    /// <summary>Reads the proxy's headers when configured.</summary>
    public static void UseServerLimits(this WebApplication app)
    {
        if (app.Configuration.GetValue<bool>(Enabled))
        {
            app.UseForwardedHeaders();
        }
    }

    // Where networks are named, only they are believed; else only a proxy on the same machine.
    private static void Trust(ForwardedHeadersOptions options, string[] networks)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        if (networks.Length == 0)
        {
            return;
        }

        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in networks)
        {
            options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
        }
    }
}
