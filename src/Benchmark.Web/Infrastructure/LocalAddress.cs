using Microsoft.AspNetCore.Mvc;

namespace Benchmark.Web.Infrastructure;

/// <summary>Where to go after sign-in.</summary>
internal static class LocalAddress
{
    /// <summary>The address when it is one of ours, else the start page.</summary>
    public static string OrStart(this IUrlHelper url, string? address) => url.IsLocalUrl(address) ? address! : url.Content("~/");
}

/// <summary>Addresses that are given to someone else.</summary>
internal static class RequestAddress
{
    /// <summary>The whole address of a path of ours, as the reader of this page reached us.</summary>
    public static string AddressOf(this HttpRequest request, string path) => $"{request.Scheme}://{request.Host}{request.PathBase}{path}";
}
