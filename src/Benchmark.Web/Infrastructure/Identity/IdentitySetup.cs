using System.Security.Cryptography.X509Certificates;
using Benchmark.Data;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Users;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using OpenIddict.Validation.AspNetCore;

namespace Benchmark.Web.Infrastructure.Identity;

internal static class IdentitySetup
{
    private const string ByRequest = "Benchmark";

    /// <summary>Accounts, passwords, second factor and the cookie; programs' calls are signed in by token instead.</summary>
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddHttpContextAccessor();
        services.AddSingleton<ICurrentUser, RequestUser>();
        builder.AddKeys();
        services.AddSingleton<SignInAttempts>();
        services.AddBenchmarkIdentity()
            .AddSignInManager<BenchmarkSignInManager>()
            .AddClaimsPrincipalFactory<BenchmarkClaimsFactory>()
            .AddPasswordValidator<CommonPasswordValidator>()
            .AddErrorDescriber<IdentityErrorWords>()
            .AddDefaultTokenProviders();
        services.AddAuthentication(options =>
            {
                options.DefaultScheme = ByRequest;
                options.DefaultSignInScheme = IdentityConstants.ApplicationScheme;
                options.DefaultSignOutScheme = IdentityConstants.ApplicationScheme;
            })
            .AddPolicyScheme(ByRequest, ByRequest, options => options.ForwardDefaultSelector = context => context.Request.IsApi()
                ? OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme
                : IdentityConstants.ApplicationScheme)
            .AddIdentityCookies(cookies =>
            {
                cookies.ApplicationCookie!.Configure(Cookie);
                cookies.TwoFactorUserIdCookie!.Configure(options => options.Cookie.Name = "benchmark-second-factor");
            });
        services.Configure<SecurityStampValidatorOptions>(options =>
            options.ValidationInterval = builder.Configuration.GetValue("Identity:ValidationInterval", TimeSpan.FromMinutes(1)));
    }

    // Keys lie in the database, so that every node reads every cookie; with a certificate they are encrypted there.
    private static void AddKeys(this WebApplicationBuilder builder)
    {
        var keys = builder.Services.AddDataProtection().SetApplicationName("Benchmark").PersistKeysToDbContext<BenchmarkDbContext>();
        if (builder.Configuration["DataProtection:CertificateFile"] is { Length: > 0 } file)
        {
            keys.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(file, builder.Configuration["DataProtection:CertificatePassword"]));
        }
    }

    private static void Cookie(Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "benchmark";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(8);
        options.SlidingExpiration = true;
        options.LoginPath = "/konto/logga-in";
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
