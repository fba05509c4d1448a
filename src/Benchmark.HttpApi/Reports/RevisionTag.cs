using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Benchmark.HttpApi.Reports;

/// <summary>A report's revision as ETag and If-Match carry it.</summary>
internal static class RevisionTag
{
    public static void Write(HttpResponse response, int revision) =>
        response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");

    /// <summary>The revision of If-Match; null when the caller takes any.</summary>
    /// <exception cref="BusinessException">It isn't one of ours, so it can't be the report's.</exception>
    public static int? Read(HttpRequest request)
    {
        var tag = request.Headers.IfMatch.ToString();
        if (tag.Length == 0 || tag == "*")
        {
            return null;
        }

        return tag is ['"', .., '"'] && int.TryParse(tag.AsSpan(1, tag.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            ? revision
            : throw new BusinessException(BenchmarkErrorCodes.Concurrency);
    }
}
