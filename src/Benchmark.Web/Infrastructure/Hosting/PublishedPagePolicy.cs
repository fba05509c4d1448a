using System.Globalization;
using Benchmark.Comparisons.Groups;
using Benchmark.Data;
using Benchmark.HttpApi.Comparisons;
using Benchmark.Municipalities;
using Benchmark.Publishing;
using Benchmark.Web.Pages.Comparisons;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;

namespace Benchmark.Web.Infrastructure.Hosting;

/// <summary>
/// Keeps a page of published figures as it was sent, for those who haven't signed in. A publication moves the stamps of what
/// it touches, and the page's stamps are part of its key: a page made before it is never found again.
/// </summary>
/// <param name="stamps">The stamps that a page with these route values is made under.</param>
public sealed class PublishedPagePolicy(Func<IBenchmarkDbContext, RouteValueDictionary, IQueryable<PublicationStamp>> stamps) : IOutputCachePolicy
{
    /// <summary>What pages of one kommun call it in <c>[OutputCache(PolicyName = …)]</c>; the route says <c>municipality</c>.</summary>
    public const string Municipality = "published-municipality";

    /// <summary>What pages of one indicator call it; the route says <c>indicator</c>.</summary>
    public const string Indicator = "published-indicator";

    /// <summary>What pages of all kommuner and indicators call it.</summary>
    public const string Any = "published";

    /// <summary>What pages of snapshots call it: they say what has changed since, and go when they are withdrawn.</summary>
    public const string Snapshot = "published-snapshot";

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyDictionary<string, PublishedPagePolicy> ByName { get; } = new Dictionary<string, PublishedPagePolicy>
    {
        [Any] = new((db, _) => db.PublicationStamps.Where(s => s.Scope == PublicationStamp.Reference || s.Scope == PublicationStamp.All)),
        [Snapshot] = new((db, _) => db.PublicationStamps.Where(s => s.Scope == PublicationStamp.Reference || s.Scope == PublicationStamp.All || s.Scope == PublicationStamp.Snapshots)),
        [Municipality] = new(OfMunicipality),
        [Indicator] = new(OfIndicator),
    };

    /// <inheritdoc />
    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method) || http.User.Identity?.IsAuthenticated == true || !StringValues.IsNullOrEmpty(http.Request.Headers.Authorization)
            || IsOfSharedGroup(http.Request.Query))
        {
            return;
        }

        // Stamps only grow, so that their sum is another one as soon as one of them is.
        var stamp = await stamps(http.RequestServices.GetRequiredService<IBenchmarkDbContext>(), http.Request.RouteValues).AsNoTracking()
            .SumAsync(s => s.Value, cancellation);
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = true;
        context.AllowCacheStorage = true;
        context.AllowLocking = true;

        // A page that is begun is made to its end: the framework hands those who wait, and keeps, what an aborted request had
        // written so far (dotnet/aspnetcore issues 56427 and 66877).
        http.RequestAborted = CancellationToken.None;

        // Not by QueryKeys: to make its key the framework sorts a repeated parameter's values in place, and the page then reads
        // them in that order instead of the asked one.
        context.CacheVaryByRules.VaryByValues["query"] = http.Request.QueryString.Value ?? string.Empty;
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

    // Its owner may change or withdraw it at any time, and no stamp tells. Read as the page reads it, or a space before the group
    // would be enough for the page to be kept.
    private static bool IsOfSharedGroup(IQueryCollection query) =>
        QueryParameters.Read(query, ComparisonAddress.Group)?.StartsWith(NamedGroupCodes.SharedPrefix, StringComparison.OrdinalIgnoreCase) == true;

    private static IQueryable<PublicationStamp> OfMunicipality(IBenchmarkDbContext db, RouteValueDictionary route)
    {
        var slug = MunicipalitySlug.Of(route["municipality"] as string ?? string.Empty);
        return db.PublicationStamps.Where(s => s.Scope == PublicationStamp.Reference || db.Municipalities.Any(m => m.Code == s.Scope && m.Slug == slug));
    }

    private static IQueryable<PublicationStamp> OfIndicator(IBenchmarkDbContext db, RouteValueDictionary route)
    {
        var scope = PublicationStamp.OfIndicator(route["indicator"] as string ?? string.Empty);
        return db.PublicationStamps.Where(s => s.Scope == PublicationStamp.Reference || s.Scope == scope);
    }
}
