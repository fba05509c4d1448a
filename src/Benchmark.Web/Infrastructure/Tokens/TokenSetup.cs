using System.Threading.RateLimiting;
using Benchmark.Data;
using Benchmark.Users;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using OpenIddict.Server;

namespace Benchmark.Web.Infrastructure.Tokens;

internal static class TokenSetup
{
    /// <summary>Name of the rate limit on asking for tokens.</summary>
    public const string RateLimit = "token";

    /// <summary>The token server for programs (client credentials), and the check of its tokens in API calls.</summary>
    public static void AddTokens(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<TokenKeyStore>();
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>, TokenKeyOptions>();
        services.AddScoped<IApiClientRegistry, OpenIddictClientRegistry>();
        services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<BenchmarkDbContext>().ReplaceDefaultEntities<Guid>())
            .AddServer(server =>
            {
                server.SetTokenEndpointUris("connect/token");
                server.AllowClientCredentialsFlow();
                server.RegisterScopes(ApiScopes.All);
                server.SetAccessTokenLifetime(TimeSpan.FromHours(1));

                // Tokens are good on every address of the program only when the issuer is named.
                if (builder.Configuration["Tokens:Issuer"] is { Length: > 0 } issuer)
                {
                    server.SetIssuer(new Uri(issuer));
                }

                // An encrypted token costs a private-key operation in every API call, and hides nothing from its owner.
                server.DisableAccessTokenEncryption();
                var aspNetCore = server.UseAspNetCore().EnableTokenEndpointPassthrough();
                if (!builder.Configuration.GetValue<bool>("Tokens:RequireHttps"))
                {
                    aspNetCore.DisableTransportSecurityRequirement();
                }
            })
            .AddValidation(validation =>
            {
                validation.UseLocalServer();
                validation.UseAspNetCore();

                // A client that is taken away stops at once, not when its last token runs out.
                validation.EnableTokenEntryValidation();
            });

        var perMinute = builder.Configuration.GetValue("Tokens:RequestsPerMinute", 30);
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy(RateLimit, context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
                _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));
        });
    }
}
