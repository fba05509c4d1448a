namespace Benchmark.Web.Infrastructure.Hosting;

/// <summary>How large a request may be.</summary>
internal static class RequestLimits
{
    /// <summary>Bytes of an ordinary form or API call (4 MB). The upload page says its own limit by <c>[RequestSizeLimit]</c>.</summary>
    public const long DefaultBodySize = 4 * 1024 * 1024;

    /// <summary>
    /// Bytes that are read and thrown away before the answer "too large" is sent (512 MB). A browser that is still sending
    /// shows a broken connection instead of the answer.
    /// </summary>
    public const long MaxDiscarded = 512L * 1024 * 1024;
}
