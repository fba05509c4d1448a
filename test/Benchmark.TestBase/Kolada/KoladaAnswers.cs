using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Benchmark.TestBase.Kolada;

/// <summary>Answers, right and wrong.</summary>
public static class KoladaAnswers
{
    /// <summary>A page as it should be, unless the count or the link says otherwise.</summary>
    public static Task PageAsync(HttpContext context, IReadOnlyCollection<string> rows, int? count = null, string? next = null) =>
        JsonAsync(context, $$"""{"values":[{{string.Join(',', rows)}}],"count":{{count ?? rows.Count}},"previous_url":null,"next_url":{{JsonSerializer.Serialize(next)}}}""");

    /// <summary>A status without a page.</summary>
    public static Task StatusAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return JsonAsync(context, """{"error":"no"}""");
    }

    /// <summary>429 or 503 that says how long to wait.</summary>
    public static Task BusyAsync(HttpContext context, int status, string retryAfter)
    {
        context.Response.Headers.RetryAfter = retryAfter;
        return StatusAsync(context, status);
    }

    /// <summary>A web page where data should be.</summary>
    public static Task HtmlAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync("<html><body>Underhåll pågår</body></html>");
    }

    /// <summary>Half an answer, then a connection that is cut.</summary>
    public static async Task CutAsync(HttpContext context)
    {
        var half = Encoding.UTF8.GetBytes("""{"values":[{"kpi":"N""");
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = half.Length * 10;
        await context.Response.Body.WriteAsync(half).ConfigureAwait(false);
        await context.Response.Body.FlushAsync().ConfigureAwait(false);
        context.Abort();
    }

    /// <summary>No answer until the asker has gone.</summary>
    public static async Task SilenceAsync(HttpContext context)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
    }

    private static Task JsonAsync(HttpContext context, string json)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json);
    }
}
