using Benchmark.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Users;

/// <summary>Accounts without sign-in: what every program that makes or changes users needs.</summary>
public static class BenchmarkIdentityServices
{
    /// <summary>Adds user and role services with the product's rules. The web adds sign-in on top.</summary>
    public static IdentityBuilder AddBenchmarkIdentity(this IServiceCollection services) =>
        services.AddIdentityCore<AppUser>(Rules).AddRoles<AppRole>().AddUserValidator<AddressValidator>().AddEntityFrameworkStores<BenchmarkDbContext>();

    private static void Rules(IdentityOptions options)
    {
        // Unique in each kommun, not among all: see AddressValidator.
        options.User.RequireUniqueEmail = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.Lockout.AllowedForNewUsers = true;

        // Length makes a password strong; demands for signs only make it hard to remember.
        options.Password.RequiredLength = UserConsts.MinPasswordLength;
        options.Password.RequiredUniqueChars = 5;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
    }
}
