using System.Globalization;
using Benchmark.Data;
using Benchmark.Publishing;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;

namespace Benchmark.Web.Infrastructure.Hosting;

/// <summary>
/// Keeps a page of published figures as it was sent, for those who haven't signed in. Every publication moves the stamp, and
/// the stamp is part of the key: a page made before it is never found again.
/// </summary>
internal sealed class PublishedPagePolicy : IOutputCachePolicy
{
    /// <summary>What pages call it in <c>[OutputCache(PolicyName = …)]</c>.</summary>
    public const string Name = "published";

    /// <inheritdoc />
    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method) || http.User.Identity?.IsAuthenticated == true || !StringValues.IsNullOrEmpty(http.Request.Headers.Authorization))
        {
            return;
        }

        var stamp = await http.RequestServices.GetRequiredService<IBenchmarkDbContext>().PublicationStamps.AsNoTracking()
            .Where(s => s.Scope == PublicationStamp.All).Select(s => s.Value).FirstOrDefaultAsync(cancellation);
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = true;
        context.AllowCacheStorage = true;
        context.AllowLocking = true;
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.VaryByValues["stamp"] = stamp.ToString(CultureInfo.InvariantCulture);
        context.CacheVaryByRules.VaryByValues["language"] = CultureInfo.CurrentUICulture.Name;
    }

    /// <inheritdoc />
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <inheritdoc />
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && StringValues.IsNullOrEmpty(response.Headers.SetCookie);
        return ValueTask.CompletedTask;
    }
}
