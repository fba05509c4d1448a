using System.Security.Claims;
using Benchmark.Users;
using OpenIddict.Abstractions;

namespace Benchmark.Web.Infrastructure.Tokens;

/// <summary>What a token can let a program do.</summary>
internal static class ApiScopes
{
    public const string Read = "reports.read";
    public const string Write = "reports.write";

    public static readonly string[] All = [Read, Write];

    /// <summary>Whether the principal's scopes hold the permission. A program never approves, publishes or administers.</summary>
    public static bool Grants(ClaimsPrincipal user, string permission) => permission switch
    {
        BenchmarkPermissions.Reports.View => user.HasScope(Read) || user.HasScope(Write),
        BenchmarkPermissions.Reports.Edit or BenchmarkPermissions.Reports.Submit => user.HasScope(Write),
        _ => false,
    };
}
