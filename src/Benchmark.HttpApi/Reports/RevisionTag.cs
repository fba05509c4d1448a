using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Benchmark.HttpApi.Reports;

/// <summary>A report's revision as ETag and If-Match carry it.</summary>
internal static class RevisionTag
{
    /// <summary>Of the header. A comment would be taken for the body's, since the header's name isn't the parameter's.</summary>
    public const string Description =
        "The report's ETag, as the last answer gave it: refused (409) when someone has changed the report since. Left out, or *, what others changed is written over.";

    public static void Write(HttpResponse response, int revision) =>
        response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");

    /// <summary>The revision of If-Match; null when the caller takes any.</summary>
    /// <exception cref="BusinessException">It isn't one of ours, so it can't be the report's.</exception>
    public static int? Read(string? tag)
    {
        if (tag is null or "" or "*")
        {
            return null;
        }

        return tag is ['"', .., '"'] && int.TryParse(tag.AsSpan(1, tag.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            ? revision
            : throw new BusinessException(BenchmarkErrorCodes.Concurrency);
    }
}
